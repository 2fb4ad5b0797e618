import { readFileSync } from "node:fs";
import { wordHost } from "../../src/hosts/word";
import { defaultProfile } from "../../src/guidance";
import { makeDocument } from "../../src/documents";
import { readInput } from "../../src/intake";
import type { NetworkRecord } from "../../src/record";
import { onePixelPng } from "./png";
import { newDevice, stageIn, type Stage } from "./browserStage";
import type { PlayedHost } from "../office/host";
import type { OfficeWindow } from "../office/node";
import { officeWindow } from "../office/node";
import { PlayedWord } from "../office/word";

export const TODAY = "2025-06-04";

/** The worked example as the pane reads it. Made-up people only. */
export async function workedExample(): Promise<NetworkRecord> {
  const read = await readInput(readFileSync("templates/samples/worked-example.docx"), "worked-example.docx");
  if (!read.ok) throw read.error;
  return read.record;
}

/** A map that nobody looks at: what matters is that one stands there. */
export const MAP = {
  svg: "<svg xmlns='http://www.w3.org/2000/svg'/>",
  png: onePixelPng,
  widthMm: 10,
  heightMm: 10,
  alt: "A map.",
  mermaid: "flowchart LR",
};

/** A document of a network as the team keeps it, as bytes. */
export async function documentOf(record: NetworkRecord, kindId: string, hasMap = false): Promise<Uint8Array> {
  const copy = { audience: { type: "team" as const }, names: "full" as const };
  const options = { profile: defaultProfile, copy, today: TODAY, ...(hasMap ? { map: MAP } : {}) };
  return (await makeDocument(record, kindId, options)).bytes;
}

export type WordStage = { word: PlayedWord; window: OfficeWindow };

/** Word with a document open, and a window beside it in which Microsoft's script runs. */
export async function wordStage(bytes: Uint8Array, host?: PlayedHost): Promise<WordStage> {
  const word = new PlayedWord(bytes);
  return { word, window: await officeWindow(word, host) };
}

/** Word as a host, with the worked example's table open in it and a person in front of it. */
export async function wordHostStage(): Promise<Stage> {
  const { window } = await wordStage(readFileSync("templates/samples/worked-example.docx"));
  return stageIn(window, newDevice(), () => wordHost(window));
}
