import type { NetworkRecord } from "../../record";
import { checkRisk } from "./check";
import type { TitleFaultId } from "./faults";
import { proposeRisk } from "./propose";

/** The risk as titles and file names show it, and whether everything that carries it is a draft. */
export type StandingRisk = { risk: string; draft: boolean };

/** Faults with which the words must not stand in a title at all, not even in a draft's. */
const UNFIT: readonly TitleFaultId[] = ["empty", "vague", "person-name", "name-needs-reason"];

/**
 * The risk somebody stated, where it can stand in a title. Otherwise all is a draft, under the words stated where only their
 * form is wrong, and under what the concerns suggest where they say nothing or name somebody; "" where nothing suggests itself.
 */
export function standingRisk(record: NetworkRecord): StandingRisk {
  const faults = checkRisk(record.risk, record);
  if (faults.length === 0) return { risk: record.risk, draft: false };
  const unfit = faults.some(({ id }) => UNFIT.includes(id));
  return { risk: unfit ? proposeRisk(record) : record.risk, draft: true };
}
