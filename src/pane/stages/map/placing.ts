import { nextId, type Change, type Id, type NetworkRecord } from "../../../record";

type Place = { x: number; y: number };

/** Finer than anybody can see on a page. */
const FINE = 10_000;
const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * FINE) / FINE;

const dropped = (record: NetworkRecord, id: Id): Change[] =>
  record.positions.filter(({ about }) => about === id).map((position) => ({ type: "drop", from: "positions", id: position.id }));

/** Puts someone or somewhere on the map, in place of where they were put before; `x` and `y` are parts of the page. */
export function put(record: NetworkRecord, about: Id, { x, y }: Place): Change {
  const entry = { id: nextId(record, "positions"), about, x: part(x), y: part(y) };
  return { type: "all", changes: [...dropped(record, about), { type: "add", to: "positions", entry }] };
}

/** The layout places them again. */
export const letGo = (record: NetworkRecord, about: Id): Change => ({ type: "all", changes: dropped(record, about) });

export const letAllGo = (record: NetworkRecord): Change => ({
  type: "all",
  changes: record.positions.map(({ id }) => ({ type: "drop", from: "positions", id })),
});

/** How far a key moves someone, as a part of the page; with Shift a quarter of it. */
const STEP = 0.02;

const WAYS: Record<string, { x: number; y: number; word: string }> = {
  ArrowLeft: { x: -1, y: 0, word: "left" },
  ArrowRight: { x: 1, y: 0, word: "right" },
  ArrowUp: { x: 0, y: -1, word: "up" },
  ArrowDown: { x: 0, y: 1, word: "down" },
};

/** Where a key with Alt moves to, and what that is called; undefined for all other keys. */
export function stepOf(key: string, shift: boolean, { x, y }: Place): (Place & { word: string }) | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const step = shift ? STEP / 4 : STEP;
  return { x: part(x + way.x * step), y: part(y + way.y * step), word: way.word };
}
