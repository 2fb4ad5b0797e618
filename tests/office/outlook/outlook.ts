import { LABEL_CALL, type PlayedLabel } from "./labels";
import { emptyItem, OUTLOOK, type PlayedItem, type PlayedMailbox, type Recipient } from "./mail";

/** Numbers of Outlook's methods, as they stand in Microsoft's script. */
export const CALL = {
  start: 1,
  loadProperties: 3,
  saveProperties: 4,
  bodyType: 14,
  getRecipients: 15,
  setSubject: 17,
  getSubject: 18,
  removeAttachment: 20,
  setRecipients: 21,
  addRecipients: 22,
  prependBody: 23,
  getTime: 24,
  setTime: 25,
  getLocation: 26,
  setLocation: 27,
  save: 32,
  addNotification: 33,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  setBody: 38,
  attach: 148,
  attachments: 149,
  attachmentContent: 150,
  getHeaders: 151,
  setHeaders: 152,
  removeHeaders: 153,
} as const;

/** Errors as Outlook numbers them (getErrorArgs in Microsoft's script). */
export const MAIL_ERROR = {
  attachmentTooLarge: 9000,
  tooManyAttachments: 9001,
  internalFormat: 9002,
  noSuchAttachment: 9003,
  tooManyRecipients: 9012,
  accessRestricted: 9017,
  itemPermission: 9038,
  offline: 9041,
  server: 9042,
  sharedFolder: 9055,
  permissionDenied: 7000,
} as const;

/** Larger than this it is refused whole (25 MB before encoding). */
const MOST_BYTES = 25 * 1024 * 1024;

type Answer = { data?: unknown; error?: number };
type Data = Record<string, unknown>;

/** Outlook behind Microsoft's script, as strict as the errors it names. `faults` make a call fail, or never answer. */
export class PlayedOutlook {
  readonly calls: number[] = [];
  readonly faults = new Map<number, number | "never">();
  #attached = 0;

  constructor(
    readonly item: PlayedItem = emptyItem(),
    readonly mailbox: PlayedMailbox = OUTLOOK,
  ) {}

