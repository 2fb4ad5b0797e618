import type { Page } from "playwright-core";
import { makeDocument } from "../../../src/documents";
import { readInput } from "../../../src/intake";
import { apply, markChanges, type NetworkRecord } from "../../../src/record";
import { TEAM } from "../../builders/editedPage";
import { Typist } from "./keyboard";
import type { Stand, Stood } from "./stood";
import { bytesOnDisk, putOnDisk } from "./device";
import { goTo, openCard, undoButton } from "./worked";

export const FILE = "team.docx";
const PURPOSE = "Why this network is being mapped";

/** One thing somebody does in an hour's work; a pause is long enough for the page to save by itself. */
export type Deed = "write" | "person" | "line" | "undo" | "redo" | "save" | "theirs" | "pause";

/** Mostly typing. Every hour has the same, in the order that `random` (from 0 up to 1) gives. */
const WEIGHTS: Record<Deed, number> = { write: 9, person: 3, line: 4, undo: 2, redo: 1, save: 1, theirs: 1, pause: 2 };
const BAG = (Object.keys(WEIGHTS) as Deed[]).flatMap((deed) => Array.from({ length: WEIGHTS[deed] }, () => deed));
export const hourOf = (deeds: number, random: () => number): Deed[] =>
  Array.from({ length: deeds }, () => BAG[Math.floor(random() * BAG.length)]!);

/** What is in a network of what was done here: "Own…" is typed on the page, "Far…" by a colleague in the file. */
export const standOf = (record: NetworkRecord): Stand => ({ text: record.purpose, signs: signsIn(record, "Own") });
export const signsIn = ({ purpose: _, ...rest }: NetworkRecord, whose: "Own" | "Far"): string[] => [
  ...new Set(JSON.stringify(rest).match(new RegExp(`${whose}\\d+`, "g")) ?? []),
];

/** The network in the file on the browser's disk; throws where it cannot be read or anything has to be said about it. */
export async function recordInFile(page: Page): Promise<NetworkRecord> {
  const read = await readInput(await bytesOnDisk(page, FILE), FILE);
  if (!read.ok) throw read.error;
  if (read.warnings.length > 0) throw new Error(read.warnings.join(" "));
  return read.record;
}

export const putInFile = async (page: Page, record: NetworkRecord): Promise<void> =>
  putOnDisk(page, FILE, (await makeDocument(record, "team-file", TEAM)).bytes);

/** Somebody at work on the page until the browser dies: every deed then rejects. */
export class Worker {
  private readonly typist: Typist;
  /** What stood before each step that can be undone, and after each that was. */
  private past: Stand[] = [];
  private future: Stand[] = [];

  constructor(
    private readonly page: Page,
    private readonly stood: Stood,
    /** A number that was never used before. */
    private readonly next: () => number,
    /** What colleagues have put into the file by now. */
    readonly far: Set<string>,
  ) {
    this.typist = new Typist(page);
  }

  private step(): void {
    this.past.push(this.stood.now);
    this.future = [];
  }

  private put(sign: string): Stand {
    const { text, signs } = this.stood.now;
    return { text, signs: [...signs, sign] };
  }

  private readonly deeds: Record<Deed, () => Promise<unknown>> = {
    write: async () => {
      const field = this.page.getByLabel(PURPOSE);
      if (!(await field.isVisible())) {
        await goTo(this.page, "Prepare");
        if (!(await field.isVisible())) await openCard(this.page, "The network");
      }
      await field.click();
      await this.page.keyboard.press("Control+End");
      this.step();
      for (const letter of ` seen${this.next()} again`) {
        const { text, signs } = this.stood.now;
        await this.stood.becomes({ text: text + letter, signs }, () => this.page.keyboard.type(letter));
        await this.page.waitForTimeout(25);
      }
      // Letters typed in one go are one step to undo, until the field is left.
      await field.blur();
    },
    person: async () => {
      await this.typist.find("add a person");
      await this.typist.arrivesAt(/^Add to people/);
      const sign = `Own${this.next()}`;
      await this.typist.type(`${sign} Quill`);
      this.step();
      await this.stood.becomes(this.put(sign), () => this.typist.press("Enter"));
    },
    line: async () => {
      await this.typist.find("write down what was said");
      await this.typist.arrivesAt(/^What is said/);
      const sign = `Own${this.next()}`;
      await this.typist.type(`bus ${sign} was late again`);
      this.step();
      await this.stood.becomes(this.put(sign), () => this.typist.press("Enter"));
    },
    undo: async () => {
      const before = this.past.pop();
      if (!before) return;
      this.future.push(this.stood.now);
      await this.stood.becomes(before, () => undoButton(this.page).click());
    },
    redo: async () => {
      const after = this.future.pop();
      if (!after) return;
      this.past.push(this.stood.now);
      await this.stood.becomes(after, () => this.typist.find("redo"));
    },
    save: () => this.typist.find("save"),
    theirs: async () => {
      await this.saved();
      const before = await recordInFile(this.page);
      const sign = `Far${this.next()}`;
      const after = apply(before, { type: "add", to: "people", entry: { name: `${sign} Marsh` } });
      await putInFile(this.page, { ...markChanges(before, after), edition: before.edition + 1 });
      this.far.add(sign);
      await this.deeds.write();
      await this.page.getByRole("button", { name: "Bring both together" }).click();
      await this.page.getByText("Both are together now.").waitFor();
      // A step back would take the colleague's work out again, on purpose.
      [this.past, this.future] = [[], []];
    },
    pause: () => this.page.waitForTimeout(1500),
  };

  /** Until all that was done is in the file. */
  async saved(): Promise<void> {
    await this.page
      .getByRole("contentinfo")
      .getByText(/^Saved/)
      .waitFor();
  }

  do(deed: Deed): Promise<unknown> {
    return this.deeds[deed]();
  }
}

/** Takes up the work after a browser died, from the device where it has some, and waits until the file has it. */
export async function goOnWithIt(page: Page, from: "device" | "file"): Promise<void> {
  if (from === "device") {
    await page.getByRole("button", { name: "Go on with it" }).click();
    await page.getByRole("button", { name: "Open that file" }).click();
  } else await page.getByRole("button", { name: /^Open a table or document/ }).click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await page
    .getByRole("contentinfo")
    .getByText(/^Saved/)
    .waitFor();
}
