import type { Profile } from "../../guidance";
import { DOCX_TYPE, type Host } from "../../hosts";
import type { Papers, Read, Services } from "../../pane";
import { dayOf, type NetworkRecord } from "../../record";
import { fileNameFor } from "./fileNames";
import sample from "../../../templates/samples/worked-example.docx";

/** Reads a file with the part of the house that is fetched for it. */
async function read(bytes: Uint8Array, name: string): Promise<Read> {
  const { readInput } = await import("../../intake");
  const result = await readInput(bytes, name);
  if (!result.ok) return { ok: false, message: result.error.message };
  return { ok: true, record: result.record, warnings: result.warnings, home: result.kind === "team-file" };
}

type Parts = { host: Host; profile: Profile; papers: Papers; clock: () => Date };

/** Everything the pane asks for, as the web page does it. */
export function pageServices({ host, profile, papers, clock }: Parts): Services {
  const today = () => dayOf(clock());
  return {
    host,
    profile,
    clock,
    today,
    papers,
    readFile: ({ bytes, name }) => read(bytes, name),
    async readSample() {
      const answer = await fetch(sample);
      return read(new Uint8Array(await answer.arrayBuffer()), "worked-example.docx");
    },
    async save(record: NetworkRecord, manner) {
      const name = fileNameFor(record, { kindId: "team-file", date: today() });
      const make = async () => (await papers.make(record, "team-file")).bytes;
      return host.save({ name, type: DOCX_TYPE, make }, manner);
    },
  };
}
