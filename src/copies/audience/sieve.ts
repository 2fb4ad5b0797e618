import type { CollectionName, Heading, Id } from "../../record";
import type { Undecided } from "../beyond/undecided";
import type { Omission, OmissionReason } from "../leftOut";
import type { Given } from "../release/given";
import type { About } from "./about";

/** Sorts what may stand in one subject's file, and collects what is left out while lists are gone through. */
export class Sieve {
  readonly leftOut: Omission[] = [];
  /** Names in what is left out that may be the subject's own. */
  readonly undecided: Undecided[] = [];
  constructor(
    readonly subject: Id,
    readonly about: About,
    readonly given: Given,
  ) {}

  note(id: Id | Heading, list: CollectionName | Heading, reason: OmissionReason): void {
    this.leftOut.push({ id, in: list, reason });
  }

  /** Why an entry is not for this subject's copy; undefined if it is about them, about nobody, or about places only. */
  reasonAgainst(entry: object): OmissionReason | undefined {
    const people = this.about.of(entry);
    const others = [...people].filter((id) => id !== this.subject);
    if (others.length === 0) return undefined;
    return people.has(this.subject) ? "about-several" : "about-others";
  }

  /**
   * Entries that may stand here, and those of the others that somebody released. `bare` takes from an entry that was not released
   * what may be about others while the rest of it is not.
   */
  keep<E extends { id: Id }>(list: CollectionName, entries: readonly E[], bare: (entry: E) => E = (entry) => entry): E[] {
    return entries.flatMap((entry) => {
      const released = this.given.answerOn(entry.id, "about-several");
      if (typeof released !== "string") return [entry];
      const made = bare(entry);
      const reason = this.reasonAgainst(made);
      const again = released === "again" && reason !== undefined;
      if (reason !== undefined) this.#withhold(made, list, again ? "release-again" : reason);
      else if (JSON.stringify(made) !== JSON.stringify(entry)) this.note(entry.id, list, "about-several");
      return reason === undefined ? [made] : [];
    });
  }

  #withhold(entry: { id: Id }, list: CollectionName, reason: OmissionReason): void {
    this.note(entry.id, list, reason);
    const shared = this.about.sharedNames(entry, this.subject);
    this.undecided.push(...shared.map((one) => ({ ...one, id: entry.id, in: list, may: "shared-name" as const })));
  }

  /** As much of a text as is about nobody but the subject and `besides`: all of it or nothing. */
  clean(text: string, besides: Id = this.subject): string {
    const fine = [this.subject, besides];
    return this.about.namedIn(text, fine).every((named) => fine.includes(named)) ? text : "";
  }

  /** The same, of an entry that stays: what is taken from it is noted. */
  textOf(text: string, id: Id | Heading, list: CollectionName | Heading, besides: Id = this.subject): string {
    const made = this.clean(text, besides);
    if (made !== text) this.note(id, list, "about-several");
    return made;
  }
}
