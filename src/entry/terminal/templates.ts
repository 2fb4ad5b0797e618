import { existsSync, readFileSync } from "node:fs";
import { checkTemplateText, TEMPLATE_FILES } from "../../guidance/council";

/** Checks what the council edited, as it stands on the disk. Throws TemplateError, naming file, line and what to write there. */
export function checkTemplates(folder = new URL("../../../templates/", import.meta.url)): void {
  for (const file of TEMPLATE_FILES) {
    const path = new URL(file, folder);
    checkTemplateText(file, existsSync(path) ? readFileSync(path, "utf8") : undefined);
  }
}
