import type { Option } from "../fields";

/** Where earlier documents are looked for; the first is what the pane begins with. */
export type Where = "folder" | "library";

export const WHERE: readonly (Option & { value: Where })[] = [
  { value: "folder", label: "A folder or files on this device" },
  { value: "library", label: "The council’s library" },
];
