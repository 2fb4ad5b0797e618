import { readTemplate, TemplateError } from "../template";
import { loadAgendas } from "./agendas";
import { loadCareful } from "./careful";
import { loadMessages } from "./messages";
import { loadProfile } from "./profile";
import { loadWording } from "./wording";
import { loadYoungPerson } from "./youngPerson";

/** What a council edits, each with what reads it. Apart from the rest, which cannot be loaded while one of them is broken. */
const TEMPLATES: Readonly<Record<string, (json: unknown, file: string) => unknown>> = {
  "profile.json": loadProfile,
  "wording.json": loadWording,
  "agendas.json": loadAgendas,
  "careful-words.json": loadCareful,
  "messages.json": loadMessages,
  "young-person.json": loadYoungPerson,
};

export const TEMPLATE_FILES: readonly string[] = Object.keys(TEMPLATES);

export { TemplateError };

/**
 * Checks the text of one of TEMPLATE_FILES, undefined for one that is not there. Throws TemplateError, with file, line and what
 * to write there.
 */
export function checkTemplateText(file: string, text: string | undefined): void {
  const load = TEMPLATES[file];
  if (!load) throw new Error(`There is no template ${file}.`);
  if (text === undefined) throw new TemplateError(`templates/${file}`, [{ id: "template-missing", setting: "", values: {} }]);
  readTemplate(text, `templates/${file}`, load);
}
