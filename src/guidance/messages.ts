import shipped from "../../templates/messages.json" with { type: "json" };
import { loadMessages, type Messages } from "./council/messages";

export { loadMessages, type MessageKind, type Messages } from "./council/messages";

/** What the council's messages say. */
export const MESSAGES: Messages = loadMessages(shipped);
