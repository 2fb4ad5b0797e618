import { sessionsInOrder, showDate, type NetworkRecord } from "../../record";
import type { Line } from "../blocks";
import type { Context, Part } from "../kind";
import { derived, type Field } from "./field";
import { bullets, freePart, heading } from "./free";
import type { Level } from "./list";
import { SESSION } from "./words";

const TITLE = "Other sessions";

/** The other sessions of the network, the earliest first: what is carried on names the one it comes from. */
const others = (record: NetworkRecord, { session }: Context): Line[] =>
  sessionsInOrder(record)
    .filter(({ id }) => id !== session?.id)
    .map(({ kind, date, finished }) => ({
      text: `${showDate(date) || "No date yet"}: ${SESSION[kind].toLowerCase()}`,
      tail: finished === "" ? "" : ` (minutes finished ${showDate(finished)})`,
    }));

export const sessionsField: Field<NetworkRecord> = derived<NetworkRecord>("sessions", TITLE, others);

export const otherSessionsPart = (level: Level): Part =>
  freePart({
    build: (context) => {
      const lines = others(context.record, context);
      return lines.length === 0 ? [] : [heading(level, TITLE), ...bullets(lines)];
    },
  });
