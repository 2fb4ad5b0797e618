export { policyOf } from "./policy";
export { GROUP_WORDS, groupOf, groupRecipients, type Grouped } from "./group";
export { mailboxOf, parseRecipient, splitRecipients, type Parsed } from "./parse";
export { disclosing, separateMessages, type Recipient } from "./separate";
export { contactsAt, whoWasThere, type Found } from "./fromRecord";
