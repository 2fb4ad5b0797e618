import type { Session } from "../../record";
import type { Part } from "../kind";
import { factsPart, rowsOf } from "./facts";
import type { Field } from "./field";
import { freePart, heading } from "./free";
import { dateLines, textLines } from "./lines";
import type { Level } from "./list";
import { sessionAddress, theSession } from "./session";

const value = (key: keyof Session["closing"], label: string): Field<Session> => {
  const lines: Field<Session>["lines"] = ({ closing }, at) =>
    key === "on" ? dateLines(closing.on, at("closing.on")) : textLines(closing[key], at(`closing.${key}`));
  const needed: Field<Session>["needed"] = ({ closing }) =>
    Object.values(closing).some((said) => said !== "") && closing[key] === "" && key !== "dissent"
      ? `The group work is closed, and this is not written down: ${label.toLowerCase()}.`
      : undefined;
  return { field: `closing.${key}`, label, lines, needed };
};

const TITLE = "Closing the group work";

/** Review sessions go on until there is agreement that risk has reduced (guidance, "Review mapping meetings"): whose, and on what grounds. */
export function closingPart(level: Level): Part {
  const table = factsPart({
    head: ["Closing", "Details"],
    caption: TITLE,
    rows: [
      rowsOf<Session>({
        of: "sessions",
        fields: [
          value("on", "Closed on"),
          value("agreedBy", "Who agreed that risk has reduced"),
          value("grounds", "On what grounds"),
          value("dissent", "Who did not agree, and why"),
          value("staysOpen", "What stays open, and with whom"),
        ],
        entry: theSession,
        address: sessionAddress,
      }),
    ],
  });
  const closed = ({ session }: { session: Session | undefined }) =>
    session !== undefined && Object.values(session.closing).some((said) => said !== "");
  return {
    ...freePart({
      build: (context) => (closed(context) ? [heading(level, TITLE), ...table.build(context)] : []),
      blank: (context) => [heading(level, TITLE), ...table.blank(context)],
    }),
    missing: table.missing,
    fields: table.fields,
  };
}
