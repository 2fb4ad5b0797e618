import { seenFile, type SeenFile, type SeenMessage } from "../../sharing/findings";

type Compose = Office.MessageCompose & Office.AppointmentCompose;
type Done<T> = (value: T) => void;

/** Headers that the pane leaves in a message, properties in an appointment (src/hosts/outlook/marks.ts). */
const MARK = "x-mapping-";
const MARKS = ["audience", "kind", "names", "released", "print", "file", "risk"];

/** The files that are opened here: documents of Word's. Pictures and the rest are told by name alone. */
const READABLE = /\.docx$/i;

/**
 * What a call brings, or `instead` where Outlook refuses it: whatever cannot be seen is not checked, and never keeps a message. Written
 * with callbacks, since the engine of Outlook for Windows waits for no promise.
 */
function ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void, instead: T, done: Done<T>): void {
  try {
    call((result) => {
      if (String(result.status) === "succeeded") done(result.value);
      else done(instead);
    });
  } catch (error) {
    done(instead);
  }
}

/** Runs one step after the other, then `done`. */
function inTurn(steps: readonly ((next: () => void) => void)[], done: () => void, at = 0): void {
  const step = steps[at];
  if (step === undefined) done();
  else step(() => inTurn(steps, done, at + 1));
}

function fieldsOf(item: Compose): Office.Recipients[] {
  const fields = [item.to, item.cc, item.bcc, item.requiredAttendees, item.optionalAttendees];
  return fields.filter((field) => field !== undefined);
}

type Listed = { id: string; name: string; isInline: boolean };

function readFiles(item: Compose, done: Done<SeenFile[]>): void {
  const files: SeenFile[] = [];
  ask<Listed[]>(
    (got) => item.getAttachmentsAsync(got as never),
    [],
    (listed) => {
      const steps = listed
        .filter(({ isInline }) => !isInline)
        .map(({ id, name }) => (next: () => void) => {
          const take = (content: string) => {
            files.push(seenFile(name, content));
            next();
          };
          if (!READABLE.test(name)) take("");
          else {
            const nothing = { content: "", format: "" };
            ask<{ content: string; format: string }>(
              (got) => item.getAttachmentContentAsync(id, got as never),
              nothing,
              (got) => take(got.content),
            );
          }
        });
      inTurn(steps, () => done(files));
    },
  );
}

/** An appointment has no headers. */
function readProperties(item: Compose, done: Done<SeenMessage["marks"]>): void {
  ask<Office.CustomProperties | undefined>(
    (got) => item.loadCustomPropertiesAsync(got as never),
    undefined,
    (properties) => {
      const marks: { [name: string]: string } = {};
      if (properties !== undefined) {
        MARKS.forEach((name) => {
          const value = properties.get(MARK + name) as unknown;
          if (typeof value === "string") marks[name] = value;
        });
      }
      done(marks);
    },
  );
}

function readMarks(item: Compose, done: Done<SeenMessage["marks"]>): void {
  if (item.internetHeaders === undefined) {
    readProperties(item, done);
    return;
  }
  const names = MARKS.map((name) => MARK + name);
  ask<{ [name: string]: string }>(
    (got) => item.internetHeaders.getAsync(names, got as never),
    {},
    (found) => {
      const marks: { [name: string]: string } = {};
      Object.keys(found).forEach((name) => {
        marks[name.slice(MARK.length)] = found[name] as string;
      });
      done(marks);
    },
  );
}

/** The message that is about to leave, as far as Outlook tells it. */
export function readMessage(item: Compose, done: Done<SeenMessage>): void {
  const recipients: string[] = [];
  let subject = "";
  let files: SeenFile[] = [];
  let marks: SeenMessage["marks"] = {};
  const steps = fieldsOf(item).map((field) => (next: () => void) => {
    ask<Office.EmailAddressDetails[]>(
      (got) => field.getAsync(got),
      [],
      (found) => {
        found.forEach(({ emailAddress }) => recipients.push(emailAddress));
        next();
      },
    );
  });
  steps.push((next) =>
    ask<string>(
      (got) => item.subject.getAsync(got),
      "",
      (found) => {
        subject = found;
        next();
      },
    ),
  );
  steps.push((next) =>
    readMarks(item, (found) => {
      marks = found;
      next();
    }),
  );
  steps.push((next) =>
    readFiles(item, (found) => {
      files = found;
      next();
    }),
  );
  inTurn(steps, () => done({ subject, recipients, files, marks }));
}
