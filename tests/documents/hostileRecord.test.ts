import fc from "fast-check";
import { KINDS, makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { mapTexts, restore, type NetworkRecord } from "../../src/record";
import { Opened } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";
import { anyText } from "../builders/hostile";
import { packageFaults } from "../builders/packageFaults";
import { rounds } from "../builders/rounds";

const asked = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2026-06-04" } as const;

/** Ids and numbers that collide wherever the schema lets them. */
function collided(seed: number): unknown {
  const record = JSON.parse(JSON.stringify(filledNetwork())) as Record<string, Record<string, unknown>[]>;
  const lists = Object.values(record).filter((list) => Array.isArray(list) && list.length > 1);
  for (const [index, list] of lists.entries()) {
    const [from, to] = [list[(seed + index) % list.length]!, list[(seed * 7 + index) % list.length]!];
    if (index % 2 === seed % 2) to["id"] = from["id"];
    if ("number" in to) to["number"] = from["number"];
  }
  for (const session of record["sessions"] ?? []) {
    for (const name of ["attendance", "agenda", "items", "decisions"]) {
      for (const entry of session[name] as Record<string, unknown>[]) if (seed % 3 === 0) entry["id"] = "x1";
    }
  }
  return record;
}

async function expectSoundPapers(record: NetworkRecord): Promise<void> {
  for (const { id } of KINDS) {
    const { bytes } = await makeDocument(record, id, asked);
    expect(packageFaults(new Opened(bytes)).filter((fault) => !fault.includes("alternative text"))).toEqual([]);
  }
}

test("whatever passes the gate can be made into every kind of paper, ids that collided too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000), async (seed) => {
      const restored = restore(collided(seed));
      if (!restored.ok) throw new Error(restored.message);
      expect(restored.repairs.length).toBeGreaterThan(0);
      await expectSoundPapers(restored.record);
    }),
    { numRuns: rounds(2) },
  );
});

test("words of every kind in every place make sound papers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 8, maxLength: 8 }), async (texts) => {
      let at = 0;
      const odd = mapTexts(filledNetwork(), () => texts[(at += 1) % texts.length] ?? "");
      const restored = restore(JSON.parse(JSON.stringify(odd)));
      if (!restored.ok) throw new Error(restored.message);
      await expectSoundPapers(restored.record);
    }),
    { numRuns: rounds(2) },
  );
});

test("a line of 100,000 characters makes a sound paper that shows it whole", async () => {
  const long = "Missing again on Friday with others. ".repeat(2_800).trim();
  const record = { ...filledNetwork(), purpose: long };
  const { bytes } = await makeDocument(record, "information", asked);
  const file = new Opened(bytes);
  expect(packageFaults(file).filter((fault) => !fault.includes("alternative text"))).toEqual([]);
  expect(file.reading).toContain(long);
});