  /** What comes back for one call: the list that the script takes apart; undefined where nothing ever does. */
  execute(call: number, given: unknown[]): unknown[] | undefined {
    this.calls.push(call);
    const fault = this.faults.get(call);
    if (fault === "never") return undefined;
    if (call === CALL.start) return [JSON.stringify(this.#start()), 0];
    // Properties come as a text of their own, beside the answer.
    if (call === CALL.loadProperties && fault === undefined) {
      return [JSON.stringify({ wasSuccessful: true, customProperties: JSON.stringify(this.item.properties) }), 0];
    }
    const answer = fault === undefined ? this.#answer(call, given) : { error: fault };
    if (answer.error !== undefined) return [JSON.stringify({ wasSuccessful: false }), answer.error];
    return [JSON.stringify({ wasSuccessful: true, data: answer.data ?? null }), 0];
  }

  /** About the item and whoever writes it; it comes without an envelope. */
  #start(): unknown {
    return {
      itemType: this.item.kind === "message" ? 4 : 5,
      permissionLevel: this.mailbox.permission,
      userDisplayName: "Nadia Rahman",
      userEmailAddress: "nadia.rahman@northside.example",
      hostVersion: "16.0.20000.10000",
      isFromSharedFolder: this.mailbox.shared,
      itemNumber: 1,
    };
  }

  #answer(call: number, given: unknown[]): Answer {
    const { item } = this;
    const [first, second] = given;
    const told = () => JSON.parse(String(first)) as Data;
    switch (call) {
      case CALL.getSubject:
        return { data: item.subject };
      case CALL.setSubject:
        item.subject = String(first);
        return {};
      case CALL.getRecipients:
        return { data: item.recipients[Number(first)] };
      case CALL.setRecipients:
        item.recipients[Number(first)] = [];
        return this.#addRecipients(Number(first), second);
      case CALL.addRecipients:
        return this.#addRecipients(Number(first), second);
      case CALL.bodyType:
        return { data: item.format };
      case CALL.getBody:
        // Asked for as plain text, what is written in HTML comes without its look.
        return { data: Number(first) === 0 ? item.body.replace(/<[^>]*>/g, "") : item.body };
      case CALL.setBody:
      case CALL.prependBody:
        // Coercion types as the script numbers them: 0 text, 3 HTML.
        if (Number(second) !== 0 && item.format === "text") return { error: MAIL_ERROR.internalFormat };
        item.body = call === CALL.setBody ? String(first) : `${String(first)}${item.body}`;
        return {};
      case CALL.getTime:
        return { data: Number(first) === 1 ? item.start : item.end };
      case CALL.setTime:
        if (Number(first) === 1) item.start = Number(second);
        else item.end = Number(second);
        return {};
      case CALL.getLocation:
        return { data: item.location };
      case CALL.setLocation:
        item.location = String(first);
        return {};
      case CALL.saveProperties:
        item.properties = JSON.parse(String(first)) as Record<string, string>;
        return {};
      case CALL.save:
        item.saved = true;
        return { data: "saved-item" };
      case CALL.addNotification:
      case CALL.replaceNotification:
        item.notifications[String(first)] = String(given[3]);
        return {};
      case CALL.removeNotification:
        delete item.notifications[String(first)];
        return {};
      case CALL.attach:
        return this.#attach(String(first), String(second));
      case CALL.attachments:
        return {
          data: item.attachments.map(({ id, name, base64 }) => ({
            id,
            name,
            size: Math.floor((base64.length * 3) / 4),
            attachmentType: 0,
            isInline: false,
          })),
        };
      case CALL.removeAttachment: {
        const at = item.attachments.findIndex(({ id }) => id === first);
        if (at < 0) return { error: MAIL_ERROR.noSuchAttachment };
        item.attachments.splice(at, 1);
        return {};
      }
      case CALL.attachmentContent: {
        const found = item.attachments.find(({ id }) => id === told()["id"]);
        return found ? { data: { content: found.base64, format: "base64" } } : { error: MAIL_ERROR.noSuchAttachment };
      }
      case CALL.getHeaders: {
        const names = told()["internetHeaderKeys"] as string[];
        return { data: Object.fromEntries(names.flatMap((name) => (name in item.headers ? [[name, item.headers[name]]] : []))) };
      }
      case CALL.setHeaders:
        Object.assign(item.headers, told()["internetHeaderNameValuePairs"]);
        return {};
      case CALL.removeHeaders:
        for (const name of told()["internetHeaderKeys"] as string[]) delete item.headers[name];
        return {};
      case LABEL_CALL.isEnabled:
        return { data: (this.mailbox.labels ?? []).length > 0 };
      case LABEL_CALL.catalog:
        return { data: this.mailbox.labels ?? [] };
      case LABEL_CALL.get:
        return { data: item.label };
      case LABEL_CALL.set:
        return this.#setLabel(String(first));
      default:
        return { error: MAIL_ERROR.internalFormat };
    }
  }

  #addRecipients(field: number, given: unknown): Answer {
    const added = (given as [string, string][]).map(([address, name]): Recipient => ({ address, name }));
    const list = item(this, field);
    // 500 in all is the most a field takes.
    if (list.length + added.length > 500) return { error: MAIL_ERROR.tooManyRecipients };
    list.push(...added);
    return {};
  }

  /** A label with others within it cannot be put on anything. */
  #setLabel(id: string): Answer {
    const all = (labels: PlayedLabel[]): PlayedLabel[] => labels.flatMap((one) => [one, ...all(one.children ?? [])]);
    const label = all(this.mailbox.labels ?? []).find((one) => one.id === id);
    if (!label || label.children) return { error: MAIL_ERROR.server };
    this.item.label = id;
    return {};
  }

  #attach(base64: string, name: string): Answer {
    if ((base64.length * 3) / 4 > MOST_BYTES) return { error: MAIL_ERROR.attachmentTooLarge };
    if (this.item.attachments.length >= 499) return { error: MAIL_ERROR.tooManyAttachments };
    this.#attached += 1;
    const id = `attached-${this.#attached}`;
    this.item.attachments.push({ id, name, base64 });
    return { data: id };
  }
}

const item = (outlook: PlayedOutlook, field: number): Recipient[] => outlook.item.recipients[field as 0 | 1 | 2];
