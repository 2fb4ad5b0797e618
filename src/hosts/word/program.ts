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

/** What was seen of custom XML parts since the document was looked at. */
export type SeenOfParts = {
  /**
   * Parts that were written here and are the only ones of their namespace, as far as is known: they need not be looked for again. Not for
   * certain: somebody else's pane may have put another in their place.
   */
  only: Map<string, Office.CustomXmlPart>;
  /** They were refused where they should be there, and the common API took them: from now on it is asked at once. */
  refused: boolean;
};

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
  /** Whether Word's own model has custom XML parts, by what it says of itself and by what was seen of it. */
  hasParts(): boolean;
  seen: SeenOfParts;
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
  const seen: SeenOfParts = { only: new Map(), refused: false };

  return {
    window,
    hasParts: () => !seen.refused && has(PARTS_SET),
    seen,
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
