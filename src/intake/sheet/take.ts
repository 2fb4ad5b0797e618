import type { CarriedMap, SheetAddress } from "../../documents/sheet";
import { answerTo, YOUNG_PERSON } from "../../guidance";
import { applyOwn, nextOwnId, type OwnChange, type OwnMap, type Plan } from "../../ownmap";
import { wholeDate } from "../back/readValue";

const { words } = YOUNG_PERSON;

/** A map with what was typed on its pages, and sentences about what could not be taken over. */
export type Taken = { map: OwnMap; said: string[] };

const inOne = (text: string) => text.replace(/\s*\n\s*/g, " ");

/** A mark of quotation whose other half was typed away. */
export function withoutStray(text: string): string {
  if (text.includes("”") && !text.includes("“")) return text.replace("”", "");
  return text.includes("“") && !text.includes("”") ? text.replace("“", "") : text;
}

type PlanField = Exclude<keyof Plan, "id">;

/** A cell of the plan as its value; undefined where it is no date that can be read. */
const planValue = (field: PlanField, text: string): string | undefined => {
  if (field === "again") return text.trim() === "" ? "" : wholeDate(text);
  return field === "helps" ? inOne(text) : text;
};

const unread = (text: string): string =>
  `“${inOne(text)}” under “${words.again}” is not a day that can be read. Nothing was changed there: type it as 4 June 2025.`;

function answered(map: OwnMap, { id }: SheetAddress, text: string, { asking }: CarriedMap): OwnChange | undefined {
  const found = map.answers.find((answer) => answer.id === id);
  if (found) return { type: "answer", entry: { ...found, words: withoutStray(text) } };
  const question = YOUNG_PERSON.questions.find((one) => one.id === id);
  if (!question || answerTo(map.answers, question)) return undefined;
  const asked = { question: question[asking], plain: asking === "plain" };
  return { type: "answer", entry: { id: nextOwnId(map, "answers"), ...asked, words: withoutStray(text) } };
}

function changeOf(map: OwnMap, at: SheetAddress, text: string, carried: CarriedMap): OwnChange | undefined {
  switch (at.collection) {
    case "map":
      return { type: "about", values: { by: inOne(text) } };
    case "near":
      return at.field === "name" ? { type: "rename", id: at.id, name: inOne(text) } : { type: "note", id: at.id, note: text };
    case "answers":
      return answered(map, at, text, carried);
    case "plan": {
      const plan = map.plan.find(({ id }) => id === at.id);
      const value = planValue(at.field, text);
      return plan && value !== undefined ? { type: "plan", entry: { ...plan, [at.field]: value } } : undefined;
    }
  }
}

/** The map with a value that was typed on the page. */
export function takeField({ map, said }: Taken, at: SheetAddress, text: string, carried: CarriedMap): Taken {
  const change = changeOf(map, at, text, carried);
  if (change) return { map: applyOwn(map, change), said };
  return at.collection === "plan" && at.field === "again" ? { map, said: [...said, unread(text)] } : { map, said };
}

/** The map with a row that was added to the plan, by what stands under each of its heads. */
export function takePlan({ map, said }: Taken, cells: readonly (readonly [PlanField, string])[]): Taken {
  const plan: Plan = { id: nextOwnId(map, "plan"), strength: "", harm: "", tries: "", helps: "", again: "" };
  const sentences = [...said];
  for (const [field, text] of cells) {
    const value = planValue(field, text);
    if (value === undefined) sentences.push(unread(text));
    else plan[field] = value;
  }
  const isEmpty = cells.every(([, text]) => text.trim() === "");
  return isEmpty ? { map, said } : { map: applyOwn(map, { type: "plan", entry: plan }), said: sentences };
}
