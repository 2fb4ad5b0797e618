import { makeReaders, pooled, threadOver, type Answer, type Ask, type Port, type Reader, type Seen } from "../../src/library";
import type { Thread } from "../../src/library/readers/thread";

const NOBODY: Seen = { is: "nobody" };
const READ: Seen = { is: "unread", why: "It was read as a whole." };

/** A thread that tells what it was asked for; a document whose first byte is 1 has to be read. What it reads it keeps until `finish`. */
function thread(): Thread & { asked: string[]; finish: () => void } {
  const asked: string[] = [];
  let held: (() => void)[] = [];
  const finish = () => {
    held.forEach((let_) => let_());
    held = [];
  };
  return {
    asked,
    finish,
    started: Promise.resolve(true),
    look(bytes, name, read) {
      asked.push(`${read ? "read" : "look at"} ${name}`);
      if (bytes[0] !== 1) return Promise.resolve(NOBODY);
      if (!read) return Promise.resolve(bytes);
      return new Promise((resolve) => held.push(() => resolve(READ)));
    },
    waiting: () => held.length,
    end: () => undefined,
  };
}

const nowhere: Reader = { look: () => Promise.reject(new Error("Nobody reads on the page.")), end: () => undefined };
const PLAIN = () => Uint8Array.of(0);
const TELLING = () => Uint8Array.of(1);
const soon = () => new Promise((resolve) => setTimeout(resolve));

test("what has to be read goes to one thread, and the others only look", async () => {
  const threads = [thread(), thread()];
  const [one, other] = pooled(threads, nowhere);
  const first = other!.look(TELLING(), "a");
  await soon();
  const second = one!.look(TELLING(), "b");
  await soon();
  threads[1]!.finish();
  await soon();
  threads[1]!.finish();
  await expect(Promise.all([first, second])).resolves.toEqual([READ, READ]);
  await expect(one!.look(PLAIN(), "c")).resolves.toEqual(NOBODY);
  expect(threads[0]!.asked).toEqual(["look at b", "look at c"]);
  expect(threads[1]!.asked).toEqual(["look at a", "read a", "read b"]);
});

test("where many wait for one thread, another begins to read", async () => {
  const threads = [thread(), thread()];
  const [one, other] = pooled(threads, nowhere);
  const all = Array.from({ length: 4 }, (_, at) => one!.look(TELLING(), `${at}`));
  await soon();
  all.push(other!.look(TELLING(), "late"));
  await soon();
  expect(threads[1]!.asked).toEqual(["look at late", "read late"]);
  threads.forEach(({ finish }) => finish());
  await expect(Promise.all(all)).resolves.toEqual(all.map(() => READ));
});

test("what a thread that does not start would look at is looked at on the page, and nothing is lost", async () => {
  const failing: Thread = { ...thread(), started: Promise.resolve(false) };
  const names: string[] = [];
  const here: Reader = { look: (_, name) => (names.push(name), Promise.resolve(NOBODY)), end: () => undefined };
  const [one] = pooled([failing], here);
  await expect(one!.look(TELLING(), "a")).resolves.toEqual(NOBODY);
  expect(names).toEqual(["a"]);
});

/** A port whose answers are given by hand. */
class HandPort implements Port {
  answer: (answer: Answer) => void = () => undefined;
  fail: () => void = () => undefined;
  readonly post = (_: Ask) => undefined;
  readonly end = () => undefined;

  listen(answered: (answer: Answer) => void, failed: () => void): void {
    this.answer = answered;
    this.fail = failed;
  }
}

const SOUGHT = { own: "n", sought: { people: [], places: [] } };

test("a worker that fails before it is ready did not start; one that fails later rejects what it had in hand", async () => {
  const refused = new HandPort();
  const never = threadOver(refused, SOUGHT);
  refused.fail();
  await expect(never.started).resolves.toBe(false);

  const worker = new HandPort();
  const running = threadOver(worker, SOUGHT);
  worker.answer({ ready: true });
  await expect(running.started).resolves.toBe(true);
  const [first, second] = [running.look(PLAIN(), "a", true), running.look(PLAIN(), "b", true)];
  expect(running.waiting()).toBe(2);
  worker.answer({ turn: 2, seen: READ });
  await expect(second).resolves.toEqual(READ);
  worker.fail();
  await expect(first).rejects.toThrow("The reader failed.");
  expect(running.waiting()).toBe(0);
});

/** A browser's worker that fails on the document called "odd": it reports the error to the page first, as browsers do. */
class StumblingWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly terminate = () => undefined;

  postMessage(ask: Ask): void {
    setTimeout(() => {
      if ("asked" in ask) this.onmessage?.({ data: { ready: true } });
      else if (ask.name !== "odd") this.onmessage?.({ data: { turn: ask.turn, seen: READ } });
      else {
        this.onerror?.();
        this.onmessage?.({ data: { turn: ask.turn, failed: true } });
      }
    });
  }
}

test("a document that a worker stumbles on costs no other that waits for the same worker", async () => {
  const { Worker } = globalThis;
  Object.assign(globalThis, { Worker: StumblingWorker });
  try {
    const [reader] = makeReaders(SOUGHT, 2);
    const looks = ["odd", "plain"].map((name) => reader!.look(PLAIN(), name));
    const [odd, plain] = await Promise.allSettled(looks);
    expect(odd!.status).toBe("rejected");
    expect(plain).toEqual({ status: "fulfilled", value: READ });
  } finally {
    Object.assign(globalThis, { Worker });
  }
});
