import type { Addressee, Draft } from "./draft";

const shown = ({ name, address }: Addressee) => (name === "" ? address : `${name} <${address}>`);

/** A draft as text to copy, field by field, for whoever writes the message by hand. */
export function draftAsText({ subject, body, to, attachment }: Draft): string {
  return [
    `To: ${to.map(shown).join("; ")}`,
    `Subject: ${subject}`,
    ...(attachment ? [`Attach: ${attachment.name}`] : []),
    "",
    body,
    "",
  ].join("\n");
}
