import type { NameMode } from "../../../copies";
import type { NetworkRecord } from "../../../record";
import type { Option } from "../../fields";
import type { PaperOptions } from "../../papers";
import type { Whereabouts } from "../../store";

export const NAME_MODES: readonly Option[] = [
  { value: "full", label: "Full names" },
  { value: "initials", label: "Initials" },
  { value: "codes", label: "Codes" },
];

export type ShareOptions = PaperOptions & { names: NameMode };

/** What was chosen on this stage is part of where somebody is, so that the foot makes what the cards show. */
export function optionsOf({ stage, topic, card }: Whereabouts, { sessions }: NetworkRecord): ShareOptions {
  const names = stage === "share" && (topic === "initials" || topic === "codes") ? topic : "full";
  return sessions.some(({ id }) => id === card) ? { names, sessionId: card } : { names };
}
