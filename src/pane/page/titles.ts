import { TITLE } from "../../documents";
import { parseTitle, type ParsedTitle } from "../../guidance";
import type { Standing } from "../../hosts";
import type { Titles } from "../store";

export function titlesOf({ controls, title }: Standing, wanted: string): Titles {
  return { wanted, line: controls.find(({ tag }) => tag === TITLE.tag)?.text.trim(), property: title.trim() };
}

/** Whether they agree; a document whose first line was taken out has two places only. */
export const titlesAgree = ({ wanted, line, property }: Titles): boolean =>
  property === wanted && (line === undefined || line === wanted);

/** What somebody wrote on the first page as a title of the right form, where it is not the network's. */
export function typedTitle({ wanted, line }: Titles): ParsedTitle | undefined {
  const parsed = line === undefined || line === wanted ? [] : parseTitle(line);
  return Array.isArray(parsed) || parsed.risk === "" ? undefined : parsed;
}

/** What each place says that does not say the network's title, and what that is. */
export const differingTitles = ({ wanted, line, property }: Titles): string =>
  [
    ...(line !== undefined && line !== wanted ? [`The first page says “${line}”.`] : []),
    ...(property !== wanted ? [`Word has it as “${property || "nothing"}” and would propose that as the file's name.`] : []),
    `The network's is “${wanted}”.`,
  ].join(" ");
