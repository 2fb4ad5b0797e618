import { dropDangling, hashValue, type Change, type Correction as Noted, type Id, type NetworkRecord } from "../../record";
import { asTold, correctionsFor, correctionText, type Correction } from "./corrections";

/** Ids of all that went out or is about to: shares, papers on Mosaic files, finished versions of a session's papers. */
const outOf = ({ shares, uploads, sessions }: NetworkRecord): Id[] =>
  [...shares, ...uploads, ...sessions.flatMap(({ versions }) => versions)].map(({ id }) => id);

/** Tells one correction from the next of the same copy: what it carries says something else again. */
const keyOf = (correction: Correction, now: NetworkRecord): string => {
  const lists = [now.people, now.places, now.incidents, now.links, now.statements, now.questions, now.actions, now.interventions];
  const inner = now.sessions.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
  const carried = [...lists.flat(), ...inner].filter(({ id }) => correction.carries.includes(id));
  return hashValue([correction.of, correction.carries, carried]);
};

/** One for each copy: what was noted of it before and what is wrong with it since. */
function together(all: readonly Correction[]): Correction[] {
  const once = new Map<Id, Correction>();
  for (const one of all) {
    const before = once.get(one.of);
    const because = before && before.because !== one.because ? "both" : one.because;
    const carries = [...new Set([...(before?.carries ?? []), ...one.carries])];
    once.set(one.of, { ...one, carries, because, sure: one.sure || before?.sure === true });
  }
  return [...once.values()];
}

/** The same id in every file of the network: a copy is noted once. */
const asNoted = ({ of, carries, because, sure }: Correction): Noted => ({
  id: `t${hashValue(of).slice(-9)}`,
  of,
  carries,
  because,
  sure,
});

/**
 * What is out, each with the network as it was when it went, and so whether it still says what the network says: however that came
 * about, whoever typed it and where. What was opened with the network is held against how it was opened, and against what was noted
 * then: what nobody answered before the file was closed.
 */
export class WentOut {
  readonly #since = new Map<Id, NetworkRecord>();
  readonly #opened: NetworkRecord;
  readonly #left = new Set<string>();

  constructor(opened: NetworkRecord) {
    this.#opened = opened;
    this.note(opened);
  }

  /** Takes note of what has come to be out. */
  note(now: NetworkRecord): void {
    for (const id of outOf(now)) if (!this.#since.has(id)) this.#since.set(id, now);
  }

  /** Noted in the file it was opened from, and not answered since. */
  #before(now: NetworkRecord): Correction[] {
    const there = new Set(now.corrections.map(({ id }) => id));
    return this.#opened.corrections.filter(({ id }) => there.has(id)).flatMap((noted) => asTold(now, noted));
  }

  /** Left as it is, unless that was undone. */
  #isLeft(one: Correction, now: NetworkRecord): boolean {
    return this.#left.has(keyOf(one, now)) && !now.corrections.some(({ of }) => of === one.of);
  }

  /** Copies that somebody has to correct and has neither made an action of nor left as they are. */
  open(now: NetworkRecord): Correction[] {
    const known = new Set(this.#opened.actions.map(({ id }) => id));
    const asked = new Set(now.actions.filter(({ id, outcome }) => outcome === "open" || !known.has(id)).map(({ text }) => text));
    const since = [...new Set(this.#since.values())]
      .flatMap((base) => correctionsFor(base, now).filter((one) => this.#since.get(one.of) === base))
      .filter((one) => !this.#isLeft(one, now));
    return together([...this.#before(now), ...since]).filter((one) => !asked.has(correctionText(one)));
  }

  /** These stay as they are, until what they carry changes once more; the change takes out what the file has noted of them, if anything. */
  leave(corrections: readonly Correction[], now: NetworkRecord): Change | undefined {
    for (const one of corrections) this.#left.add(keyOf(one, now));
    const left = new Set(corrections.map(({ of }) => of));
    const changes = now.corrections.flatMap(({ id, of }): Change[] =>
      left.has(of) ? [{ type: "drop", from: "corrections", id }] : [],
    );
    return changes.length === 0 ? undefined : { type: "all", changes };
  }

  /** The network as it goes into its file: with what nobody has answered yet. */
  marked(now: NetworkRecord): NetworkRecord {
    const open = this.open(now).map(asNoted);
    if (open.length === 0 && now.corrections.length === 0) return now;
    // What is gone is not pointed at.
    const { corrections } = dropDangling({ ...now, corrections: open });
    return hashValue(corrections) === hashValue(now.corrections) ? now : { ...now, corrections };
  }
}
