import { browserHost } from "../browser";
import { writeFaultWords } from "../faults";
import type { Delivery, FileToMake, Host, SaveManner } from "../port";
import { deliver } from "./deliver";
import { lookOfWord } from "./look";
import { wordPage } from "./page";
import { programIn, type Patience, type Program, type WordWindow } from "./program";

export { officeProgram } from "./start";

const NOT_CHOSEN: Delivery = {
  ok: false,
  why: "not-chosen",
  message: writeFaultWords("no-place-chosen"),
  fault: "no-place-chosen",
};

/** The team file opens as a document of its own; where it is kept is said in Word's own window. */
async function save(program: Program, file: FileToMake, manner: SaveManner): Promise<Delivery> {
  if (manner === "quietly") return NOT_CHOSEN;
  return deliver(program, { name: file.name, type: file.type, bytes: await file.make() });
}

/**
 * Word as a host: files are chosen as on a web page, documents open in Word, and the open document is a page to read and write.
 * `patience` says how long Word may take to answer; half a minute unless said.
 */
export function wordHost(window: WordWindow, patience?: Patience): Host {
  const browser = browserHost(window);
  const program = programIn(window, patience);
  return {
    ...browser,
    id: "word",
    verbs: { deliver: "Make", save: "Save" },
    deliver: (file, instead) => deliver(program, file, instead),
    save: (file, manner) => save(program, file, manner),
    // A contrast theme of the system comes before the colours of Office.
    look: () => (browser.look() === "forced" ? "forced" : (lookOfWord(window.Office) ?? browser.look())),
    page: wordPage(program),
  };
}
