import { keepNode, stretch, tangleAnew, tangleAt } from "./tangle";
import type { Web } from "./web";

type Random = () => number;

/** The node at the other end of one of its lines, or -1. */
function joined({ endsFrom, ends, from, to }: Web, node: number, random: Random): number {
  const first = endsFrom[node] ?? 0;
  const many = (endsFrom[node + 1] ?? 0) - first;
  if (many === 0) return -1;
  const line = ends[first + Math.floor(random() * many)] ?? 0;
  return (from[line] === node ? to[line] : from[line]) ?? -1;
}

function tryMove(web: Web, node: number, left: number, heat: number, random: Random): void {
  const { x, y, width, height } = web;
  const oldX = x[node] ?? 0;
  const oldY = y[node] ?? 0;
  const limit = tangleAt(web, node) + heat * left * left * random();
  const kind = random();
  let newX = oldX + (random() + random() - 1) * (0.3 + 2 * left);
  let newY = oldY + (random() + random() - 1) * (0.3 + 2 * left);
  if (kind < 0.25) {
    const other = joined(web, node, random);
    newX = (x[other] ?? oldX) + (random() - 0.5) * 3;
    newY = (y[other] ?? oldY) + (random() - 0.5) * 3;
  } else if (kind > 0.85) {
    newX = random() * width;
    newY = random() * height;
  }
  x[node] = newX < 0 ? 0 : newX > width ? width : newX;
  y[node] = newY < 0 ? 0 : newY > height ? height : newY;
  stretch(web, node);
  if (tangleAnew(web, node, limit) <= limit) {
    keepNode(web, node);
    return;
  }
  x[node] = oldX;
  y[node] = oldY;
  stretch(web, node);
}

/** As many moves as take some milliseconds. */
const movesAtOnce = ({ count, lines }: Web) => Math.ceil(800_000 / (count + lines + 40));

/** Moves nodes by annealing, `rounds` times; yields how far it is, 0 to 1. */
export function* untangle(web: Web, rounds: number, heat: number, random: Random): Generator<number, void> {
  const step = movesAtOnce(web);
  for (let node = 0; node < web.count; node += 1) stretch(web, node);
  for (let node = 0; node < web.count; node += 1) keepNode(web, node);
  for (let from = 0; from < rounds; from += step) {
    const to = Math.min(rounds, from + step);
    for (let round = from; round < to; round += 1) {
      const node = Math.floor(random() * web.count);
      if (web.pinned[node] === 0) tryMove(web, node, 1 - round / rounds, heat, random);
    }
    yield to / rounds;
  }
}
