import { makeDocument } from "../../../src/documents";
import { defaultProfile } from "../../../src/guidance";
import { emptyRecord, restore, type NetworkRecord } from "../../../src/record";
import { informationTable } from "../informationTable";
import { wordFile, paragraph } from "../wordFile";
import { HANDS, type Hand } from "./hands";
import type { OtherNetwork } from "./madeUp";
import type { Seen } from "./views";

const TODAY = "2025-06-04";
const TEAM = { audience: { type: "team" }, names: "full" } as const;

/** One of a network's made-up people as an entry, with the link to their home where it is told. */
function entries(people: readonly (Seen & { id: string })[], places: readonly { id: string; name: string }[]) {
  const homes = [...new Set(people.map(({ home }) => home).filter((home) => home !== ""))].map((name, at) => ({
    id: `ch${at + 1}`,
    name,
    kind: "address",
  }));
  return {
    people: people.map(({ id, name, aliases, age, born, phone, handle }, at) => ({
      id,
      number: at + 1,
      name,
      aliases,
      born,
      kind: age === "" ? "not-known" : age,
      subject: at < 3,
      identifiers: [
        ...(phone === "" ? [] : [{ label: "Telephone", value: phone }]),
        ...(handle === "" ? [] : [{ label: "Snapchat", value: handle }]),
      ],
    })),
    places: [...places.map(({ id, name }) => ({ id, name, kind: "not-known", context: true })), ...homes],
    links: people.flatMap(({ id, home }, at) =>
      home === ""
        ? []
        : [
            {
              id: `l${at + 1}`,
              from: id,
              to: homes.find(({ name }) => name === home)?.id ?? "",
              nature: "home",
              status: "confirmed",
            },
          ],
    ),
  };
}

/** A record of made-up people and places. */
export function recordOf(
  id: string,
  risk: string,
  people: readonly (Seen & { id: string })[],
  places: readonly { id: string; name: string }[],
): NetworkRecord {
  const { people: made, ...others } = entries(people, places);
  const contact = {
    id: "pc1",
    number: made.length + 1,
    name: "Nadia Frost",
    kind: "professional",
    job: "Social worker",
    agency: "Exploitation Team",
    reach: "020 7000 0000",
  };
  const restored = restore({ ...emptyRecord(id), risk, lastNumber: made.length + 1, people: [...made, contact], ...others });
  if (!restored.ok) throw new Error(restored.message);
  return restored.record;
}

export const recordOfOther = (network: OtherNetwork, at: number): NetworkRecord =>
  recordOf(
    `nother${at}`,
    `Robbery around Quay Street Station`,
    network.people.map((one, index) => ({ ...one, id: `p${index + 1}` })),
    network.places.map((one, index) => ({ ...one, id: `c${index + 1}` })),
  );

/** The guidance's information table, filled in by hand: one network as a worker of another team would write it. `hand` is counted round. */
export function tableOf({ people, places }: OtherNetwork, hand = 0): Uint8Array {
  const write = HANDS[hand % HANDS.length] as Hand;
  return wordFile([
    paragraph("Information to consider"),
    informationTable({
      concerns: ["Missing episodes in the last month.", "Concern about cannabis."],
      contexts: places.map(({ name }) => name),
      people: write(people),
      contacts: ["Nadia Frost – Social worker – Exploitation Team – 020 7000 0000"],
      questions: ["Who else meets at the station?"],
    }),
  ]);
}

/** The team file of a network, as this tool makes it. */
export async function teamFileOf(record: NetworkRecord): Promise<Uint8Array> {
  return (await makeDocument(record, "team-file", { profile: defaultProfile, copy: TEAM, today: TODAY })).bytes;
}
