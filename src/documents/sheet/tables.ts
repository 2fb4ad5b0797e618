import { questionsOf, YOUNG_PERSON, type Asking } from "../../guidance";
import { calledOf, distanceOf, nearOf, partAt, type Near, type OwnMap, type Plan } from "../../ownmap";
import { fixed, type Block, type Cell, type Column, type Line, type Table } from "../blocks";
import type { Paper } from "../package/measures";
import { dateLines, textLines } from "../parts/lines";
import type { SheetAddress, SheetField } from "./address";
import { quotedLines } from "./quoted";

type SheetTable = Table<SheetAddress>;
type SheetCell = Cell<SheetAddress>;

const { words } = YOUNG_PERSON;

/**
 * Room to write by hand, in lines, and the share of the width that questions have: so that all questions stand on the back of the
 * map, and on the larger paper the plan under them.
 */
const ROOM = {
  a4: { plain: { answer: 1.3, question: 57 }, guidance: { answer: 1.1, question: 62 }, plan: { lines: 4, rows: 3 } },
  a3: { plain: { answer: 1.3, question: 50 }, guidance: { answer: 1.2, question: 50 }, plan: { lines: 3, rows: 2 } },
} as const;
/** The guidance says more about a plan than the plainer words do. */
const FEWER = 2;

const columns = (...heads: [string, number][]): Column[] => heads.map(([head, share]) => ({ head, share }));

const field = (target: SheetAddress, label: string, lines: Line<SheetAddress>[], room?: number): SheetCell => ({
  lines,
  label,
  target,
  none: "",
  ...(room === undefined ? {} : { room }),
});

const byHand = (room: number): Cell<never> => ({ lines: [], room });

/** The questions, with what was said to them. Without a map, with room to write. */
export function questionTable(map: OwnMap | undefined, asking: Asking, paper: Paper): SheetTable {
  const room = ROOM[paper][asking];
  const rows = questionsOf(map ?? { answers: [] }, asking).map(({ id, words: asked, answer }): SheetCell[] => {
    if (!map) return [fixed(asked), byHand(room.answer)];
    const about: SheetAddress = { collection: "answers", id, field: "words" };
    return [fixed(asked), field(about, asked, quotedLines(answer?.words ?? "", about))];
  });
  return {
    type: "table",
    caption: words.questions,
    description: `A question in each row, and beside it what was said.`,
    columns: columns([words.question, map ? 46 : room.question], [words.answer, map ? 54 : 100 - room.question]),
    rows,
    rowHeads: true,
  };
}

type PlanField = Extract<SheetField, { collection: "plan" }>["field"];
const PLAN_FIELDS: readonly PlanField[] = ["strength", "harm", "tries", "helps", "again"];

function planCell(plan: Plan, name: PlanField): SheetCell {
  const about: SheetAddress = { collection: "plan", id: plan.id, field: name };
  return field(about, words[name], name === "again" ? dateLines(plan.again, about) : textLines(plan[name], about));
}

/** What is tried, a row each; where there is nothing yet, room to write. */
export function planTable(map: OwnMap | undefined, asking: Asking, paper: Paper): SheetTable {
  const plans = map?.plan ?? [];
  const { lines, rows } = ROOM[paper].plan;
  const length = asking === "guidance" ? FEWER : rows;
  const empty = Array.from({ length }, () => PLAN_FIELDS.map(() => byHand(lines)));
  return {
    type: "table",
    caption: words.plan,
    description: "What is good, what should happen less, what is tried, who helps, and when it is looked at again.",
    columns: columns([words.strength, 23], [words.harm, 23], [words.tries, 24], [words.helps, 15], [words.again, 15]),
    together: plans.length === 0,
    rows: plans.length === 0 ? empty : plans.map((plan) => PLAN_FIELDS.map((name) => planCell(plan, name))),
  };
}

/** What else the picture says of somebody: that it is over, which part of the paper, and whom else they know. */
function more(map: OwnMap, near: Near): string[] {
  const ties = map.ties.flatMap(({ from, to, what, usedToBe }) => {
    const other = nearOf(map, from === near.id ? to : to === near.id ? from : "");
    if (!other) return [];
    const said = [what, usedToBe ? words.usedToBe.toLowerCase() : ""].filter((text) => text !== "").join(", ");
    return [`${words.knows} ${calledOf(other)}${said === "" ? "" : ` (${said})`}`];
  });
  return [partAt(map, near), near.usedToBe ? words.usedToBe : "", ...ties];
}

/** Everybody on the map, who stands nearest first: what the picture shows, for whoever hears it or wants to change a word. */
export function peopleTable(map: OwnMap): SheetTable {
  const near = [...map.near].sort((one, other) => distanceOf(one) - distanceOf(other));
  return {
    type: "table",
    caption: words.people,
    description: "Everybody on the map. Who is closest comes first.",
    columns: columns([words.name, 25], [words.note, 45], [words.more, 30]),
    rows: near.map((one): SheetCell[] => {
      const at = (name: "name" | "note"): SheetAddress => ({ collection: "near", id: one.id, field: name });
      return [
        field(at("name"), words.name, textLines(one.name, at("name"))),
        field(at("note"), words.note, textLines(one.note, at("note"))),
        fixed(...more(map, one)),
      ];
    }),
    rowHeads: true,
  };
}

export const stepLine = (step: keyof typeof YOUNG_PERSON.steps, asking: Asking): Block<SheetAddress> => ({
  type: "paragraph",
  lines: [{ text: YOUNG_PERSON.steps[step][asking] }],
});
