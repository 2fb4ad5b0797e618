import { promptTitle } from "../../../map";
import { askedTitle } from "../../../meeting";
import type { Id, NetworkRecord, SetAside } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { date, derived, words } from "../../parts/field";
import { shownName } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { short } from "../../parts/session";

/** What an entry that is nobody and nowhere says. */
function wordsOf(record: NetworkRecord, id: Id): string | undefined {
  const inside = record.sessions.flatMap(({ agenda, items, decisions, parked }) => [
    ...agenda,
    ...items,
    ...decisions,
    ...parked,
  ]);
  const said = [...record.questions, ...record.statements, ...record.actions, ...inside].find((one) => one.id === id)?.text;
  return said ?? record.incidents.find((one) => one.id === id)?.what ?? record.interventions.find((one) => one.id === id)?.aim;
}

/** What an entry is called where a suggestion was about it. */
function called(record: NetworkRecord, id: Id): string {
  const link = record.links.find((one) => one.id === id);
  if (link) return `${shownName(record, link.from)} and ${shownName(record, link.to)}`;
  const words = wordsOf(record, id);
  return words === undefined ? shownName(record, id) : `“${short(words)}”`;
}

/** Suggestions of the tool that a person put aside; they are not made again. */
export const setAside: Part = listPart<SetAside>({
  of: "setAside",
  heading: "Suggestions set aside",
  entries: ({ record }) => record.setAside,
  columns: [
    derived<SetAside>("prompt", "Suggestion", ({ prompt }) => promptTitle(prompt) || askedTitle(prompt) || prompt, { share: 30 }),
    derived<SetAside>(
      "about",
      "About",
      ({ about }, { record }) =>
        about
          .map((id) => called(record, id))
          .filter((name) => name !== "")
          .join(", "),
      { share: 30 },
    ),
    date<SetAside>("on", "When", { share: 16 }),
    words<SetAside>("why", "Why", { share: 24 }),
  ],
  address: inList("setAside"),
});
