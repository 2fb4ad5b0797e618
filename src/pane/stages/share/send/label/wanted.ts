import type { Label } from "../../../../../hosts";

const folded = (text: string) => text.trim().toLowerCase();

/** The label that a council names: by its whole name, or by the last part of one that stands within another. */
export const wantedOf = (all: readonly Label[], name: string): Label | undefined =>
  name === ""
    ? undefined
    : (all.find((label) => folded(label.name) === folded(name)) ??
      all.find((label) => folded(label.name).endsWith(`/ ${folded(name)}`)));
