import type { Letter, LetterHost } from "../../../../hosts";
import { findingsOf, isMapping, seenFile, type Finding, type Policy, type SeenMessage } from "../../../../sharing/findings";

const READABLE = /\.docx$/i;

async function seenIn({ subject, recipients, attachments, marks }: Letter, letter: LetterHost): Promise<SeenMessage> {
  const files = [];
  for (const { id, name } of attachments) {
    files.push(seenFile(name, READABLE.test(name) ? await letter.contentOf(id) : ""));
  }
  return { subject, recipients: recipients.map(({ address }) => address), files, marks };
}

/**
 * What is to be looked at in the message beside the pane, or why it could not be read. `ours` is false for one with no paper of ours in
 * it: of that nothing was looked at.
 */
export async function lookThrough(
  letter: LetterHost,
  policy: Policy,
): Promise<{ findings: Finding[]; shared: boolean; ours: boolean } | { message: string }> {
  const looked = await letter.look();
  if (!looked.ok) return { message: looked.message };
  const seen = await seenIn(looked.letter, letter);
  return { findings: findingsOf(seen, policy), shared: looked.letter.shared, ours: isMapping(seen) };
}
