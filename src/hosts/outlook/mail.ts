import type { Stop } from "../port";
import { MailRefused, refusedBy } from "./faults";

export type OutlookWindow = Window & typeof globalThis;

/** Runs `over` when Outlook has had its time, unless it is stopped before. */
export type Patience = (over: () => void) => Stop;

const PATIENCE_MS = 30_000;

const halfAMinute: Patience = (over) => {
  const timer = setTimeout(over, PATIENCE_MS);
  return () => clearTimeout(timer);
};

type Compose = Office.MessageCompose & Office.AppointmentCompose;

/** Outlook as it is asked: one call at a time, none of which waits for ever. */
export type Mail = {
  window: OutlookWindow;
  item: Compose;
  isAppointment: boolean;
  ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T>;
  /** Whether this Outlook has a set of its model ("1.8"). */
  has(version: string): boolean;
};

/** The message that is being written in a window of Outlook's. `patience` is for whoever plays one that says nothing. */
export function mailIn(window: OutlookWindow, patience: Patience = halfAMinute): Mail {
  const item = window.Office.context.mailbox.item as unknown as Compose;
  return {
    window,
    item,
    isAppointment: String(item.itemType) === "appointment",
    has: (version) => window.Office.context.requirements.isSetSupported("Mailbox", version),
    ask: <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
      new Promise<T>((resolve, reject) => {
        const stop = patience(() => reject(new MailRefused("outlook-silent", "Outlook did not answer.")));
        const done = (result: Office.AsyncResult<T>) => {
          stop();
          if (String(result.status) === "succeeded") resolve(result.value);
          else reject(refusedBy(result.error.code, `${result.error.name}: ${result.error.message}`));
        };
        try {
          call(done);
        } catch (error) {
          stop();
          reject(error as Error);
        }
      }),
  };
}
