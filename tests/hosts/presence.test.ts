import { jest } from "@jest/globals";
import { IDBFactory } from "fake-indexeddb";
import type { Presence } from "../../src/hosts";
import { browserStage, newDevice, type Device } from "../builders/browserStage";

/** Locks as tabs of one browser share them; what a tab holds goes with it. */
function sharedLocks() {
  const held = new Map<string, () => void>();
  const request = async (name: string, deed: () => Promise<unknown>) => {
    const gone = new Promise<void>((resolve) => held.set(name, resolve));
    await Promise.race([deed(), gone]);
    held.delete(name);
  };
  const query = async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] });
  const crash = (id: string) => [...held].filter(([name]) => name.endsWith(id)).forEach(([, let_go]) => let_go());
  return { locks: { request, query } as unknown as NonNullable<Device["locks"]>, crash };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const here = { network: "n1", id: "mine" };
const there = { network: "n1", id: "theirs" };

describe("with locks", () => {
  function twoTabs() {
    const { locks, crash } = sharedLocks();
    const device: Device = { locks };
    const [one, two] = [browserStage(undefined, device), browserStage(undefined, device)];
    return { one: one.host.presence, two: two.host.presence, crash };
  }

  test("each tab sees what the other has open, and not its own", async () => {
    const { one, two } = twoTabs();
    one.enter(here);
    expect(await one.others()).toEqual([]);
    expect(await two.others()).toEqual([here]);
    two.enter(there);
    expect(await one.others()).toEqual([there]);
  });

  test("a network that is closed, or whose tab crashed, is open no longer", async () => {
    const { one, two, crash } = twoTabs();
    const leave = one.enter(here);
    leave();
    leave();
    await soon();
    expect(await two.others()).toEqual([]);
    one.enter(here);
    crash("mine");
    await soon();
    expect(await two.others()).toEqual([]);
  });
});

describe("without locks, by notes that each tab renews", () => {
  let now = 0;
  let tabs: Presence[] = [];
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    now = 1_000_000;
    const device: Device = { indexedDB: new IDBFactory() };
    tabs = [1, 2].map(() => browserStage(undefined, device, () => now).host.presence);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 10) {
      now += 10_000;
      jest.advanceTimersByTime(10_000);
    }
  };

  test("a tab that is open for an hour is seen all the while", async () => {
    const [one, two] = tabs;
    one!.enter(here);
    for (let minute = 0; minute < 60; minute += 10) {
      expect(await two!.others()).toEqual([here]);
      await pass(600);
    }
  });

  test("a tab that crashed is forgotten after some minutes, one that was closed at once", async () => {
    const [one, two] = tabs;
    one!.enter(here);
    expect(await two!.others()).toEqual([here]);
    // Nothing renews the note any more.
    jest.clearAllTimers();
    now += 200_000;
    expect(await two!.others()).toEqual([]);
    const leave = one!.enter(here);
    expect(await two!.others()).toEqual([here]);
    leave();
    expect(await two!.others()).toEqual([]);
  });
});

test("a browser that can tell nothing says that nothing else is open", async () => {
  const { host } = browserStage(undefined, newDevice());
  expect(await host.presence.others()).toEqual([]);
});
