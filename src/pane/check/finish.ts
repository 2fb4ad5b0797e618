import { checkRisk, type TitleFaultId } from "../../guidance";
import { readBack, type ReadBack } from "../../meeting";
import type { Id, NetworkRecord, PartialDate } from "../../record";
import type { Titles } from "../store";

/** Faults with which nothing may be called finished: whoever sees the title would read a child's name. */
const NAMES_SOMEONE: readonly TitleFaultId[] = ["person-name", "name-needs-reason"];

const DIFFER =
  "Not finished: the title of the open document is not the same everywhere. Use the network's title, or save it as a draft.";

const count = (number: number, one: string, several: string) => (number === 0 ? "" : `${number} ${number === 1 ? one : several}`);

/** What is left of the read-back, in one line: "2 links or statements to confirm, 1 gap to give to someone". */
function leftInWords(left: readonly ReadBack[]): string {
  const of = (kind: ReadBack["kind"]) => left.filter((item) => item.kind === kind).length;
  return [
    count(of("proposed"), "thing that was said to confirm or leave out", "things that were said to confirm or leave out"),
    count(of("name"), "name to look at", "names to look at"),
    count(of("gap"), "gap to give to someone", "gaps to give to someone"),
    of("review") > 0 ? "the review to go through" : "",
    of("strategy") > 0 ? "whether a strategy discussion is needed now" : "",
    of("assessment") > 0 ? "whether further assessment follows" : "",
    of("closing") > 0 ? "the closing to complete" : "",
  ]
    .filter((words) => words !== "")
    .join(", ");
}

/**
 * Why neither a session nor a document can be called finished; undefined where it can. With `at`, also what is left of that
 * session's read-back.
 */
export function whyNotFinished(
  record: NetworkRecord,
  titles: Titles | undefined,
  at?: { session: Id; today: PartialDate },
): string | undefined {
  const named = checkRisk(record.risk, record).find(({ id }) => NAMES_SOMEONE.includes(id));
  if (named) return `Not finished. ${named.message} Change the title, or save as a draft.`;
  if (titles) return DIFFER;
  const left = at ? readBack(record, at.session, at.today) : [];
  return left.length === 0
    ? undefined
    : `Not finished. Still to settle: ${leftInWords(left)}. Settle it under “Read back and finish”, or save as a draft.`;
}
