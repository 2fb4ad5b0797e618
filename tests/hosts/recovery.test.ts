import { KEPT_FOR_MS, type Snapshot } from "../../src/hosts";
import { browserStage, newDevice, newDisk, type Device } from "../builders/browserStage";

const NOW = new Date("2026-06-10T14:32:00Z").getTime();
const DAY = 24 * 60 * 60 * 1000;

const snapshot = (id: string, at = NOW, text = `{"risk":"${id}"}`): Snapshot => ({
  id,
  network: `n-${id}`,
  at,
  file: "",
  base: "",
  text,
});
const tabOn = (device: Device) => browserStage(undefined, device).host.recovery;

test("what one tab keeps is there for the next, newest first, and the last word under an id wins", async () => {
  const device = newDevice();
  const first = tabOn(device);
  await first.keep(snapshot("a", NOW));
  await first.keep(snapshot("b", NOW + 1));
  await first.keep(snapshot("a", NOW + 2, "last"));
  expect(await tabOn(device).list()).toEqual([snapshot("a", NOW + 2, "last"), snapshot("b", NOW + 1)]);
});

test("of many writes that are not waited for, the last one counts, and a deletion after it stands", async () => {
  const recovery = tabOn(newDevice());
  for (let turn = 0; turn < 50; turn += 1) void recovery.keep(snapshot("a", NOW + turn, `${turn}`));
  expect((await recovery.list()).map(({ text }) => text)).toEqual(["49"]);
  void recovery.keep(snapshot("a", NOW, "once more"));
  void recovery.drop("a");
  expect(await recovery.list()).toEqual([]);
});

test("nothing is kept beyond a week", async () => {
  const recovery = tabOn(newDevice());
  await recovery.keep(snapshot("old", NOW - 8 * DAY));
  await recovery.keep(snapshot("new", NOW - 6 * DAY));
  await recovery.keepPlace({ network: "n1", at: NOW - 8 * DAY, place: { stage: "map" } });
  await recovery.keepPlace({ network: "n2", at: NOW, place: { stage: "meet" } });
  await recovery.tidy(NOW - KEPT_FOR_MS);
  expect((await recovery.list()).map(({ id }) => id)).toEqual(["new"]);
  expect(await recovery.placeIn("n1")).toBeUndefined();
  expect(await recovery.placeIn("n2")).toEqual({ stage: "meet" });
});

test("clearing leaves nothing, of other tabs neither", async () => {
  const device = newDevice();
  await tabOn(device).keep(snapshot("theirs"));
  const mine = tabOn(device);
  await mine.keep(snapshot("mine"));
  await mine.keepPlace({ network: "n1", at: NOW, place: { stage: "map" } });
  expect(await mine.clear()).toEqual({ ok: true });
  expect(await tabOn(device).list()).toEqual([]);
  expect(await mine.placeIn("n1")).toBeUndefined();
});

test("something else in the list is passed over", async () => {
  const device = newDevice();
  const recovery = tabOn(device);
  await recovery.keep({ id: "odd", at: "yesterday" } as unknown as Snapshot);
  await recovery.keep(snapshot("a"));
  expect((await recovery.list()).map(({ id }) => id)).toEqual(["a"]);
  // Nobody knows how old it is, so the next look takes it away.
  await recovery.tidy(NOW - KEPT_FOR_MS);
  await recovery.keep(snapshot("odd"));
  expect(await recovery.list()).toHaveLength(2);
});

const refusing: [string, Device][] = [
  ["has no database", {}],
  [
    "refuses its database",
    {
      indexedDB: {
        open: () => {
          throw new DOMException("denied", "SecurityError");
        },
      } as unknown as NonNullable<Device["indexedDB"]>,
    },
  ],
];

test.each(refusing)("a browser that %s answers so, and nothing throws", async (_, device) => {
  const { recovery, presence } = browserStage(undefined, device).host;
  expect(await recovery.keep(snapshot("a"))).toEqual({ ok: false, why: "refused" });
  expect(await recovery.keepPlace({ network: "n1", at: NOW, place: {} })).toEqual({ ok: false, why: "refused" });
  expect(await recovery.drop("a")).toEqual({ ok: false, why: "refused" });
  expect(await recovery.clear()).toEqual({ ok: false, why: "refused" });
  expect(await recovery.list()).toEqual([]);
  expect(await recovery.placeIn("n1")).toBeUndefined();
  expect((await recovery.tidy(0)).ok).toBe(true);
  presence.enter({ network: "n1", id: "a" })();
  expect(await presence.others()).toEqual([]);
});

/** A device with room for so many letters of kept work; beyond them every write is refused as browsers do it. */
function smallDevice(room: number): Device {
  const device = newDevice();
  const open = device.indexedDB!.open.bind(device.indexedDB);
  device.indexedDB!.open = (name: string, version?: number) => {
    const request = open(name, version);
    request.addEventListener("success", () => {
      const transaction = request.result.transaction.bind(request.result);
      request.result.transaction = (names: string | Iterable<string>, mode?: IDBTransactionMode) => {
        const made = transaction(names as string, mode);
        if (names !== "work" || mode !== "readwrite") return made;
        const store = made.objectStore("work");
        const put = store.put.bind(store);
        made.objectStore = () => store;
        store.put = (value: Snapshot) => {
          const all = store.getAll();
          const done = put(value);
          all.addEventListener("success", () => {
            const others = (all.result as Snapshot[]).filter(({ id }) => id !== value.id);
            const used = [...others, value].reduce((sum, { text }) => sum + text.length, 0);
            if (used <= room) return;
            const full = new DOMException("no room", "QuotaExceededError");
            Object.defineProperty(made, "error", { get: () => full, set: () => undefined });
            made.abort();
          });
          return done;
        };
        made.commit = () => undefined;
        return made;
      };
    });
    return request;
  };
  return device;
}

test("where there is no room, old work of other networks goes first, and what is typed now is kept", async () => {
  const recovery = tabOn(smallDevice(100));
  await recovery.keep(snapshot("old", NOW - 8 * DAY, "x".repeat(90)));
  expect(await recovery.keep(snapshot("now", NOW, "y".repeat(60)))).toEqual({ ok: true });
  expect((await recovery.list()).map(({ id }) => id)).toEqual(["now"]);
});

test("where there is no room for all that, it says so, and what was kept before stays", async () => {
  const recovery = tabOn(smallDevice(100));
  await recovery.keep(snapshot("last week", NOW - 5 * DAY, "x".repeat(90)));
  expect(await recovery.keep(snapshot("now", NOW, "y".repeat(60)))).toEqual({ ok: false, why: "full" });
  expect((await recovery.list()).map(({ id }) => id)).toEqual(["last week"]);
});

test.each(["hidden", "closed"] as const)("a page that is %s is told until the listener is taken off", (how) => {
  const stage = browserStage(newDisk());
  let times = 0;
  const stop = stage.host.onLeave(() => (times += 1));
  stage.goAway(how);
  stop();
  stage.goAway(how);
  expect(times).toBe(1);
});
