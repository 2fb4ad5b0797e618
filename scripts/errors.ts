import { writeFileSync } from "node:fs";
import { errorTable } from "../tests/builders/errorTable";

/** Writes docs/errors.md anew from the faults named in the source. */
writeFileSync("docs/errors.md", await errorTable());
