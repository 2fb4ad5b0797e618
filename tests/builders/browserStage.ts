import { resolveObjectURL } from "node:buffer";
import { IDBFactory } from "fake-indexeddb";
import { JSDOM } from "jsdom";
import { browserHost } from "../../src/hosts/browser";
import type { FileToMake, Host, MadeFile } from "../../src/hosts";

/** A host with the person in front of it and the disk behind it, both played. */
export type Stage = {
  host: Host;
  /** The next picker answers with these; `undefined` closes it. */
  willChoose(files: { name: string; text: string }[] | undefined): void;
  drop(files: { name: string; text: string }[]): void;
  comeBack(): void;
  /** The page is hidden, or about to be gone. */
  goAway(how: "hidden" | "closed"): void;
  /** Whether leaving the page asks first. */
  asksWhenLeaving(): boolean;
  /** What arrived at the person, newest last. */
  arrived(): Promise<{ name: string; text: string }[]>;
  arrivedBytes(): Promise<Uint8Array[]>;
  end(): void;
};

/** Files on the played disk that can be written; the save picker answers with the name it is told. */
export type Disk = {
  files: Map<string, string>;
  willSaveAs: string | undefined;
  permission: "granted" | "denied" | "prompt";
  locked: boolean;
  /** Files can be chosen and not read, as those that are only in the cloud. */
  unreadable?: boolean;
  /** Names of errors that the next write meets, half-way. */
  willFail: string | undefined;
  /** Counts writes, so that times of files differ. */
  writes: number;
};

/** Writes a file as somebody else does it, in another program. */
export function writeElsewhere(disk: Disk, name: string, text: string): void {
  disk.files.set(name, text);
  disk.writes += 1;
}

/** What a browser keeps for the page: one for all tabs of a browser, none where it keeps nothing. */
export type Device = { indexedDB?: IDBFactory; locks?: Pick<LockManager, "request" | "query"> };

export const newDevice = (): Device => ({ indexedDB: new IDBFactory() });

const cancelled = () => Promise.reject(new DOMException("closed", "AbortError"));

function handleFor(disk: Disk, name: string) {
  return {
    name,
    getFile: () => {
      if (disk.unreadable) return Promise.reject(new DOMException("only in the cloud", "NotReadableError"));
      const text = disk.files.get(name);
      if (text === undefined && disk.writes > 0) return Promise.reject(new DOMException("not there", "NotFoundError"));
      return Promise.resolve(new File([text ?? ""], name, { lastModified: disk.writes }));
    },
    queryPermission: () => Promise.resolve(disk.permission),
    requestPermission: () => Promise.resolve(disk.permission),
    createWritable: () => {
      if (disk.locked) return Promise.reject(new DOMException("in use", "NoModificationAllowedError"));
      let text = "";
      return Promise.resolve({
        write: (bytes: Uint8Array) => {
          if (disk.willFail) return Promise.reject(new DOMException("half-way", disk.willFail));
          text += new TextDecoder().decode(bytes);
          return Promise.resolve();
        },
        close: () => {
          disk.files.set(name, text);
          disk.writes += 1;
          return Promise.resolve();
        },
      });
    },
  };
}

export const newDisk = (): Disk => ({
  files: new Map(),
  willSaveAs: undefined,
  permission: "granted",
  locked: false,
  willFail: undefined,
  writes: 0,
});

/** A played window, with what a browser keeps on the device behind it, and a person in front of it. */
export function stageIn(window: Window & typeof globalThis, device: Device, hostOf: () => Host, disk?: Disk): Stage {
  // As a browser has them: one database for all tabs, locks where the page came by https.
  const still = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });
  Object.assign(window, { indexedDB: device.indexedDB, matchMedia: still });
  if (device.locks) Object.defineProperty(window.navigator, "locks", { value: device.locks });
  const downloads: { name: string; address: string }[] = [];
  let next: { name: string; text: string }[] | undefined;
  const filesOf = (files: { name: string; text: string }[]) => files.map(({ name, text }) => new File([text], name));

  window.document.addEventListener("click", (event) => {
    const element = event.target as HTMLElement;
    if (element.tagName === "A")
      downloads.push({ name: (element as HTMLAnchorElement).download, address: (element as HTMLAnchorElement).href });
    if (element.tagName === "INPUT") {
      if (next) Object.defineProperty(element, "files", { value: filesOf(next) });
      element.dispatchEvent(new window.Event(next ? "change" : "cancel"));
    }
    event.preventDefault();
  });

  if (disk) {
    Object.assign(window, {
      showOpenFilePicker: () => {
        next?.forEach(({ name, text }) => disk.files.set(name, text));
        return next ? Promise.resolve(next.map(({ name }) => handleFor(disk, name))) : cancelled();
      },
      showSaveFilePicker: () => (disk.willSaveAs ? Promise.resolve(handleFor(disk, disk.willSaveAs)) : cancelled()),
    });
  }

  return {
    host: hostOf(),
    willChoose(files) {
      next = files;
    },
    drop(files) {
      const event = new window.Event("drop", { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ["Files"], files: filesOf(files) } });
      window.document.body.dispatchEvent(event);
    },
    comeBack: () => window.dispatchEvent(new window.Event("focus")),
    goAway(how) {
      if (how === "closed") return void window.dispatchEvent(new window.Event("pagehide"));
      Object.defineProperty(window.document, "visibilityState", { value: "hidden", configurable: true });
      window.document.dispatchEvent(new window.Event("visibilitychange"));
    },
    asksWhenLeaving: () => !window.dispatchEvent(new window.Event("beforeunload", { cancelable: true })),
    arrived: () =>
      Promise.all(downloads.map(async ({ name, address }) => ({ name, text: (await resolveObjectURL(address)?.text()) ?? "" }))),
    arrivedBytes: () =>
      Promise.all(
        downloads.map(
          async ({ address }) => new Uint8Array((await resolveObjectURL(address)?.arrayBuffer()) ?? new ArrayBuffer()),
        ),
      ),
    end: () => window.close(),
  };
}

/** The page as a host; with a disk it is a browser that can write files, without one it can only download. */
export function browserStage(disk?: Disk, device: Device = newDevice(), clock?: () => number): Stage {
  const dom = new JSDOM("<!doctype html><body></body>", { url: "https://toolkit.example/" });
  const window = dom.window as unknown as Window & typeof globalThis;
  return stageIn(window, device, () => browserHost(window, clock), disk);
}

export const madeFile = (name: string, text: string): MadeFile => ({
  name,
  type: "text/plain",
  bytes: new TextEncoder().encode(text),
});

export const fileToMake = (name: string, text: string): FileToMake => ({
  name,
  type: "text/plain",
  make: () => Promise.resolve(new TextEncoder().encode(text)),
});
