import { strFromU8, unzipSync } from "fflate";
import { createPictures, mapTitle } from "../../src/entry/pictures";
import { defaultProfile } from "../../src/guidance";
import { layoutOf } from "../../src/map";
import { makePicture } from "../../src/map/picture/node";
import { apply, type NetworkRecord } from "../../src/record";
import { makePack } from "../../src/sharing";
import { workedExample } from "../builders/wordStage";

/** The people of the worked example with made-up names, so that a name can be looked for. */
const NAMES: Record<string, string> = {
  "Male A": "Kwaku Lindqvist",
  "Male B": "Tobiah Merrow",
  "Male C": "Ferran Oduya",
  "Female A": "Ysolde Pike",
  "Female B": "Marit Zamani",
};

async function network(): Promise<NetworkRecord> {
  const record = await workedExample();
  const named = record.people.flatMap(({ id, name }) => {
    const key = name === "Male A" || name === "Male B";
    const values = { name: NAMES[name] ?? name, ...(key ? { subject: true, keySubject: true } : {}) };
    return [{ type: "edit" as const, in: "people" as const, id, values }];
  });
  return apply(record, {
    type: "all",
    changes: [
      ...named,
      { type: "set", values: { risk: "County Line to Bournemouth" } },
      { type: "add", to: "sessions", entry: { id: "m1", kind: "internal", date: "2026-06-04", finished: "2026-06-05" } },
    ],
  });
}

/** Every byte of a file, its name and the parts of packages inside it, in both ways that text is written. */
function allOf(name: string, bytes: Uint8Array): string {
  const inside = /\.(docx|zip)$/.test(name) ? Object.entries(unzipSync(bytes)).map(([part, own]) => allOf(part, own)) : [];
  return [name, strFromU8(bytes, true), strFromU8(bytes), Buffer.from(bytes).toString("utf16le"), ...inside].join("\n");
}

test("the worked example's pack for two key subjects, to its last byte: each one's own copies and nobody else", async () => {
  const record = await network();
  expect(record.people.filter(({ keySubject }) => keySubject).map(({ name }) => name)).toEqual([
    NAMES["Male A"],
    NAMES["Male B"],
  ]);
  const pictureOf = createPictures(defaultProfile, layoutOf, makePicture)(mapTitle(record));
  const { bytes } = await makePack(record, {
    session: record.sessions[0]!,
    profile: defaultProfile,
    today: "2026-06-08",
    madeBy: "Colin Frost",
    drawMap: (visible) => pictureOf(visible, "2026-06-08"),
  });
  const files = Object.entries(unzipSync(bytes));
  const folderOf = (subject: string) => files.filter(([path]) => path.startsWith(`${subject}/`));
  expect([folderOf("1 KL").length, folderOf("2 TM").length]).toEqual([2, 2]);
  const found = (folder: string) => {
    const all = folderOf(folder)
      .map(([path, file]) => allOf(path, file))
      .join("\n");
    return Object.values(NAMES).filter((name) => name.split(" ").some((part) => new RegExp(part, "i").test(all)));
  };
  expect(found("1 KL")).toEqual([NAMES["Male A"]]);
  expect(found("2 TM")).toEqual([NAMES["Male B"]]);
  // The names of files name nobody; the team's own list names those whose files it is about.
  expect(files.map(([path]) => path).join("\n")).not.toMatch(
    /Kwaku|Lindqvist|Tobiah|Merrow|Ferran|Oduya|Ysolde|Pike|Marit|Zamani/,
  );
});
