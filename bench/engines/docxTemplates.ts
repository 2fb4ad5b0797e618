import { createReport } from "docx-templates";
import type { Block } from "../../src/documents/blocks";
import type { Engine } from "./engine";
import { templateFor, type Syntax } from "./template";

const path = (key: string, of?: string) => (of === undefined ? key : `$${of}.${key}`);
const marker = (text: string): Block => ({ type: "paragraph", lines: [{ text }] });

/** Commands in paragraphs and rows of their own: https://github.com/guigrpa/docx-templates#for-and-end-for */
const commands: Syntax = {
  value: (key, of) => `{INS ${path(key, of)}}`,
  lines: (key, item, line, of) => [{ text: `{FOR ${item} IN ${path(key, of)}}` }, line, { text: `{END-FOR ${item}}` }],
  rows: (key, item, row) => {
    const command = (text: string) => row.map((_, at) => ({ lines: at === 0 ? [{ text }] : [] }));
    return [command(`{FOR ${item} IN ${key}}`), row, command(`{END-FOR ${item}}`)];
  },
  section: (key, item, blocks) => [marker(`{FOR ${item} IN ${key}}`), ...blocks, marker(`{END-FOR ${item}}`)],
};

/** Without its sandbox, which takes several times as long; what it is given here is ours. */
export const docxTemplates: Engine = {
  name: "docx-templates",
  ready: (page) => {
    const { bytes, data } = templateFor(commands, page);
    return { next: () => () => createReport({ template: bytes, data, noSandbox: true, cmdDelimiter: ["{", "}"] }) };
  },
};
