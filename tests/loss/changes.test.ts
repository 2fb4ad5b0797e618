import fc from "fast-check";
import { bringTogether } from "../../src/matching";
import { markChanges, renameEntries, textsOf, type NetworkRecord } from "../../src/record";
import { kept, redoLabel, replaced, startSteps, stepBack, stepOn, take, undoLabel, type Steps } from "../../src/pane/store/steps";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { asItStood } from "../builders/asItStood";
import { ADDING, changed, changesOf, oneStep, steps, type Step } from "../builders/changedApart";
import { rounds } from "../builders/rounds";
import { expectSoundRecord } from "../builders/soundRecord";
import { textsByPlace } from "../builders/textsByPlace";

type Move = Step | "undo" | "redo";

/** Work by oneself, then a save, then what two people put in at the same time, which is brought together and saved. */
type Phase = { alone: Move[]; mine: Step[]; theirs: Step[] };

const move = fc.oneof(
  { weight: 6, arbitrary: oneStep() },
  { weight: 2, arbitrary: fc.constant("undo" as const) },
  { weight: 1, arbitrary: fc.constant("redo" as const) },
);
const phase: fc.Arbitrary<Phase> = fc.record({
  alone: fc.array(move, { minLength: 20, maxLength: 40, size: "max" }),
  mine: steps(ADDING),
  theirs: steps(ADDING),
});
const session = fc.tuple(arbitraryRecord, fc.array(phase, { minLength: 3, maxLength: 5 }));

/** Who was made apart under one id is called something else since, also on the way back. */
const written = (record: NetworkRecord): string =>
  JSON.stringify(asItStood(record)).replace(/--[0-9a-z]{2,3}x*(?![0-9a-z])/gu, "");

/** The other one's file at each save before the last. */
const savesOf = (base: NetworkRecord, done: readonly Step[]): NetworkRecord[] =>
  done.flatMap(({ what }, at) => (what === "save" ? [changed(base, done.slice(0, at + 1))] : []));

/**
 * Texts of one file that the bringing together has to hold, also as the other value of a question. What was in the base may have been
 * written over on purpose. So may what the other one had written too, to the letter and at the very same place: two who write
 * alike over the same have written one thing, and whoever saved it and then wrote something else there has written over both.
 */
function toBeThere(file: NetworkRecord, base: NetworkRecord, other: NetworkRecord, savesOfOther: NetworkRecord[]): string[] {
  const before = new Set(textsOf(base).map(({ text }) => text));
  const [now, saves] = [textsByPlace(other), savesOfOther.map(textsByPlace)];
  const isWrittenOver = (place: string, text: string) =>
    now.get(place) !== text && saves.some((saved) => saved.get(place) === text);
  return [...textsByPlace(file)].flatMap(([place, text]) => (before.has(text) || isWrittenOver(place, text) ? [] : [text]));
}

const tally = { changes: 0, undone: 0, redone: 0, merged: 0 };

/** A sitting in the pane, with every state noted as it stood: what a step back or on leads to has to be the very same. */
class Sitting {
  private steps: Steps;
  private stood: string[];
  private at = 0;

  constructor(private inFile: NetworkRecord) {
    this.steps = startSteps(inFile);
    this.stood = [written(inFile)];
  }

  get present(): NetworkRecord {
    return this.steps.history.present;
  }

  private stands(steps: Steps): void {
    this.steps = steps;
    this.stood = [...this.stood.slice(0, this.at + 1), written(this.present)];
    this.at += 1;
    expectSoundRecord(this.present);
  }

  /** What stood there before, to the letter; it was sound then. */
  private goes(steps: Steps, by: 1 | -1): void {
    this.steps = steps;
    this.at += by;
    expect(written(this.present) === this.stood[this.at]).toBe(true);
  }

  do(step: Step): void {
    for (const change of changesOf(this.present, step)) {
      tally.changes += 1;
      this.stands(take(this.steps, change, "Something"));
    }
  }

  undo(): boolean {
    if (undoLabel(this.steps) === "") return false;
    tally.undone += 1;
    this.goes(stepBack(this.steps), -1);
    return true;
  }

  redo(): boolean {
    if (redoLabel(this.steps) === "") return false;
    tally.redone += 1;
    this.goes(stepOn(this.steps), 1);
    return true;
  }

  save(): void {
    const was = this.present;
    const is = markChanges(this.inFile, was);
    const before = this.steps.history.past.length;
    this.steps = kept(this.steps, { was, is });
    // Who was taken off cannot be brought back from a file: the way back is shorter then.
    const cut = before - this.steps.history.past.length;
    this.stood = this.stood.slice(cut);
    this.at -= cut;
    this.stood[this.at] = written(is);
    this.inFile = is;
    expectSoundRecord(this.present);
  }

  bring(steps: readonly Step[]): void {
    tally.merged += 1;
    const [base, mine] = [this.inFile, this.present];
    const theirs = changed(base, steps);
    const { record, names } = bringTogether(markChanges(base, mine), theirs);
    const said = new Set(textsOf(record).map(({ text }) => text));
    const written = [...toBeThere(mine, base, theirs, savesOf(base, steps)), ...toBeThere(theirs, base, mine, [])];
    for (const text of written) expect(said).toContain(text);
    this.inFile = renameEntries(theirs, names.theirs);
    this.stands(replaced(this.steps, record, "Bring both together", names.mine));
  }

  /** All the way back is the beginning, and all the way on the end. */
  thereAndBack(): void {
    while (this.redo());
    const end = written(this.present);
    while (this.undo());
    expect(this.at).toBe(0);
    while (this.redo());
    expect(written(this.present)).toBe(end);
  }
}

test("whatever is changed, undone, done again and brought together, the record is sound and nothing is lost", () => {
  fc.assert(
    fc.property(session, ([record, phases]) => {
      const sitting = new Sitting(record);
      for (const { alone, mine, theirs } of phases) {
        for (const one of alone) {
          if (one === "undo") sitting.undo();
          else if (one === "redo") sitting.redo();
          else sitting.do(one);
        }
        sitting.save();
        for (const one of mine) sitting.do(one);
        sitting.bring(theirs);
        sitting.save();
      }
      sitting.thereAndBack();
    }),
    { numRuns: rounds(4, 2400), endOnFailure: true },
  );
  const { changes, undone, redone, merged } = tally;
  process.stdout.write(`${changes} random changes, ${undone} undone, ${redone} done again, ${merged} files brought together.\n`);
  expect(changes).toBeGreaterThan(rounds(200, 100_000));
});
