import { browserStage, fileToMake, newDisk } from "../builders/browserStage";

test("after one choice of place, saving goes there without asking", async () => {
  const disk = newDisk();
  const { host } = browserStage(disk);
  disk.willSaveAs = "our network.docx";
  expect(await host.save(fileToMake("team file.docx", "one"), "asking")).toMatchObject({ ok: true, where: "our network.docx" });
  disk.willSaveAs = undefined;
  expect(await host.save(fileToMake("team file.docx", "two"), "quietly")).toMatchObject({ ok: true, where: "our network.docx" });
  expect(disk.files.get("our network.docx")).toBe("two");
});

test("an opened team file is saved back to where it came from", async () => {
  const disk = newDisk();
  const stage = browserStage(disk);
  stage.willChoose([{ name: "opened.docx", text: "old" }]);
  const [file] = await stage.host.chooseFiles([".docx"]);
  file?.keep?.();
  await stage.host.save(fileToMake("team file.docx", "new"), "quietly");
  expect(disk.files.get("opened.docx")).toBe("new");
});

test("an opened table that is not the home stays as it was", async () => {
  const disk = newDisk();
  const stage = browserStage(disk);
  stage.willChoose([{ name: "table.docx", text: "theirs" }]);
  await stage.host.chooseFiles([".docx"]);
  expect(await stage.host.save(fileToMake("team file.docx", "ours"), "quietly")).toMatchObject({ ok: false, why: "not-chosen" });
  expect(disk.files.get("table.docx")).toBe("theirs");
});

test("closing the save picker keeps everything and says how to go on", async () => {
  const disk = newDisk();
  const outcome = await browserStage(disk).host.save(fileToMake("team file.docx", "one"), "asking");
  expect(outcome).toMatchObject({ ok: false, why: "cancelled", message: expect.stringContaining("press Save") });
  expect(disk.files.size).toBe(0);
});

test("a file that is open in Word stays as it was, and saving goes on by itself once it is closed there", async () => {
  const disk = newDisk();
  const { host } = browserStage(disk);
  disk.willSaveAs = "open.docx";
  await host.save(fileToMake("team file.docx", "one"), "asking");
  disk.locked = true;
  expect(await host.save(fileToMake("team file.docx", "two"), "quietly")).toMatchObject({ ok: false, fault: "file-in-use" });
  expect(disk.files.get("open.docx")).toBe("one");
  disk.locked = false;
  expect(await host.save(fileToMake("team file.docx", "two"), "quietly")).toMatchObject({ ok: true, where: "open.docx" });
});

test("what cannot be written to its file can be saved as another, and stays there", async () => {
  const disk = newDisk();
  const { host } = browserStage(disk);
  disk.willSaveAs = "open.docx";
  await host.save(fileToMake("team file.docx", "one"), "asking");
  disk.willSaveAs = "other.docx";
  expect(await host.save(fileToMake("team file.docx", "two"), "elsewhere")).toMatchObject({ ok: true, where: "other.docx" });
  await host.save(fileToMake("team file.docx", "three"), "quietly");
  expect(Object.fromEntries(disk.files)).toEqual({ "open.docx": "one", "other.docx": "three" });
});

test("leave to write that was taken back is asked for again, not assumed", async () => {
  const disk = newDisk();
  const { host } = browserStage(disk);
  disk.willSaveAs = "home.docx";
  await host.save(fileToMake("team file.docx", "one"), "asking");
  disk.permission = "denied";
  expect(await host.save(fileToMake("team file.docx", "two"), "quietly")).toMatchObject({ ok: false, why: "not-chosen" });
  expect(disk.files.get("home.docx")).toBe("one");
});

test("without a way to write files, saving is a download", async () => {
  const stage = browserStage();
  expect(await stage.host.save(fileToMake("team file.docx", "one"), "asking")).toMatchObject({
    ok: true,
    where: "your downloads",
  });
  expect(await stage.arrived()).toEqual([{ name: "team file.docx", text: "one" }]);
  stage.end();
});

test("nothing is made while nobody has chosen where it goes", async () => {
  let made = 0;
  const make = () => Promise.resolve(new Uint8Array([(made += 1)]));
  await browserStage(newDisk()).host.save({ name: "team file.docx", type: "text/plain", make }, "quietly");
  expect(made).toBe(0);
});

test("a chosen file that cannot be read is an error at once, and nobody waits for a second question that is never asked", async () => {
  const disk = newDisk();
  const stage = browserStage(disk);
  stage.willChoose([{ name: "only in the cloud.docx", text: "table" }]);
  disk.unreadable = true;
  await expect(stage.host.chooseFiles([".docx"])).rejects.toThrow("only in the cloud");
});
