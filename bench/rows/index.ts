import type { Row } from "../row";
import { alreadyMapped } from "./alreadyMapped";
import { alreadyMappedTime } from "./alreadyMappedTime";
import { documents } from "./documents";
import { firstScreen } from "./firstScreen";
import { library } from "./library";
import { map } from "./map";
import { mapCalm } from "./mapCalm";
import { lineToMap } from "./lineToMap";
import { liveLine } from "./liveLine";
import { memory } from "./memory";
import { readBack } from "./readBack";
import { typing } from "./typing";

/** Every row there is, in the order of the table. A new one is a file here and a line in this list. */
export const ROWS: readonly Row[] = [
  documents,
  readBack,
  firstScreen,
  typing,
  liveLine,
  lineToMap,
  map,
  mapCalm,
  memory,
  alreadyMapped,
  alreadyMappedTime,
  library,
];
