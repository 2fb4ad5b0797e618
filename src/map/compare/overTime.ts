import { samePerson, samePlace } from "../../matching";
import { calledOf, distanceOf, type Near, type OwnMap, type Tie } from "../../ownmap";
import { foldName, type Id } from "../../record";
import type { Before } from "../rings";
import type { Answers } from "./pair";

/** Less than this, in thousandths of the way to the edge, is how a hand puts the same down twice. */
export const MOVED = 150;

/** What is different on a later map of the same young person. */
export type Moved =
  | { kind: "came" | "went" | "nearer" | "further" | "over" | "current"; near: Near }
  | { kind: "line-came" | "line-went" | "line-over" | "line-current"; ends: [Near, Near] };

/** A circle of the later map, and those of the earlier one that it may be: a person says which, or that it is none. */
export type WhichBefore = { near: Near; before: Near[] };

export type OverTime = { moved: Moved[]; asked: WhichBefore[] };

const isName = ({ name }: Near) => name.trim() !== "";

function mayBe(one: Near, other: Near): { same: boolean } | undefined {
  if (!isName(one) || !isName(other) || one.kind !== other.kind) return undefined;
  if (foldName(one.name) === foldName(other.name)) return { same: true };
  const found = one.kind === "place" ? samePlace(one.name, other.name) : samePerson(one, other);
  return found && { same: false };
}

/** Circles of the later map by those of the earlier one: as somebody said, or by a name that is like no other on either. */
function pairs(before: OwnMap, after: OwnMap, answers: Answers): { pairs: [Near, Near][]; asked: WhichBefore[] } {
  const made: [Near, Near][] = [];
  const asked: WhichBefore[] = [];
  const said = new Set(Object.values(answers).filter((id) => id !== ""));
  for (const near of after.near) {
    const answer = answers[near.id];
    if (answer !== undefined) {
      const found = before.near.find(({ id }) => id === answer);
      if (found) made.push([found, near]);
      continue;
    }
    const fitting = before.near.filter((one) => !said.has(one.id) && mayBe(one, near) !== undefined);
    const [only] = fitting;
    if (!only) continue;
    const alike = after.near.filter((one) => mayBe(only, one) !== undefined);
    if (fitting.length === 1 && alike.length === 1 && mayBe(only, near)?.same === true) made.push([only, near]);
    else asked.push({ near, before: fitting });
  }
  return { pairs: made, asked };
}

function ofOne(before: Near, after: Near): Moved[] {
  const by = distanceOf(after) - distanceOf(before);
  const over = after.usedToBe === before.usedToBe ? [] : [{ kind: after.usedToBe ? "over" : "current", near: after } as const];
  const moved = Math.abs(by) < MOVED ? [] : [{ kind: by < 0 ? "nearer" : "further", near: after } as const];
  return [...over, ...moved];
}

type Line = { ends: [Near, Near]; over: boolean };

/** Lines between two of those that are on both maps, by whom they join; `called` is how each is called on the later map. */
function linesOf(ties: readonly Tie[], called: ReadonlyMap<Id, Near>): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { from, to, usedToBe } of ties) {
    const [one, other] = [called.get(from), called.get(to)];
    if (!one || !other || one === other) continue;
    const key = [one.id, other.id].sort().join(" ");
    const known = lines.get(key);
    lines.set(key, { ends: known?.ends ?? [one, other], over: usedToBe && (known?.over ?? true) });
  }
  return lines;
}

function ofLines(before: ReadonlyMap<string, Line>, after: ReadonlyMap<string, Line>): Moved[] {
  const went = [...before].filter(([key]) => !after.has(key)).map(([, { ends }]): Moved => ({ kind: "line-went", ends }));
  const others = [...after].flatMap(([key, { ends, over }]): Moved[] => {
    const was = before.get(key);
    if (!was) return [{ kind: "line-came", ends }];
    return was.over === over ? [] : [{ kind: over ? "line-over" : "line-current", ends }];
  });
  return [...others, ...went];
}

type Matched = { both: [Near, Near][]; asked: WhichBefore[]; came: Near[]; went: Near[] };

/** Who is who on two maps; whoever may be either of two neither came nor went until somebody says. */
function matched(before: OwnMap, after: OwnMap, answers: Answers): Matched {
  const { pairs: both, asked } = pairs(before, after, answers);
  const open = new Set(asked.flatMap(({ near, before: fitting }) => [`a${near.id}`, ...fitting.map(({ id }) => `b${id}`)]));
  const [was, is] = [new Set(both.map(([one]) => one.id)), new Set(both.map(([, one]) => one.id))];
  const came = after.near.filter(({ id }) => !is.has(id) && !open.has(`a${id}`));
  const went = before.near.filter(({ id }) => !was.has(id) && !open.has(`b${id}`));
  return { both, asked, came, went };
}

/** Two maps of the same young person, the earlier first: who came and went, who is nearer or further, and what is over. */
export function compareOverTime(before: OwnMap, after: OwnMap, answers: Answers = {}): OverTime {
  const { both, asked, came, went } = matched(before, after, answers);
  const lines = [
    linesOf(before.ties, new Map(both.map(([one, other]) => [one.id, other]))),
    linesOf(after.ties, new Map(both.map(([, one]) => [one.id, one]))),
  ] as const;
  const moved: Moved[] = [
    ...came.map((near): Moved => ({ kind: "came", near })),
    ...went.map((near): Moved => ({ kind: "went", near })),
    ...both.flatMap(([one, other]) => ofOne(one, other)),
    ...ofLines(...lines),
  ];
  return { moved, asked };
}

/** Where they stood before: those who are gone, and those who are nearer or further now, as far as it is told in words too. */
export function stoodBefore(before: OwnMap, after: OwnMap, answers: Answers = {}): Before {
  const { both, went } = matched(before, after, answers);
  const moved = both.filter(([one, other]) => ofOne(one, other).some(({ kind }) => kind === "nearer" || kind === "further"));
  return { gone: went, moved: moved.map(([from, to]) => ({ from, to })) };
}

const WORDS: Record<Moved["kind"], (names: string) => string> = {
  came: (name) => `${name} is new on the map.`,
  went: (name) => `${name} is not on the map any more.`,
  nearer: (name) => `${name} is nearer than before.`,
  further: (name) => `${name} is further away than before.`,
  over: (name) => `${name} is “used to be” now.`,
  current: (name) => `${name} is not “used to be” any more.`,
  "line-came": (names) => `There is a new line between ${names}.`,
  "line-went": (names) => `There is no line between ${names} any more.`,
  "line-over": (names) => `The line between ${names} is “used to be” now.`,
  "line-current": (names) => `The line between ${names} is not “used to be” any more.`,
};

/** What is different, in a sentence. */
export function movedWords(moved: Moved): string {
  const names = "near" in moved ? calledOf(moved.near) : moved.ends.map(calledOf).join(" and ");
  return WORDS[moved.kind](names);
}
