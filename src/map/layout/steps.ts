import { resize, setApart } from "./apart";
import { type Board, boardOf, setSize } from "./board";
import { costOf, ledgerOf, settle } from "./books";
import { type Effort, effortFor, Meter } from "./effort";
import { type Faults, faultsOf } from "./faults";
import { dress, scatter } from "./first";
import { heightBefore, takeUp } from "./keep";
import type { Ledger } from "./ledger";
import { lookRound } from "./mend";
import { heightForPins, pin } from "./pins";
import type { Layout, Problem } from "./problem";
import { randomFrom } from "./random";
import { anneal, type Schedule } from "./search";
import { FILL, heightFor } from "./size";
import { layoutFrom, restoreTo, trimmed } from "./snapshot";
import { tangleOf } from "./tangle";
import { untangle } from "./untangle";
import { withUnlinkedTogether } from "./unlinked";
import { type Web, webOf } from "./web";

/** How far the layout is (0 to 1), with the best map so far; there is none yet for a moment at the beginning. */
export type Progress = { done: number; layout: Layout | undefined };

const MOST_ROUNDS = 16;
/** Rounds of mending before the page grows; with places to keep it waits longer, since all words shrink when it grows. */
const PATIENCE = { free: 2, framed: 6 };
/** A crossing less is worth so much of the text's size. */
const CROSSING_IN_TEXT = 0.004;
/** How much the page grows in a round, and in the later rounds of a map that is still too tight. */
const GROWTH = { first: 1.03, later: 1.06 };
const LATER = 8;
/** How much more a fault that misleads counts in each round, until mending it is worth some crossings. */
const STRICTER = 0.4;
/** How much further somebody may move in each round, and at most (parts of the page's width). */
const FURTHER = 1.6;
const FURTHEST = 0.4;
/** A page this much higher than the roomy one still has text of 11 points and more. */
const LARGE_ENOUGH = 1.15;
/** Any number would do, as long as it is always the same. */
const SEED = 20250604;
/** Of all moves, those of a line's bow or label. */
const BENDS = 0.38;

/**
 * Whether the page has to grow: always for faults that mislead, and a little for slight ones as long as the text stays large.
 */
function tooTight({ grave, slight }: Faults, height: number, roomy: number, round: number): boolean {
  return round < MOST_ROUNDS && (grave > 0 || (slight > 0 && height < roomy * LARGE_ENOUGH));
}

/** One search, and the progress it makes; `picture` is what is shown meanwhile. */
function* search(ledger: Ledger, schedule: Schedule, random: () => number, meter: Meter, picture: Layout | undefined) {
  for (const part of anneal(ledger, schedule, random)) {
    yield { done: meter.at(part * schedule.rounds), layout: picture } satisfies Progress;
  }
  meter.add(schedule.rounds);
}

type Job = { board: Board; problem: Problem; framed: boolean; effort: Effort; meter: Meter; random: () => number };

type Size = { width: number; height: number };

/** A first picture: nobody touches anybody, but lines may still run behind nodes. */
function firstPicture({ board, framed }: Job, web: Web, { width, height }: Size): Layout {
  dress(board, web, width, height);
  setApart(board);
  return framed ? layoutFrom(board) : trimmed(board);
}

/** Maps without words whose lines cross little, from several first places; the best first. The first is soon a picture. */
function* webs(job: Job, size: Size): Generator<Progress, { web: Web; picture: Layout | undefined }[]> {
  const { problem, effort, meter, random } = job;
  const found: { web: Web; tangle: number }[] = [];
  let picture: Layout | undefined;
  for (let start = 0; start < effort.webs; start += 1) {
    const web = webOf(problem);
    scatter(web, problem, random);
    if (!picture) {
      picture = firstPicture(job, web, size);
      yield { done: meter.at(0), layout: picture };
    }
    for (const part of untangle(web, effort.untangle, 2, random))
      yield { done: meter.at(part * effort.untangle), layout: picture };
    meter.add(effort.untangle);
    found.push({ web, tangle: tangleOf(web) });
    if (start === 0) picture = firstPicture(job, web, size);
  }
  return found.sort((a, b) => a.tangle - b.tangle).map(({ web }) => ({ web, picture }));
}

/** First pages: each web is given its words; the pages that suit them best are kept, the best first. */
function* pages(job: Job, ledger: Ledger, size: Size): Generator<Progress, Layout[]> {
  const { board, effort, meter, random } = job;
  const made: { layout: Layout; cost: number }[] = [];
  const webbed = yield* webs(job, size);
  for (const { web, picture } of webbed.slice(0, effort.pages)) {
    dress(board, web, size.width, size.height);
    settle(ledger);
    const schedule = { rounds: effort.first, heat: 6, bends: BENDS, focus: undefined };
    yield* search(ledger, schedule, random, meter, made[0]?.layout ?? picture);
    made.push({ layout: layoutFrom(board), cost: costOf(ledger) });
    made.sort((a, b) => a.cost - b.cost);
  }
  return made.slice(0, effort.finals).map(({ layout }) => layout);
}

