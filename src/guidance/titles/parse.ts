import { emptyRecord, type NetworkRecord } from "../../record";
import { checkRisk } from "./check";
import { withoutDraftMarks, withoutFixedPart, withoutHidden, withRightDashes, type TitleFault } from "./faults";
import { nouns, takeApart, withoutDraftMark, type ParsedTitle } from "./title";

/** What is wrong with the part before the risk. */
function formFaults(title: string): TitleFault[] {
  const { text } = withoutDraftMark(withoutHidden(title));
  const starts = nouns.some((noun) => text.startsWith(`Mapping ${noun} Network`));
  if (!starts) {
    const message = `The title does not start as the guidance has it: “Mapping Minutes Network – …”, with the same capitals.`;
    return [{ id: "prefix", message }];
  }
  return [
    { id: "dash", message: "Between “Network” and the risk stands – with a space on either side: no hyphen, no longer dash." },
  ];
}

/** The risk inside a title of the wrong form. */
const riskIn = (title: string) => withRightDashes(withoutFixedPart(withoutDraftMarks(withoutHidden(title))));

/** Everything wrong with a whole title, form and risk together; a mend gives the risk to use with `titleOf`. */
export function checkTitle(title: string, record: NetworkRecord): TitleFault[] {
  const parsed = takeApart(title);
  if (parsed) return parsed.risk === "" && parsed.draft ? [] : checkRisk(parsed.risk, record);
  const risk = riskIn(title);
  const faults = checkRisk(risk, record);
  const better = faults.length === 0 ? risk : faults[0]?.mend?.risk;
  const form = formFaults(title).map((fault) =>
    better === undefined ? fault : { ...fault, mend: { label: `Use “${better}”`, risk: better } },
  );
  return [...form, ...faults];
}

/** A title taken apart, or everything wrong with it. Names can only be checked with the record: see `checkTitle`. */
export function parseTitle(title: string): ParsedTitle | TitleFault[] {
  const faults = checkTitle(title, emptyRecord());
  const parsed = takeApart(title);
  return parsed && faults.length === 0 ? parsed : faults;
}
