import type { Block, Line, Table } from "./content";

/** A paragraph while it is read: both readings as text with "\n" for line breaks, and what became of its end mark. */
export type Draft = {
  now: string;
  was: string;
  mark: "" | "inserted" | "deleted";
  heading: boolean;
  bullet: boolean;
  level: number;
  /** Anchored notes, with the line (counted in `now`) they stand in. */
  notes: { line: number; id: string }[];
};

export const newDraft = (): Draft => ({ now: "", was: "", mark: "", heading: false, bullet: false, level: 0, notes: [] });

/** Whether the paragraph only joins the next one in one of the readings; wholly new or deleted ones stand for themselves. */
const joins = ({ mark, now, was }: Draft) =>
  (mark === "inserted" && was.trim() !== "") || (mark === "deleted" && now.trim() !== "");

/** Paragraphs whose end mark was inserted or deleted read on in the next one. */
export function joinMarks(drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  let open: Draft | undefined;
  for (const draft of drafts) {
    let whole = draft;
    if (open) {
      const lines = open.now.split("\n").length - (open.mark === "deleted" ? 1 : 0);
      whole = {
        ...open,
        now: open.now + (open.mark === "deleted" ? "" : "\n") + draft.now,
        was: open.was + (open.mark === "inserted" ? "" : "\n") + draft.was,
        mark: draft.mark,
        notes: [...open.notes, ...draft.notes.map(({ line, id }) => ({ id, line: line + lines }))],
      };
    }
    open = joins(whole) ? whole : undefined;
    if (!open) joined.push(whole);
  }
  return open ? [...joined, open] : joined;
}

/** The lines of a paragraph, each with its other reading where that differs. */
export function linesOfDraft(draft: Draft): Line[] {
  const now = draft.now.split("\n");
  const was = draft.was.split("\n");
  const paired = now.length === was.length;
  return now.map((text, index) => {
    // With a different number of lines the whole other reading goes with the first line.
    const other = paired ? was[index] : index === 0 ? draft.was : undefined;
    const notes = draft.notes.filter(({ line }) => line === index).map(({ id }) => id);
    const line: Line = { text, level: draft.level, bullet: draft.bullet && index === 0, soft: index > 0, notes };
    return other === undefined || other.trim() === text.trim() ? line : { ...line, other };
  });
}

/** What a container holds while it is read. */
export type Unsettled = Draft | Table;
export const isDraft = (block: Unsettled): block is Draft => "now" in block;

/** Paragraphs and tables in order, once it is known which paragraphs join. */
export function settle(waiting: readonly Unsettled[]): Block[] {
  const blocks: Block[] = [];
  let run: Draft[] = [];
  const flush = () => {
    for (const draft of joinMarks(run)) blocks.push({ type: "paragraph", heading: draft.heading, lines: linesOfDraft(draft) });
    run = [];
  };
  for (const block of waiting) {
    if (isDraft(block)) run.push(block);
    else {
      flush();
      blocks.push(block);
    }
  }
  flush();
  return blocks;
}
