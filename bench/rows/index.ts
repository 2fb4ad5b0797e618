import type { Row } from "../row";
import { documents } from "./documents";
import { readBack } from "./readBack";

/** Every row there is, in the order of the table. A new one is a file here and a line in this list. */
export const ROWS: readonly Row[] = [documents, readBack];
