import { cleanLine, type NetworkRecord } from "../../record";
import {
  faultsOf,
  withoutDraftMarks,
  withoutFixedPart,
  withoutHidden,
  withRightDashes,
  type TitleFault,
  type TitleRecord,
} from "./faults";
import { withoutNames } from "./namesIn";
import { proposeRisk } from "./propose";

/** Without the dangling small words and punctuation that taking something out leaves behind; a title starts with a capital. */
function tidy(risk: string): string {
  const bare = cleanLine(risk.replace(/\s+([,.;:!?])/g, "$1"))
    .replace(/^(?:[\s,.;:!?/&–-]|(?:of|by|with|for|and|to|from|in|at|on)\s)+/i, "")
    .replace(/(?:[\s,;:/&–-]|\s(?:of|by|with|for|and|to|from|in|at|on))+$/i, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function cleaned(risk: string, record: TitleRecord): string {
  const formed = withRightDashes(withoutFixedPart(withoutDraftMarks(withoutHidden(risk))));
  return withRightDashes(tidy(withoutNames(formed, record)));
}

/** The risk put right as far as that can be done without a person, or what the concerns propose, or undefined. */
function mended(risk: string, record: NetworkRecord): string | undefined {
  // A name taken out can bring a second fault to light ("Network of Aisha" -> "Network"), so it goes round until it holds.
  let candidate = risk;
  for (let round = 0; round < 4 && faultsOf(candidate, record).length > 0; round += 1) candidate = cleaned(candidate, record);
  if (faultsOf(candidate, record).length === 0) return candidate;
  const proposed = proposeRisk(record);
  return proposed === "" ? undefined : proposed;
}

/**
 * Everything wrong with the key context risk as a title, all at once; [] where it can stand. Each fault that can be mended
 * without asking carries the whole mended risk, which passes this check.
 */
export function checkRisk(risk: string, record: NetworkRecord): TitleFault[] {
  const faults = faultsOf(risk, record);
  if (faults.length === 0) return [];
  const better = mended(risk, record);
  return better === undefined ? faults : faults.map((fault) => ({ ...fault, mend: { label: `Use “${better}”`, risk: better } }));
}
