import { docxtemplater } from "./docxtemplater";
import { docxTemplates } from "./docxTemplates";
import { easyTemplateX } from "./easyTemplateX";
import type { Engine } from "./engine";
import { ours } from "./ours";

/** Ours first; the others are what it is compared with. */
export const ENGINES: readonly Engine[] = [ours, docxtemplater, easyTemplateX, docxTemplates];
