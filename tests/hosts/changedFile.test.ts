import type { OpenedFile } from "../../src/hosts";
import { browserStage, fileToMake, newDisk, writeElsewhere } from "../builders/browserStage";

const textOf = ({ bytes }: OpenedFile) => new TextDecoder().decode(bytes);
const NOON = new Date(2026, 5, 10, 12, 0).getTime();

/** A team file that was opened, and so is where saving goes. */
async function opened(now = { at: NOON }) {
  const disk = newDisk();
  const stage = browserStage(disk, undefined, () => now.at);
  stage.willChoose([{ name: "team.docx", text: "as opened" }]);
  const [file] = await stage.host.chooseFiles([".docx"]);
  file!.keep!();
  const save = (text: string, manner: "quietly" | "asking" | "elsewhere" = "quietly") =>
    stage.host.save(fileToMake("team.docx", text), manner);
  return { disk, save, stage, host: stage.host };
}

test.each(["quietly", "asking"] as const)("a file that somebody else wrote to is not written over, %s", async (manner) => {
  const { disk, save } = await opened();
  writeElsewhere(disk, "team.docx", "theirs");
  const outcome = await save("mine", manner);
  expect(outcome).toMatchObject({ ok: false, why: "changed", fault: "file-changed", changed: { name: "team.docx" } });
  expect(outcome).toMatchObject({ message: expect.stringContaining("team.docx was changed elsewhere since 12:00") });
  expect(disk.files.get("team.docx")).toBe("theirs");
});

test("also not when it was changed while the new one was being made", async () => {
  const { disk, host } = await opened();
  const make = async () => {
    writeElsewhere(disk, "team.docx", "theirs");
    return new TextEncoder().encode("mine");
  };
  expect(await host.save({ name: "team.docx", type: "text/plain", make }, "quietly")).toMatchObject({ why: "changed" });
  expect(disk.files.get("team.docx")).toBe("theirs");
});

test("also not when it was changed after we wrote it, and the hour is that of our writing", async () => {
  const now = { at: NOON };
  const { disk, save } = await opened(now);
  now.at = NOON + 42 * 60_000;
  await save("mine");
  now.at = NOON + 60 * 60_000;
  writeElsewhere(disk, "team.docx", "theirs");
  expect(await save("mine again")).toMatchObject({ why: "changed", message: expect.stringContaining("12:42") });
});

test("a file with another time and the same bytes was not changed", async () => {
  const { disk, save } = await opened();
  writeElsewhere(disk, "team.docx", "as opened");
  expect(await save("mine")).toMatchObject({ ok: true });
  expect(disk.files.get("team.docx")).toBe("mine");
});

test("once theirs was read and taken into account, saving goes over it, and not over what came after", async () => {
  const { disk, save } = await opened();
  writeElsewhere(disk, "team.docx", "theirs");
  const outcome = await save("mine");
  const theirs = outcome.ok ? undefined : await outcome.changed?.theirs();
  expect(textOf(theirs!)).toBe("theirs");
  expect(await save("mine")).toMatchObject({ why: "changed" });
  theirs!.keep!();
  expect(await save("both")).toMatchObject({ ok: true });
  expect(disk.files.get("team.docx")).toBe("both");
  writeElsewhere(disk, "team.docx", "theirs once more");
  expect(await save("mine")).toMatchObject({ why: "changed" });
});

test("what cannot go over their file can be saved as another", async () => {
  const { disk, save } = await opened();
  writeElsewhere(disk, "team.docx", "theirs");
  disk.willSaveAs = "mine.docx";
  expect(await save("mine", "elsewhere")).toMatchObject({ ok: true, home: "mine.docx" });
  expect(Object.fromEntries(disk.files)).toEqual({ "team.docx": "theirs", "mine.docx": "mine" });
});

test.each([
  ["there is no room on the disk", "QuotaExceededError", "disk-full"],
  ["the disk fails", "InvalidStateError", "file-in-use"],
])("where %s half-way, the old file stays whole, and the next save tries again", async (_, error, fault) => {
  const { disk, save } = await opened();
  disk.willFail = error;
  expect(await save("mine")).toMatchObject({ ok: false, why: "failed", fault });
  expect(disk.files.get("team.docx")).toBe("as opened");
  disk.willFail = undefined;
  expect(await save("mine")).toMatchObject({ ok: true });
});

test("a file that was moved or deleted is not made anew in silence: the next save asks where", async () => {
  const { disk, save } = await opened();
  disk.writes += 1;
  disk.files.delete("team.docx");
  expect(await save("mine")).toMatchObject({ fault: "file-gone", message: expect.stringContaining("moved, renamed or deleted") });
  expect(disk.files.size).toBe(0);
  expect(await save("mine")).toMatchObject({ fault: "no-place-chosen" });
  disk.willSaveAs = "new place.docx";
  expect(await save("mine", "asking")).toMatchObject({ ok: true, home: "new place.docx" });
});

test("leave to write that ran out is asked for with the next click, and said until then", async () => {
  const { disk, save } = await opened();
  disk.permission = "prompt";
  expect(await save("mine")).toMatchObject({ why: "not-chosen", fault: "leave-asked-again" });
  disk.permission = "denied";
  expect(await save("mine", "asking")).toMatchObject({ why: "failed", fault: "leave-withdrawn" });
  expect(disk.files.get("team.docx")).toBe("as opened");
});

test("another network that is opened never goes over the file of the last one", async () => {
  const { disk, save, host } = await opened();
  host.leaveHome();
  expect(await save("another network")).toMatchObject({ fault: "no-place-chosen" });
  expect(disk.files.get("team.docx")).toBe("as opened");
});

test("a save that is under way when another network is opened does not make its file the home again", async () => {
  const { disk, save, host } = await opened();
  const make = async () => {
    host.leaveHome();
    return new TextEncoder().encode("the last words of the first network");
  };
  expect(await host.save({ name: "team.docx", type: "text/plain", make }, "quietly")).toMatchObject({ ok: true });
  expect(await save("another network")).toMatchObject({ fault: "no-place-chosen" });
  expect(disk.files.get("team.docx")).toBe("the last words of the first network");
});
