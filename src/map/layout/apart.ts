import { type Board, moveTo, setSize } from "./board";
import { ROOM } from "./cost";
import { depth } from "./meet";
import { traceAll } from "./trace";

const MOST_PASSES = 60;
const MOST_GROWTHS = 40;
const GROWTH = 1.03;

/** Moves one of two spots that touch, or both, along the shorter way out. False where they do not touch. */
function push(board: Board, a: number, b: number): boolean {
  const { x, y, spotBounds, pinned } = board;
  const [i, j] = [4 * a, 4 * b];
  const across = depth(spotBounds[i] ?? 0, spotBounds[i + 1] ?? 0, spotBounds[j] ?? 0, spotBounds[j + 1] ?? 0) + ROOM.nodes;
  if (across <= 0) return false;
  const down = depth(spotBounds[i + 2] ?? 0, spotBounds[i + 3] ?? 0, spotBounds[j + 2] ?? 0, spotBounds[j + 3] ?? 0) + ROOM.nodes;
  if (down <= 0) return false;
  const held = (pinned[a] ?? 0) + (pinned[b] ?? 0);
  if (held === 2) return false;
  const share = held === 1 ? 1.01 : 0.505;
  const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
  const [wayX, wayY] = across < down ? [dx < 0 ? -across : across, 0] : [0, dy < 0 ? -down : down];
  if (pinned[a] === 0) moveTo(board, a, (x[a] ?? 0) - wayX * share, (y[a] ?? 0) - wayY * share);
  if (pinned[b] === 0) moveTo(board, b, (x[b] ?? 0) + wayX * share, (y[b] ?? 0) + wayY * share);
  return true;
}

function pushAll(board: Board): boolean {
  let touched = false;
  for (let a = 0; a < board.count; a += 1) {
    for (let b = a + 1; b < board.count; b += 1) touched = push(board, a, b) || touched;
  }
  return touched;
}

/** The same picture on a larger or smaller page. */
export function resize(board: Board, width: number, height: number): void {
  const [sx, sy] = [width / board.width, height / board.height];
  setSize(board, width, height);
  for (let spot = 0; spot < board.count; spot += 1) moveTo(board, spot, (board.x[spot] ?? 0) * sx, (board.y[spot] ?? 0) * sy);
  traceAll(board);
}

/** Pushes nodes apart until none touch, on a page that grows where it has to. */
export function setApart(board: Board): void {
  for (let growth = 0; growth < MOST_GROWTHS; growth += 1) {
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      if (!pushAll(board)) {
        traceAll(board);
        return;
      }
    }
    resize(board, board.width * GROWTH, board.height * GROWTH);
  }
  traceAll(board);
}
