import { findingsOf, type Finding } from "../../sharing/findings";
import { policy } from "./policy";
import { readMessage } from "./readMessage";

/**
 * What Outlook asks for by name when a message is written or sent (manifest.outlook.xml). It is an aid: whoever sends may send anyway,
 * and a message goes out unlooked at where this cannot run. Nothing is fetched, kept or sent from here.
 */

type Event = Office.AddinCommands.Event & { completed(options?: object): void };

const BAR = "mapping-check";
/** Outlook cuts a longer text off. */
const LONGEST = 480;

function inWords(findings: readonly Finding[]): string {
  let said = "";
  let told = 0;
  for (const { words } of findings) {
    if (said.length + words.length > LONGEST - 40) break;
    said += `${words}\n`;
    told += 1;
  }
  if (told < findings.length) said += `And ${findings.length - told} more: open the pane to see all.`;
  return said.trim().slice(0, LONGEST);
}

const itemNow = () => Office.context.mailbox.item as unknown as Office.MessageCompose & Office.AppointmentCompose;

function look(done: (findings: readonly Finding[]) => void): void {
  try {
    readMessage(itemNow(), (message) => {
      let findings: readonly Finding[] = [];
      try {
        findings = findingsOf(message, policy);
      } catch (error) {
        // Not being able to look is no reason to keep a message.
        findings = [];
      }
      done(findings);
    });
  } catch (error) {
    done([]);
  }
}

/** Asks before a message leaves that should be looked at again; "Take action" opens the pane. */
function beforeSending(event: Event, commandId: string): void {
  look((findings) => {
    if (findings.length === 0) event.completed({ allowEvent: true });
    else {
      event.completed({
        allowEvent: false,
        errorMessage: inWords(findings),
        cancelLabel: "Look at it again",
        commandId,
        contextData: JSON.stringify({ findings: findings.map(({ id }) => id) }),
      });
    }
  });
}

/** Says the same early, in Outlook's own bar, while recipients and files are chosen. */
function whileWriting(event: Event): void {
  look((findings) => {
    const { notificationMessages } = itemNow();
    const done = () => event.completed();
    const first = findings[0];
    if (first === undefined) notificationMessages.removeAsync(BAR, done);
    else {
      const message = { type: "errorMessage" as never, message: first.words.slice(0, 150) };
      notificationMessages.replaceAsync(BAR, message, done);
    }
  });
}

const HANDLERS: { [name: string]: (event: Event) => void } = {
  onMessageSend: (event) => beforeSending(event, "Mapping.Write"),
  onAppointmentSend: (event) => beforeSending(event, "Mapping.Invite"),
  onRecipientsChanged: whileWriting,
  onAttachmentsChanged: whileWriting,
};

function associate(): void {
  Object.keys(HANDLERS).forEach((name) => Office.actions.associate(name, HANDLERS[name] as (event: Event) => void));
}

// At once, for the engine that runs no start; and once Office is ready, for the one that has a page.
associate();
void Office.onReady(associate);
