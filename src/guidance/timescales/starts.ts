import type { PartialDate, Session } from "../../record";
import { addWeeks } from "../days";
import type { Profile } from "../profile";
import { item, type Source, type Timescale } from "./timescale";

/** While no session is planned: its list has to be out a week before the last day it can be held on. */
const listFor = (which: "first" | "external", from: PartialDate, profile: Profile): Timescale[] => {
  const session = which === "first" ? "the first session" : "the first session with partner agencies";
  const due = addWeeks(addWeeks(from, 2, profile), -1, profile);
  const listed = item("subject-list", `Send the list of subjects for ${session}`, due);
  return listed.map((one) => ({
    ...one,
    id: `subject-list-${which}`,
    basis: `${one.basis} Counted from the last day that one can be held on.`,
  }));
};

/** The first session, and the first with partner agencies. */
export function starts(source: Source, sessions: readonly Session[], profile: Profile): Timescale[] {
  const first = sessions[0];
  const external = sessions.find((session) => session.kind === "external");
  const { identified } = source.trigger;
  return [
    ...(first ? [] : listFor("first", identified, profile)),
    ...item("first-session", "Hold the first mapping session", addWeeks(identified, 2, profile), {
      met: first?.date ?? "",
    }),
    ...(first && !external ? listFor("external", first.date, profile) : []),
    ...(first && first.kind !== "external"
      ? item("first-external", "Hold the first session with partner agencies", addWeeks(first.date, 2, profile), {
          met: external?.date ?? "",
        })
      : []),
  ];
}
