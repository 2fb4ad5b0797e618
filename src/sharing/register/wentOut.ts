import { hashValue, type Id, type NetworkRecord } from "../../record";
import { correctionsFor, correctionText, type Correction } from "./corrections";

/** Ids of all that went out or is about to: shares, papers on Mosaic files, finished versions of a session's papers. */
const outOf = ({ shares, uploads, sessions }: NetworkRecord): Id[] =>
  [...shares, ...uploads, ...sessions.flatMap(({ versions }) => versions)].map(({ id }) => id);

const idOf = ({ of }: Correction): Id => Object.values(of)[0] ?? "";

/** Tells one correction from the next of the same copy: what it carries says something else again. */
const keyOf = (correction: Correction, now: NetworkRecord): string => {
  const lists = [now.people, now.places, now.incidents, now.links, now.statements, now.questions, now.actions, now.interventions];
  const inner = now.sessions.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
  const carried = [...lists.flat(), ...inner].filter(({ id }) => correction.carries.includes(id));
  return hashValue([idOf(correction), correction.carries, carried]);
};

/**
 * What is out, each with the network as it was when it went, and so whether it still says what the network says: however that came
 * about, whoever typed it and where. What was opened with the network is held against how it was opened.
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

  /** Copies that somebody has to correct and has neither made an action of nor left as they are. */
  open(now: NetworkRecord): Correction[] {
    const known = new Set(this.#opened.actions.map(({ id }) => id));
    const asked = new Set(now.actions.filter(({ id, outcome }) => outcome === "open" || !known.has(id)).map(({ text }) => text));
    return [...new Set(this.#since.values())]
      .flatMap((base) => correctionsFor(base, now).filter((one) => this.#since.get(idOf(one)) === base))
      .filter((one) => !asked.has(correctionText(one)) && !this.#left.has(keyOf(one, now)));
  }

  /** These stay as they are, until what they carry changes once more. */
  leave(corrections: readonly Correction[], now: NetworkRecord): void {
    for (const one of corrections) this.#left.add(keyOf(one, now));
  }
}
