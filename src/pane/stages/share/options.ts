import type { NameMode } from "../../../copies";
import { VIEW_NAMES, type ViewName } from "../../../map";
import type { NetworkRecord } from "../../../record";
import type { Option } from "../../fields";
import type { PaperOptions } from "../../papers";
import type { Whereabouts } from "../../store";

export const NAME_MODES: readonly Option[] = [
  { value: "full", label: "Full names" },
  { value: "initials", label: "Initials" },
  { value: "codes", label: "Codes" },
];

export const MAP_VIEWS: readonly Option[] = Object.entries(VIEW_NAMES).map(([value, label]) => ({ value, label }));

export type ShareOptions = PaperOptions & { names: NameMode; view: ViewName };

/** What was chosen as it stands in whereabouts: "codes harmful". */
export const topicOf = ({ names, view }: Pick<ShareOptions, "names" | "view">): string => `${names} ${view}`;

/** What was chosen on this stage is part of where somebody is, so that the foot makes what the cards show. */
export function optionsOf({ stage, topic, card }: Whereabouts, { sessions }: NetworkRecord): ShareOptions {
  const chosen = stage === "share" ? topic.split(" ") : [];
  const names = chosen.find((one) => one === "initials" || one === "codes") ?? "full";
  const view = (Object.keys(VIEW_NAMES) as ViewName[]).find((one) => chosen.includes(one)) ?? "clean";
  return sessions.some(({ id }) => id === card) ? { names, view, sessionId: card } : { names, view };
}
