import { readInput, type ReadResult } from "../../src/intake";
import type { NetworkRecord } from "../../src/record";
import { wordFile } from "./wordFile";

/** The record read from a Word file of these blocks; fails the test where the file is refused. */
export async function read(blocks: readonly string[], parts: Parameters<typeof wordFile>[1] = {}): Promise<NetworkRecord> {
  const result = await readFile(blocks, parts);
  if (!result.ok) throw new Error(result.error.message);
  return result.record;
}

export const readFile = (blocks: readonly string[], parts: Parameters<typeof wordFile>[1] = {}): Promise<ReadResult> =>
  readInput(wordFile(blocks, parts), "table.docx");

/** Names of people by what they are, for comparing in one line. */
export const peopleOf = (record: NetworkRecord) =>
  record.people.filter(({ kind }) => kind !== "professional").map(({ name }) => name);
export const contextsOf = (record: NetworkRecord) => record.places.filter(({ context }) => context).map(({ name }) => name);
export const concernsOf = (record: NetworkRecord) =>
  record.statements.filter(({ kind }) => kind === "concern").map(({ text }) => text);
export const subjectsOf = (record: NetworkRecord) => record.people.filter(({ subject }) => subject).map(({ name }) => name);

/** The link between two by name. */
export function linkOf(record: NetworkRecord, first: string, second: string): NetworkRecord["links"][number] | undefined {
  const id = (name: string) => [...record.people, ...record.places].find((entry) => entry.name === name)?.id;
  const ends = [id(first), id(second)];
  return record.links.find((link) => ends.includes(link.from) && ends.includes(link.to));
}
