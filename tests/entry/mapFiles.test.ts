import fc from "fast-check";
import { leftOutSentences, shownNames, type Copy } from "../../src/copies";
import { mapFiles } from "../../src/entry/mapFiles";
import { createPictures, mapTitle } from "../../src/entry/pictures";
import { defaultProfile } from "../../src/guidance";
import { layoutOf, MAP_FORMS, mapVisibleTo, tablesOf, type MapForm } from "../../src/map";
import { makePicture } from "../../src/map/picture/node";
import { initialsOf, type NetworkRecord } from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { filledNetwork } from "../builders/filledNetwork";
import { link, network, person, place } from "../builders/network";

const today = "2025-06-06";
const pictures = createPictures(defaultProfile, layoutOf, makePicture);
const takeOut = (record: NetworkRecord, copy: Copy, forms: readonly MapForm[] = MAP_FORMS) =>
  mapFiles(record, { copy, forms }, { today, pictureOf: pictures(mapTitle(record)) });
const words = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes) + new TextDecoder().decode(bytes);

const PARTNER: Copy = { audience: { type: "partner", agency: "Harbour School" }, names: "initials" };

test("a map for the team is four forms in five files, named by day, kind and risk", async () => {
  const { files, warnings } = await takeOut(filledNetwork(), { audience: { type: "team" }, names: "full" });
  const name = "2025-06-06 Mapping Diagram Network";
  const risk = "Criminal Exploitation at Marlow Park";
  expect(files.map((file) => file.name)).toEqual([
    ...["png", "svg", "mmd"].map((extension) => `${name} - ${risk}.${extension}`),
    // The network has a page of the map that somebody chose.
    ...["png", "svg"].map((extension) => `${name} part 1 - Criminal Exploitation at Marlow.${extension}`),
    `${name} nodes - Criminal Exploitation at Marlow.csv`,
    `${name} links - Criminal Exploitation at Marlow.csv`,
  ]);
  expect(warnings).toEqual([]);
});

test("whoever is not in a subject's copy is in none of its files, by name, by id or by number", async () => {
  const record = filledNetwork();
  const copy: Copy = { audience: { type: "subject", person: "p3" }, names: "codes" };
  const { files } = await takeOut(record, copy);
  const hidden = record.people.filter(({ id, kind }) => kind !== "professional" && id !== "p3").map(({ name }) => name);
  for (const { name, bytes } of files) {
    const all = name + words(bytes);
    expect(hidden.filter((one) => all.includes(one))).toEqual([]);
    expect(all).not.toMatch(/Aisha|Osei|2010-03-14|1042276|Mosaic/);
    // The ids of the team's own file would tell how many others there are.
    expect(all).not.toMatch(/\bn_p[4-9]\b|mt-p[4-9]\b/);
  }
});

test("a partner's files hold initials only, and neither sources nor who said it", async () => {
  const record = filledNetwork();
  const { files, leftOut } = await takeOut(record, PARTNER);
  for (const { name, bytes } of files) {
    expect(name).toMatch(/for Harbour School initials/);
    expect(words(bytes)).not.toMatch(/Aisha|Karim|Daniel|Ruth Abbott|Hannah Doyle/);
  }
  expect(leftOutSentences(leftOut).map(({ reason }) => reason)).toContain("proposed");
});

test("file names name nobody: not the subject, and no agency that is called after somebody", async () => {
  const record = network(
    person("p1", "Aisha Begum", { kind: "child", subject: true }),
    person("p2", "Tariq Khan", { kind: "child" }),
    link("l1", "p1", "p2"),
  );
  const named = async (audience: Copy["audience"], names: Copy["names"] = "full") =>
    (await takeOut(record, { audience, names }, ["tables"])).files[0]?.name ?? "";
  expect(await named({ type: "subject", person: "p1" })).toContain("nodes for Child A");
  expect(await named({ type: "partner", agency: "Aisha Begum's school" })).toContain("nodes for a partner");
  expect(await named({ type: "partner", agency: "Police" }, "codes")).toContain("nodes for Police codes");
});

test("characters that no font has are said in plain words, once", async () => {
  const record = network(person("p1", "Xin 王"), place("c1", "🍟 van", { context: true }), link("l1", "p1", "c1"));
  const { warnings } = await takeOut(record, { audience: { type: "team" }, names: "full" }, ["svg"]);
  expect(warnings).toEqual([expect.stringContaining("(王 🍟)")]);
});

test("tables and Mermaid text of any network for anybody hold no name their reader may not see", () => {
  const audience = fc.constantFrom<Copy["audience"]>(
    { type: "team" },
    { type: "partner", agency: "Harbour School" },
    { type: "subject", person: "p1" },
  );
  fc.assert(
    fc.property(arbitraryRecord, audience, fc.constantFrom<Copy["names"]>("initials", "codes"), (record, whom, names) => {
      const { record: shown } = mapVisibleTo(record, { copy: { audience: whom, names }, forms: MAP_FORMS });
      const { nodes, links } = tablesOf(shown);
      const labels = new Set([...shownNames(record, names).values()].flatMap((one) => one.split(" ")));
      const said = `${nodes}${links}`;
      const reader = whom.type === "subject" ? record.people.find(({ id }) => id === whom.person)?.name : undefined;
      const full = record.people
        .filter(({ name }) => name !== reader && !reader?.includes(name))
        .filter(
          ({ name, kind }) => kind !== "professional" && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) && initialsOf(name) !== name,
        )
        .filter(({ name }) => !name.split(" ").every((part) => labels.has(part)));
      expect(full.filter(({ name }) => said.includes(name))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