/**
 * More room for whoever is in trouble: they may move further from where they stood; then the page grows.
 */
function makeRoom(board: Board, { spots }: Faults, round: number, patience: number): void {
  for (const spot of spots) {
    const leash = board.leash[spot] ?? 0;
    if (leash < Infinity) board.leash[spot] = Math.min(leash * FURTHER, FURTHEST);
  }
  board.strict = 1 + round * STRICTER;
  const growth = round < patience ? 1 : round < patience + LATER ? GROWTH.first : GROWTH.later;
  resize(board, board.width * growth, board.height * growth);
}

/** From a first page to one on which nothing misleads, as far as that can be had. */
function* finish(job: Job, ledger: Ledger, heat: number, shown: Layout): Generator<Progress, Faults> {
  const { board, problem, framed, effort, meter, random } = job;
  let picture = shown;
  yield* search(ledger, { rounds: effort.last, heat, bends: BENDS, focus: undefined }, random, meter, picture);
  let faults = faultsOf(board);
  const patience = framed ? PATIENCE.framed : PATIENCE.free;
  for (let round = 0; tooTight(faults, board.height, problem.roomy, round - patience); round += 1) {
    if (shown === picture) picture = layoutFrom(board);
    makeRoom(board, faults, round, patience);
    settle(ledger);
    for (const _ of lookRound(ledger, faults)) yield { done: meter.at(0), layout: picture };
    const focus = { spots: [...faults.spots], wires: [...faults.wires] };
    yield* search(ledger, { rounds: effort.mend, heat: 5, bends: BENDS, focus }, random, meter, picture);
    faults = faultsOf(board);
  }
  return faults;
}

/** How good a finished map is, the smaller the better: faults, then size of text, of which crossings are worth a little. */
const badness = ({ height }: Size, { grave, crossings }: Faults) => grave * 1000 + height * (1 + crossings * CROSSING_IN_TEXT);

/** From nothing: webs, first pages, and the best of those finished to the end. */
function* fromNothing(job: Job, ledger: Ledger): Generator<Progress, Layout> {
  const { board, problem, framed } = job;
  const size = { width: board.width, height: board.height };
  pin(board, problem);
  const finals = yield* pages(job, ledger, size);
  let best: { layout: Layout; bad: number } | undefined;
  for (const first of finals) {
    board.strict = 1;
    restoreTo(board, first);
    settle(ledger);
    const faults = yield* finish(job, ledger, 3, best?.layout ?? (framed ? first : trimmed(board)));
    const layout = framed ? layoutFrom(board) : trimmed(board);
    const bad = badness(layout, faults);
    if (!best || bad < best.bad) best = { layout, bad };
  }
  return best?.layout ?? layoutFrom(board);
}

/**
 * Lays the map out in steps of a few milliseconds; whoever drives it may show each and stop after any. First the lines are
 * untangled; then nodes, lines and labels find room on a page, which grows (and makes the text smaller) until nothing misleads.
 * Where places are known, everyone starts from there, and the page keeps its frame.
 */
function* stepsOf(problem: Problem): Generator<Progress, Layout> {
  const board = boardOf(problem);
  const started = problem.start.some((one) => one !== undefined);
  const framed = started || problem.pinned.some((one) => one !== undefined);
  const effort = effortFor(problem, started);
  const job: Job = { board, problem, framed, effort, meter: new Meter(effort), random: randomFrom(SEED) };
  const needed = started ? heightBefore(problem, board.reach) : heightFor(problem, FILL);
  const height = Math.max(needed, heightForPins(problem, board.reach), problem.roomy);
  setSize(board, height * problem.aspect, height);
  const ledger = ledgerOf(board);
  if (!started) return yield* fromNothing(job, ledger);
  takeUp(ledger, problem);
  yield* finish(job, ledger, 1, layoutFrom(board));
  return layoutFrom(board);
}

/** The same for a whole map: who is linked to nobody stands together. */
export function* layoutSteps(whole: Problem): Generator<Progress, Layout> {
  const { problem, apart } = withUnlinkedTogether(whole);
  const steps = stepsOf(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return apart(step.value);
    const { done, layout } = step.value;
    yield { done, layout: layout && apart(layout) };
  }
}

/** The same, all at once. */
export function layoutOf(problem: Problem): Layout {
  const steps = layoutSteps(problem);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
