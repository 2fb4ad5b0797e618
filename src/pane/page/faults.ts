import { sayFault, type Faults } from "../../record";

/** What can go wrong between the pane and the document that is open beside it. */
export const PAGE_FAULTS = {
  "page-not-read": {
    family: "host",
    fault: "Word did not tell what stands on the pages. Everything is still here in the pane.",
    next: "Click into the document and back into the pane.",
  },
} as const satisfies Faults;

export const notRead = (): string => sayFault(PAGE_FAULTS["page-not-read"]);
