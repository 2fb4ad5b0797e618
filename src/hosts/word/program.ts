import type { Stop } from "../port";

export type WordWindow = Window & typeof globalThis;

/** Runs `over` when Word has had its time, unless it is stopped before. */
export type Patience = (over: () => void) => Stop;

/** With one of its own dialogues open, Word answers nobody; a large document on the web takes seconds. */
const PATIENCE_MS = 30_000;

const halfAMinute: Patience = (over) => {
  const timer = setTimeout(over, PATIENCE_MS);
  return () => clearTimeout(timer);
};

/** What Word refused, with the name its own script gives it ("AccessDenied", "ooeInternalError" or a sentence). */
export class Refused extends Error {
  override name = "Refused";
}

/** Word did not answer in time. What it was asked for may still be done, later. */
export class NoAnswer extends Refused {
  override name = "NoAnswer";
}

/** Sends what was queued. */
export type Sync = () => Promise<void>;

/** Word as it is asked: no question waits for ever. */
export type Program = {
  window: WordWindow;
  /** An asynchronous call of the common API as a promise; what Word refuses rejects. */
  ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T>;
  /** A batch of Word's own model. One that was given up goes no further, should Word answer after all. */
  run<T>(batch: (context: Word.RequestContext, sync: Sync) => Promise<T>): Promise<T>;
  /** Whether this Word has a set of its model ("1.4"); the floor is 1.3. */
  has(version: string): boolean;
  isReadOnly(): boolean;
  /**
   * Parts that were written here and are the only ones of their namespace, as far as is known: they need not be looked for again. Nobody
   * may take them for certain: somebody else's pane may have put others in their place.
   */
  only: Map<string, Office.CustomXmlPart>;
  /** Whether Word's own model has custom XML parts, by what it says of itself and by what was seen of it. */
  hasParts(): boolean;
  /** They were refused where they should be there: from now on the common API is asked at once. */
  forgoParts(): void;
};

/** The set in which Word's own model has custom XML parts. Below it they go through the common API. */
const PARTS_SET = "1.4";

/** Word behind Microsoft's script in a window. `patience` is for whoever plays a Word that says nothing. */
export function programIn(window: WordWindow, patience: Patience = halfAMinute): Program {
  function inTime<T>(answer: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = patience(() => reject(new NoAnswer("Word did not answer.")));
      answer.then(resolve, reject).finally(stop);
    });
  }

  const has = (version: string) => window.Office.context.requirements.isSetSupported("WordApi", version);
  let refused = false;

  return {
    window,
    only: new Map(),
    hasParts: () => !refused && has(PARTS_SET),
    forgoParts: () => void (refused = true),
    ask: <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
      inTime(
        new Promise<T>((resolve, reject) => {
          call((result) => {
            // Office's own words for the states; the enumeration is not there before the script is.
            if (String(result.status) === "succeeded") resolve(result.value);
            else reject(new Refused(`${result.error.name}: ${result.error.message}`));
          });
        }),
      ),
    run: (batch) => window.Word.run((context) => batch(context, () => inTime(context.sync()))),
    has,
    isReadOnly: () => String(window.Office.context.document.mode) === "readOnly",
  };
}
