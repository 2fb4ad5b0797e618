import { readInput } from "../../src/intake";
import type { Link, NetworkRecord } from "../../src/record";
import { paragraph, table, wordFile } from "../builders/wordFile";

async function read(...people: string[]): Promise<NetworkRecord> {
  const rows: Parameters<typeof table>[0] = [
    ["Linked contexts", ["Hastings", "4 Linden Road"]],
    ["Linked people", people],
  ];
  const result = await readInput(wordFile([paragraph("Subject: Aisha Begum"), table(rows)]), "table.docx");
  if (!result.ok) throw result.error;
  return result.record;
}

function between({ people, places, links }: NetworkRecord, person: string, place: string): Link | undefined {
  const id = (name: string) => [...people, ...places].find((one) => one.name === name)?.id;
  return links.find(({ from, to }) => from === id(person) && to === id(place));
}

test("a place that is only believed of someone is asked about and stays off the printed map", async () => {
  const record = await read("Male X – drives a silver car, believed to take her to Hastings");
  const link = between(record, "Male X", "Hastings");
  expect(link).toMatchObject({ status: "proposed", basis: "anecdotal", recheck: true });
  expect(record.doubts.some(({ kind, about }) => kind === "link" && link !== undefined && about.includes(link.id))).toBe(true);
});

test("what is believed of one place says nothing of the other in the same line", async () => {
  const record = await read("Male X – lives at 4 Linden Road, thought to go to Hastings");
  expect(between(record, "Male X", "4 Linden Road")).toMatchObject({ status: "confirmed", basis: "not-known", recheck: false });
  expect(between(record, "Male X", "Hastings")).toMatchObject({ status: "proposed" });
});
