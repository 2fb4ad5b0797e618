import type { YoungPersonMap } from "../../record";
import type { Field } from "../fields";
import { AGREED_TO_SHARE, OPEN_TO_SERVICES, OWN_MAP_STATES } from "./options";
import { deadlineRemark, ownerRemark, type Setting } from "./remarks";

/** What the guidance asks to be gathered on a young person before the first meeting, and who does it by when. */
export function gatheringFields(setting: Setting): readonly Field[] {
  return [
    { type: "choice", path: "open", label: "Open to services?", options: OPEN_TO_SERVICES },
    { type: "text", path: "services", label: "Which professionals and services work with them?" },
    {
      type: "text",
      path: "stakeholders",
      label: "Who else knows them or has worked with them?",
      hint: "Voluntary and community organisations, a coach, a faith group, family.",
    },
    { type: "text", path: "friends", label: "Friends or peers they mentioned", hint: "Names with commas between." },
    {
      type: "line",
      path: "owner",
      label: "Who gathers this",
      remark: (entry) => ownerRemark(setting, (entry as { owner: string }).owner),
    },
    {
      type: "date",
      path: "due",
      label: "By when",
      leaning: "future",
      remark: (entry) => {
        const { due, doneOn } = entry as { due: string; doneOn: string };
        return doneOn === "" ? deadlineRemark(setting, "", due) : "";
      },
    },
    { type: "date", path: "doneOn", label: "Done on", leaning: "past" },
  ];
}

const is =
  (...states: readonly YoungPersonMap["state"][]) =>
  (entry: object) =>
    states.includes((entry as YoungPersonMap).state);
const isDecided = (entry: object) => is("done")(entry) && (entry as YoungPersonMap).agreed !== "agreed";

/** Whether a young person drew a map of their own, with whom, or why not. */
export const OWN_MAP_FIELDS: readonly Field[] = [
  { type: "choice", path: "state", label: "Their own map", options: OWN_MAP_STATES },
  { type: "date", path: "date", label: "When", leaning: "past", when: is("done") },
  { type: "date", path: "date", label: "Planned for", leaning: "future", when: is("planned") },
  {
    type: "line",
    path: "by",
    label: "With whom",
    hint: "Whoever has the best relationship with them.",
    when: is("done", "planned"),
  },
  { type: "text", path: "why", label: "Why not", when: is("not-done") },
];

/** Whether it may be shared: the young person agrees, or the chair decided. */
export const OWN_MAP_SHARING_FIELDS: readonly Field[] = [
  { type: "choice", path: "agreed", label: "May it be shared?", options: AGREED_TO_SHARE, when: is("done") },
  {
    type: "date",
    path: "agreedOn",
    label: "Asked on",
    leaning: "past",
    when: (entry) => is("done")(entry) && (entry as YoungPersonMap).agreed !== "not-asked",
  },
  { type: "text", path: "agreement", label: "What they said about it", when: is("done") },
  {
    type: "line",
    path: "decidedBy",
    label: "Chair who decided that it may be shared all the same",
    when: isDecided,
  },
  { type: "date", path: "decidedOn", label: "Decided on", leaning: "past", when: isDecided },
  { type: "text", path: "decision", label: "Why it may be shared", when: isDecided },
];
