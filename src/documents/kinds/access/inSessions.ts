import type { Id, NetworkRecord, Review, Session } from "../../../record";
import { isNaming, textsNaming, type IsAbout } from "./naming";

const TEXTS = ["venue", "within", "chair", "minuteTaker", "strategyMeeting", "confidentiality"] as const;

/** What reviews found about them. */
export const reviewsAbout = ({ reviews }: NetworkRecord, isAbout: IsAbout): Review[] =>
  reviews.flatMap((review) => {
    const reassessed = review.reassessed.filter(isAbout);
    return reassessed.length === 0 ? [] : [{ ...review, reassessed }];
  });

const wholeIf = <E extends object>(entry: E, none: E, isAbout: IsAbout): E => (isAbout(entry) ? entry : none);

const NOT_ASKED = {
  strategy: { needed: "not-asked", who: "", when: "" },
  assessment: { needed: "not-asked", reason: "" },
  closing: { on: "", agreedBy: "", grounds: "", dissent: "", staysOpen: "" },
} as const;

/** So much of each session as is about them; none where nothing is. `copies` are copies of minutes that say something wrong of them. */
export function sessionsAbout(record: NetworkRecord, isAbout: IsAbout, copies: ReadonlySet<Id>): Session[] {
  const reviewed = new Set(reviewsAbout(record, isAbout).map(({ session }) => session));
  return record.sessions.flatMap((session) => {
    const inside = {
      attendance: session.attendance.filter(isAbout),
      agenda: session.agenda.filter(isAbout),
      items: session.items.filter(isAbout).map((item) => ({ ...item, agenda: "", as: "note" as const, became: [], heard: [] })),
      decisions: session.decisions.filter(isAbout),
      parked: session.parked.filter(isAbout),
      versions: session.versions
        .filter((version) => isAbout(version) || copies.has(version.id))
        .map((version) => ({ ...version, prints: {} })),
    };
    const texts = textsNaming(session, TEXTS, isAbout);
    const asked = {
      strategy: wholeIf(session.strategy, NOT_ASKED.strategy, isAbout),
      assessment: wholeIf(session.assessment, NOT_ASKED.assessment, isAbout),
      closing: wholeIf(session.closing, NOT_ASKED.closing, isAbout),
    };
    const isNamed =
      isNaming(texts) ||
      Object.values(inside).some((list) => list.length > 0) ||
      [session.strategy, session.assessment, session.closing].some(isAbout);
    return isNamed || reviewed.has(session.id) ? [{ ...session, ...inside, ...texts, ...asked }] : [];
  });
}
