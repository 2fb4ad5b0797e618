import type { NetworkRecord, Session } from "../../../record";
import { defineKind } from "../../kind";
import { onlyWhen } from "../../otherSessions";
import { inRecord, theRecord } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { confidentialityPart, riskField, titlePart } from "../../parts/network";
import { sessionsField } from "../../parts/otherSessions";
import { editionField, sessionAddress, sessionFields, theSession } from "../../parts/session";
import { ownedActionsPart, ownedQuestionsPart } from "./list";
import { onlyNamed, toDo } from "./shown";

const { kind, date, chair, nextReview } = sessionFields;

/** Who does what by when, on the day of the session and ahead of its minutes: a page, by owner. */
export const actions = defineKind({
  id: "actions",
  sessions: ["internal", "external", "review"],
  shows: {
    headings: ["risk", "edition"],
    lists: {
      people: ["name", "kind", "unknown"],
      places: ["name", "unknown"],
      questions: ["kind", "text", "concerns", "owner", "due", "session", "carried"],
      sessions: "all",
      actions: "all",
    },
    narrow: toDo,
    rest: onlyNamed,
  },
  others: onlyWhen,
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "Network and session",
      rows: [
        rowsOf<Session>({ of: "sessions", fields: [kind, date, chair], entry: theSession, address: sessionAddress }),
        rowsOf<NetworkRecord>({ of: "record", fields: [riskField, editionField()], entry: theRecord, address: inRecord }),
        rowsOf<Session>({ of: "sessions", fields: [nextReview], entry: theSession, address: sessionAddress }),
        rowsOf<NetworkRecord>({ of: "record", fields: [sessionsField], entry: theRecord, address: inRecord, onlyKnown: true }),
      ],
    }),
    confidentialityPart,
    ownedActionsPart,
    ownedQuestionsPart,
  ],
});
