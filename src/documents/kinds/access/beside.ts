import type { Person } from "../../../record";
import type { Line, Target } from "../../blocks";
import type { Context } from "../../kind";
import { derived, type Field } from "../../parts/field";
import { namesOf, textLines } from "../../parts/lines";
import { marks } from "../../parts/people";

/** Whom the paper is about comes first; the others are only named. */
export const whom = ({ record }: Context): Person | undefined => record.people[0];

/** Whom else an entry concerns. */
export const also = <E extends { concerns: string[] }>(share: number): Field<E> =>
  derived<E>(
    "concerns",
    "Also about",
    ({ concerns }, context) =>
      namesOf(
        context.record,
        concerns.filter((id) => id !== whom(context)?.id),
      ),
    { share },
  );

export const open = (status: "confirmed" | "proposed") => marks([status === "proposed", "To be confirmed"]);

/** The sentence that somebody put in the place of the tool's. */
export const worded = ({ wording }: { wording: string }, at: (field: string) => Target): Line[] =>
  textLines(wording, at("wording"), { lead: "In the narrative: " });
