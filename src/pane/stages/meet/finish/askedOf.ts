import { confirmName, goesOn, leaveName, leaveOut, nameIs, type LineRoom, type ReadBack } from "../../../../meeting";
import { shownName, type Change, type NetworkRecord, type Session } from "../../../../record";
import type { Answer, Asked } from "../../../answers";
import type { MakeChange } from "../../../context";
import type { Store } from "../../../store";
import { whichOne } from "../../../words";
import { proposedInWords } from "./words";

type Around = { record: NetworkRecord; room: LineRoom; session: Session; change: MakeChange; store: Store };
/** So many keys count from one. */
const MOST_AMONG = 9;
type Of<K extends ReadBack["kind"]> = Extract<ReadBack, { kind: K }>;

const edit = (session: Session, values: Partial<Pick<Session, "strategy" | "assessment">>): Change => ({
  type: "edit",
  in: "sessions",
  id: session.id,
  values,
});

function proposed({ list, id }: Of<"proposed">, { record, change }: Around): Omit<Asked, "id" | "said" | "name"> {
  return {
    ...proposedInWords(record, list, id),
    answers: [
      { letter: "c", label: "Confirm", run: () => change({ type: "confirm", in: list, id }, "Confirm what was said") },
      { letter: "l", label: "Leave out", run: () => change(leaveOut(list, id), "Leave out what was said") },
    ],
  };
}

function name({ name: heard }: Of<"name">, { record, room, session, change }: Around): Omit<Asked, "id" | "said" | "name"> {
  const { name: called, items, possible, among = [] } = heard;
  const add: Answer[] = possible
    ? [
        {
          letter: "a",
          label: possible.as === "place" ? "Add the place" : "Add the person",
          run: () => change(confirmName(room, heard) ?? leaveName(session, heard), `Add ${called}`),
        },
      ]
    : [];
  return {
    title: called,
    summary: session.items.find(({ id }) => id === items[0])?.text ?? "",
    answers: [
      { letter: "l", label: "Leave as it is", run: () => change(leaveName(session, heard), `Leave ${called} as it is`) },
      ...add,
      ...among.slice(0, MOST_AMONG).map((id, index) => ({
        letter: String(index + 1),
        label: `${index + 1} ${whichOne(record, id)}`,
        run: () => change(nameIs(room, heard, id), `Say who ${called} is`),
      })),
    ],
  };
}

function gap({ id }: Of<"gap">, { record, session, change }: Around): Omit<Asked, "id" | "said" | "name"> {
  const found = record.questions.find((one) => one.id === id);
  const { text = "", owner = "", due = "" } = found ?? {};
  return {
    title: text || "A gap without words",
    summary: "A gap nobody is to fill by a day",
    answers: [
      {
        letter: "o",
        label: "Owner and date",
        asks: [
          { type: "line", label: "Who finds out", value: owner, needed: "Say who finds out." },
          { type: "date", label: "By when", value: due, needed: "Say by when." },
        ],
        run: ([who = "", day = ""]) =>
          change({ type: "edit", in: "questions", id, values: { owner: who, due: day } }, "Give a gap to someone"),
      },
      {
        letter: "k",
        label: "Keep it without",
        asks: [{ type: "line", label: "Why nobody can take it yet", needed: "Say why." }],
        run: ([reason = ""]) => change(goesOn(record, "questions", id, session.id, reason), "Keep a gap without anyone"),
      },
    ],
  };
}

function strategy({ session, change }: Around): Omit<Asked, "id" | "said" | "name"> {
  const { who, when } = session.strategy;
  return {
    title: "Does anything heard today need a strategy discussion now?",
    summary: "Mapping does not stand in for one.",
    answers: [
      {
        letter: "n",
        label: "No",
        run: () => change(edit(session, { strategy: { needed: "no", who: "", when: "" } }), "No strategy discussion"),
      },
      {
        letter: "y",
        label: "Yes",
        asks: [
          { type: "line", label: "Who arranges it", value: who, needed: "Say who arranges it." },
          { type: "date", label: "When", value: when, needed: "Say when." },
        ],
        run: ([by = "", day = ""]) =>
          change(edit(session, { strategy: { needed: "yes", who: by, when: day } }), "A strategy discussion is needed"),
      },
    ],
  };
}

function assessment({ risks }: Of<"assessment">, { record, session, change }: Around): Omit<Asked, "id" | "said" | "name"> {
  const rests = risks.map(({ between, because }) => `${between.map((id) => shownName(record, id)).join(" – ")}: ${because}`);
  return {
    title: "There are clear links between young people, and the risk is significant. Is further assessment to follow?",
    summary: rests.join("; "),
    answers: [
      {
        letter: "y",
        label: "Yes",
        run: () =>
          change(
            edit(session, { assessment: { needed: "yes", reason: session.assessment.reason } }),
            "Further assessment follows",
          ),
      },
      {
        letter: "n",
        label: "No",
        asks: [{ type: "line", label: "Why not", value: session.assessment.reason, needed: "Say why not." }],
        run: ([reason = ""]) => change(edit(session, { assessment: { needed: "no", reason } }), "No further assessment"),
      },
    ],
  };
}

const leads = (label: string, run: () => void): Answer => ({ letter: "g", label, leads: true, run });

function elsewhere(item: Of<"review"> | Of<"closing">, { store }: Around): Omit<Asked, "id" | "said" | "name"> {
  if (item.kind === "review") {
    return {
      title: `The review is not over: ${item.done} of ${item.of} gone through.`,
      summary: "Every action is updated, everyone and everywhere looked at again, or carried with a reason.",
      answers: [leads("Go through the rest", () => store.go({ stage: "review", topic: "through", field: "review-end" }))],
    };
  }
  return {
    title: "The closing is not complete.",
    summary: item.words.join(" "),
    answers: [leads("Go to the closing", () => store.go({ stage: "review", topic: "closing" }))],
  };
}

function partsOf(item: ReadBack, around: Around): Omit<Asked, "id" | "said" | "name"> {
  switch (item.kind) {
    case "proposed":
      return proposed(item, around);
    case "name":
      return name(item, around);
    case "gap":
      return gap(item, around);
    case "strategy":
      return strategy(around);
    case "assessment":
      return assessment(item, around);
    case "review":
    case "closing":
      return elsewhere(item, around);
  }
}

/** One thing of the read-back, as it is asked. What is settled is not there any more. */
export function askedOf(item: ReadBack, around: Around): Asked {
  const parts = partsOf(item, around);
  return { id: item.key, name: String(parts.title), said: "", ...parts };
}
