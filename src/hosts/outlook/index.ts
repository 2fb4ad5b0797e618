import type { LetterHost } from "../letter";
import { outlookFaultOf, outlookFaultWords } from "./faults";
import { contentOf, lookAt } from "./look";
import { labelsOf } from "./labels";
import { mailIn, type OutlookWindow, type Patience } from "./mail";
import { putInto } from "./put";

export { OUTLOOK_FAULTS } from "./faults";
export { MARK, MARK_NAMES } from "./marks";

const BAR = "mapping";

/** Whether it is a message or an appointment that is being written; one that is only read has nothing to put a copy into. */
export function isWritten(window: OutlookWindow): boolean {
  const item = window.Office.context.mailbox.item as unknown as { subject?: { setAsync?: unknown } } | undefined;
  return item?.subject?.setAsync !== undefined;
}

/** The message that is being written in Outlook, behind Microsoft's script. */
export function outlookHost(window: OutlookWindow, patience?: Patience): LetterHost {
  const mail = mailIn(window, patience);
  const { userProfile } = window.Office.context.mailbox;
  return {
    kind: mail.isAppointment ? "appointment" : "message",
    writer: { name: userProfile.displayName, address: userProfile.emailAddress },
    look: () =>
      lookAt(mail).then(
        (letter) => ({ ok: true as const, letter }),
        (error: unknown) => {
          const fault = outlookFaultOf(error);
          return { ok: false as const, message: outlookFaultWords(fault === "message-not-written" ? "message-not-read" : fault) };
        },
      ),
    labels: () => labelsOf(mail),
    put: (draft) => putInto(mail, draft),
    contentOf: (id) => contentOf(mail, id),
    tell: async (words) => {
      const { notificationMessages } = mail.item;
      const type = "informationalMessage" as Office.MailboxEnums.ItemNotificationMessageType;
      const message = { type, message: words.slice(0, 150), icon: "Icon.16", persistent: false };
      // The bar is a courtesy: the pane says the same.
      await mail
        .ask((done) =>
          words === "" ? notificationMessages.removeAsync(BAR, done) : notificationMessages.replaceAsync(BAR, message, done),
        )
        .catch(() => undefined);
    },
    onChange: (listener) => {
      const events = ["olkRecipientsChanged", "olkAttachmentsChanged"] as unknown as Office.EventType[];
      if (mail.has("1.8")) for (const event of events) mail.item.addHandlerAsync(event, listener);
      return () => {
        if (mail.has("1.8")) for (const event of events) mail.item.removeHandlerAsync(event);
      };
    },
  };
}
