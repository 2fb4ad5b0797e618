import type { Addressee, Draft } from "../draft";
import { base64Lines } from "./base64";
import { folded, isAscii, parameter, phrase, textHeader } from "./headers";

const encoder = new TextEncoder();
/** No line of base64 has a hyphen, so that this never stands inside a part. */
const BOUNDARY = "----=_mapping-message";

const isPlainAddress = ({ address }: Addressee) => isAscii(address) && /^[^\s<>(),;:"[\]\\]+@[^\s<>(),;:"[\]\\]+$/.test(address);
const mailbox = ({ name, address }: Addressee) => (name === "" ? `<${address}>` : `${phrase(name)} <${address}>`);

function toHeader(to: readonly Addressee[]): string[] {
  const all = to.filter(isPlainAddress);
  if (all.length === 0) return [];
  const pieces = all.flatMap((one, at) => `${mailbox(one)}${at < all.length - 1 ? "," : ""}`.split(" "));
  return [folded("To", pieces)];
}

const header = (name: string, value: string, parameters: readonly string[] = []): string =>
  [`${name}: ${value}`, ...parameters].join(";\r\n ");

const textPart = (body: string): string[] => [
  header("Content-Type", "text/plain", ["charset=utf-8"]),
  "Content-Transfer-Encoding: base64",
  "",
  base64Lines(encoder.encode(body.replace(/\r?\n/g, "\r\n"))),
];

/**
 * A draft as an unsent message: a file that Outlook opens to be looked at and sent ("X-Unsent"). Whose it is and its date are added by the
 * program that sends it. It holds what stands in the draft and nothing else; the same draft makes the same bytes. Addresses that are
 * none are left out.
 */
export function emlOf({ subject, body, to, attachment }: Draft): Uint8Array {
  const start = ["X-Unsent: 1", ...toHeader(to), textHeader("Subject", subject), "MIME-Version: 1.0"];
  const lines = attachment
    ? [
        ...start,
        header("Content-Type", "multipart/mixed", [`boundary="${BOUNDARY}"`]),
        "",
        `--${BOUNDARY}`,
        ...textPart(body),
        `--${BOUNDARY}`,
        header("Content-Type", attachment.type, parameter("name", attachment.name)),
        "Content-Transfer-Encoding: base64",
        header("Content-Disposition", "attachment", parameter("filename", attachment.name)),
        "",
        base64Lines(attachment.bytes),
        `--${BOUNDARY}--`,
      ]
    : [...start, ...textPart(body)];
  return encoder.encode(`${lines.join("\r\n")}\r\n`);
}
