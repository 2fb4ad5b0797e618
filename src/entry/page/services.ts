import type { Profile } from "../../guidance";
import { DOCX_TYPE, type Host, type LetterHost } from "../../hosts";
import { paneFaultWords, type Read, type Services } from "../../pane";
import type { ReadOptions } from "../../intake";
import { dayOf, type NetworkRecord } from "../../record";
import { fileNameFor } from "./fileNames";
import type { Maker } from "./maker";
import { createOutgoing } from "./outgoing";
import { createOwnMaps } from "./ownMaps";
import { createPapers } from "./papers";
import sample from "../../../templates/samples/worked-example.docx";

/** Reads a file with the part of the house that is fetched for it. */
async function read(
  name: string,
  fetchBytes: () => Promise<Uint8Array>,
  { into, today }: Pick<ReadOptions, "into" | "today"> = {},
): Promise<Read> {
  try {
    const { readInput } = await import("../../intake");
    const result = await readInput(await fetchBytes(), name, { ...(into && { into }), ...(today !== undefined && { today }) });
    if (!result.ok) return { ok: false, message: result.error.message };
    const home = result.kind === "team-file";
    const part = result.from === "our-document" && !home;
    return { ok: true, record: result.record, warnings: result.warnings, home, part };
  } catch (fault) {
    // Also for whoever looks for it; there is no server to tell.
    reportError(fault);
    return { ok: false, message: paneFaultWords("reading-failed", name) };
  }
}

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(sample);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The council's library where its profile turns it on, fetched when it is first asked for. */
function councilOf({ graph }: Profile): Pick<Services, "council"> {
  if (graph.tenant === "") return {};
  return { council: async () => (await import("../../library")).openCouncilLibrary(graph, window.location.href) };
}

type Parts = { host: Host; profile: Profile; maker: () => Promise<Maker>; clock: () => Date; letter?: LetterHost };

/** Everything the pane asks for, as the web page does it. */
export function pageServices({ host, profile, maker, clock, letter }: Parts): Services {
  const papers = createPapers(maker);
  const today = () => dayOf(clock());
  return {
    host,
    profile,
    clock,
    today,
    ...(letter && { letter }),
    ...councilOf(profile),
    papers,
    outgoing: createOutgoing(maker, profile, clock),
    ownMaps: createOwnMaps(profile, clock),
    readFile: ({ bytes, name }, into) => read(name, () => Promise.resolve(bytes), { ...(into && { into }), today: today() }),
    readSample: () => read("worked-example.docx", fetchSample),
    async save(record: NetworkRecord, manner) {
      const name = fileNameFor(record, { kindId: "team-file", date: today() });
      const make = async () => (await papers.make(record, "team-file")).bytes;
      return host.save({ name, type: DOCX_TYPE, make }, manner);
    },
  };
}
