import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { drawingOf } from "../../src/map";
import { makePicture } from "../../src/map/picture/node";
import { OPTIONS } from "../builders/maps";
import { link, network, person, place } from "../builders/network";

/** Prints what a machine draws: hashes of the flat picture and of its dots. */
const DRAW = `
  const { drawingOf } = await import("./src/map/index.ts");
  const { makePicture } = await import("./src/map/picture/node/index.ts");
  const { createHash } = await import("node:crypto");
  const hash = (value) => createHash("sha256").update(value).digest("hex");
  const { record, options } = JSON.parse(process.env.MAP);
  const { svg, png } = await makePicture(drawingOf(record, options));
  process.stdout.write(hash(svg) + " " + hash(png));
`;

const hash = (value: string | Uint8Array) => createHash("sha256").update(value).digest("hex");

test("a machine without fonts draws the same picture, byte for byte, in every script", async () => {
  const record = network(
    person("p1", "Zoë Ångström-Łukasz", { subject: true }),
    person("p2", "مريم أحمد"),
    person("p3", "রহিমা বেগম"),
    person("p4", "e\u0301 王 👩‍👧"),
    place("c1", "14 Tern House", { context: true }),
    link("l1", "p1", "p2", { nature: "sister" }),
    link("l2", "p3", "c1"),
  );
  const { svg, png } = await makePicture(drawingOf(record, OPTIONS));
  const bare = { PATH: process.env["PATH"] ?? "", FONTCONFIG_FILE: "/dev/null", FONTCONFIG_PATH: "/dev/null", HOME: "/nowhere" };
  const run = ["--import", "tsx", "--input-type=module", "--eval", DRAW];
  const env = { ...bare, MAP: JSON.stringify({ record, options: OPTIONS }) };
  const { stdout } = await promisify(execFile)(process.execPath, run, { env });
  expect(stdout).toBe(`${hash(svg)} ${hash(png)}`);
});
