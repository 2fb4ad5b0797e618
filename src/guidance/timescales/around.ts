import { isHeld, sessionDay, type Id, type NetworkRecord, type PartialDate, type Session } from "../../record";
import { addWeeks } from "../days";
import type { Profile } from "../profile";
import { item, type Source, type Timescale } from "./timescale";

/** Papers that tell those asked to a session whom it is about. */
const TELLS_SUBJECTS = /^(?:subjects|agenda-.+)$/u;

/** The day its list of subjects went out, where that was written down. */
export function listSentOn({ shares }: Pick<NetworkRecord, "shares">, session: Id): PartialDate {
  const sent = shares.filter(
    ({ kind, how, on, session: about }) => about === session && TELLS_SUBJECTS.test(kind) && how !== "draft" && on !== "",
  );
  return sent.map(({ on }) => on).sort()[0] ?? "";
}

/** What a session brings before it and after it. */
export function around(session: Session, source: Source, profile: Profile): Timescale[] {
  const on = sessionDay(source, session.id);
  const uploads = source.uploads.filter((upload) => upload.session === session.id);
  const uploaded = uploads.length > 0 && uploads.every((upload) => upload.doneOn !== "");
  const last =
    uploads
      .map((upload) => upload.doneOn)
      .sort()
      .at(-1) ?? "";
  return [
    // Once the session has begun, nobody can send its list any more.
    ...(!isHeld(source, session)
      ? item("subject-list", `Send the list of subjects for the session on ${on}`, addWeeks(session.date, -1, profile), {
          about: session.id,
          met: listSentOn(source, session.id),
        })
      : []),
    ...item("upload", `Upload the papers of the session on ${on} for each key subject`, addWeeks(session.date, 2, profile), {
      about: session.id,
      met: uploaded ? last : "",
    }),
  ];
}
