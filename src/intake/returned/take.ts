import type { ReturnRow } from "../../documents/returned";
import { showDate, type Id } from "../../record";
import type { Taking } from "../back/taking";
import { isBlank, saysNothingKnown } from "./nothing";
import { pointsOf, type Point } from "./pairs";
import { Reading, type Returned, type Row } from "./reading";
import type { FilledRow } from "./table";
import { whoseRow } from "./whose";

/** Who or what an entry was found to be, where two were brought together since the paper went out. */
function nowOf(taking: Taking, of: "people" | "questions", id: Id): Id | undefined {
  const { record } = taking;
  let now = id;
  for (let step = 0; step < 20 && record.lineage.gone[now]?.into !== undefined; step += 1)
    now = record.lineage.gone[now]?.into ?? now;
  return record[of].some((entry) => entry.id === now) ? now : undefined;
}

/** An answer is put to a person beside the question; what it says now stays until they take it. */
function propose(reading: Reading, id: Id, points: readonly Point[]): void {
  const { taking, returned } = reading;
  const question = taking.record.questions.find((one) => one.id === id);
  if (!question) return;
  const said = points.map(({ text, date }) => (date === "" ? text : `${text} (${showDate(date)})`)).join("\n");
  const other = `${returned.agency}: ${said}`;
  if (question.answer.includes(other)) return;
  taking.ask({
    kind: "conflict",
    question: `${returned.agency} answered “${question.text}”: “${said}”. Take it as the answer?`,
    about: [id],
    field: "answer",
    other,
  });
}

function takeFilled(reading: Reading, row: Row, filled: FilledRow, known: string[]): void {
  const { taking, returned } = reading;
  const { agency } = returned;
  const concerns = row.of === "people" ? [row.id] : (taking.record.questions.find(({ id }) => id === row.id)?.concerns ?? []);
  const nothing = saysNothingKnown(known, row.of);
  const { points, unread } = pointsOf(known, filled.date, filled.source);
  const fresh = points.filter(({ text }) => !reading.isKnown(row, text));
  if (fresh.length === 0) return;
  const became = fresh.flatMap((point): Id[] => {
    if (nothing && row.of === "questions") return [];
    const id = reading.state(concerns, nothing ? { ...point, text: `${agency}: nothing known.` } : point);
    return id === undefined ? [] : [id];
  });
  fresh.forEach(({ text }, at) =>
    reading.remember(row, text, became.length === fresh.length ? became.slice(at, at + 1) : became),
  );
  if (row.of === "questions") propose(reading, row.id, nothing ? [{ text: "nothing known", date: "", source: "" }] : points);
  if (unread.length > 0 && !nothing) {
    const question = `${agency} gave “${unread.join(" / ")}” as the date of “${known.join(" / ")}”. Which point is it the date of?`;
    taking.ask({ kind: "words", question, about: became });
  }
}

/** Rows nobody can tell the owner of stay whole, as a question. */
function keepRow(reading: Reading, filled: FilledRow, why: "no-name" | "unknown-name"): void {
  const words = [...filled.about, ...filled.known, ...filled.date, ...filled.source, ...filled.others].join(" – ");
  const { agency } = reading.returned;
  const said =
    why === "no-name"
      ? `${agency} added a row without a name: “${words}”. Whom is it about?`
      : `${agency} wrote about somebody who was not on its list: “${words}”. Who is it?`;
  reading.taking.keepOnce(words, `${said} It is kept as it is; put it where it belongs.`);
}

/** The rows that were written, as far as that is known; `whole` says that every one of them was on the paper. */
export type Sent = { agency: string; written: readonly ReturnRow[]; whole: boolean };

/** Brings what an agency filled in into the record: proposed, with the agency as its source, each line once. */
export function takeReturned(taking: Taking, rows: readonly FilledRow[], { agency, written, whole }: Sent): Returned {
  const reading = new Reading(taking, agency);
  const { returned } = reading;
  const answered = new Set<Id>();
  const there = new Set<Id>(whole ? written.map(({ id }) => id) : []);
  for (const filled of rows) {
    const known = filled.known.filter((line) => !isBlank(line)).map((line) => taking.shown(line));
    const words = [...known, ...filled.others].filter((line) => !isBlank(line));
    const whose = whoseRow(filled, written, taking.record);
    if (!whose.found) {
      if ([...words, ...filled.about].length > 0) keepRow(reading, filled, whose.why);
      continue;
    }
    if (!whole) there.add(whose.id);
    const id = nowOf(taking, whose.of, whose.id);
    if (id === undefined) {
      // Nothing about someone taken off the map comes back, not even as a question.
      if (words.length > 0) returned.gone += 1;
      answered.add(whose.id);
      continue;
    }
    for (const line of [...whose.beside, ...filled.others].filter((one) => !isBlank(one)))
      taking.keepOnce(line, `${agency} wrote beside its row: “${line}”. It is kept as it is; put it where it belongs.`);
    if (known.length === 0) continue;
    answered.add(whose.id);
    takeFilled(reading, { of: whose.of, id }, filled, known);
  }
  returned.answered = [...there].filter((id) => answered.has(id)).length;
  returned.open = there.size - returned.answered;
  return returned;
}
