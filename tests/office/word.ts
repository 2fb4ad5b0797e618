import { PlayedDocument } from "./document";
import { Interpreter, Refusal } from "./interpreter";
import { applicationObject, documentObject } from "./objects";

/** What the host answers: 0 or the number of an error of the common API, and what comes with it. */
export type HostAnswer = { status: number; payload: unknown };

/** One time that the program turned to Word. What only gives back what was held does not count; an event asked for does. */
export type Call = { request: number; rich: boolean };

/** Numbers of the common API's requests, as Microsoft's script sends them (MethodDispId in word-win32-16.01.debug.js). */
const EVENT_ASKED = 0;
const SETTINGS = -1;
const SETTINGS_UNHEARD = -2;
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;
const RICH_API = 93;
const ADD_PART = 128;
const PARTS_BY_NAMESPACE = 130;
const PART_XML = 131;
const DELETE_PART = 133;

/** Errors of the common API (errorCodes in the same file). */
const INTERNAL_ERROR = 5001;
const READ_ONLY_ERROR = 5002;
const CUSTOM_XML_ERROR = 6100;
const MEMORY_FILE_LIMIT = 11000;
const COMPRESSED = 5;
/** At most two files in memory at once: https://learn.microsoft.com/javascript/api/office/office.file#office-office-file-closeasync-member(1) */
const MOST_FILES = 2;

const bodyOf = (given: unknown[]) => String((given[0] as unknown[])[4]);

const done = (payload: unknown): HostAnswer => ({ status: 0, payload });

/** What somebody arranged that goes wrong, to see what becomes of it. */
export type Mishap = "no-file" | "parts-do-nothing" | "no-add" | "no-delete" | "no-new-document";

/**
 * Word behind Microsoft's own script: one open document, its custom XML parts, the file as a whole, and the rich API. Errors that
 * the script finds by itself are left to it; what is not played is refused by name.
 */
export class PlayedWord {
  document: PlayedDocument;
  /** Documents that were made and opened in windows of their own, newest last. */
  readonly opened: Uint8Array[] = [];
  readonly mishaps = new Set<Mishap>();
  /** The code with which every change of the open document is refused, where it is. */
  refusal: string | undefined;
  /** Bytes of the file that are handed over in one go, at most. */
  mostSlice = 4 * 1024 * 1024;
  /** How many more changes are let through before the rest is refused. */
  allowance: number | undefined;
  /** Every turn to Word so far. */
  readonly calls: Call[] = [];
  /** Put between the program and Word, it may answer instead, later or never. */
  between: ((answer: () => HostAnswer, call: Call) => HostAnswer | Promise<HostAnswer>) | undefined;
  readonly rich: Interpreter;
  /** Requests that are not played, each as a sentence; a test that cares asserts that there are none. */
  readonly unplayed: string[] = [];
  readonly #files = new Map<number, Uint8Array>();
  #nextFile = 1;

  constructor(bytes: Uint8Array) {
    this.document = new PlayedDocument(bytes);
    this.rich = new Interpreter(() => documentObject(this.document), {
      "Microsoft.WordServices.Application": () =>
        applicationObject((base64) => {
          if (this.mishaps.has("no-new-document")) throw new Refusal("AccessDenied", "No new document is played.");
          this.opened.push(Buffer.from(base64, "base64"));
        }),
      // The first thing the script says: that it can be told of clicks on the ribbon.
      "Microsoft.InternalService.AddinInternalService": () => ({
        kind: "AddinInternalService",
        call: { NotifyActionHandlerReady: () => null },
      }),
    });
    this.rich.guard = () => {
      if (this.allowance !== undefined && --this.allowance < 0) throw new Refusal("AccessDenied", "No more is let through.");
      if (this.refusal !== undefined) throw new Refusal(this.refusal, "The played document takes no changes.");
    };
  }

  /** Answers one request of the bridge. */
  async execute(request: number, given: unknown[]): Promise<HostAnswer> {
    const rich = request === RICH_API;
    const answer = () => this.#safely(request, given);
    if (rich && Interpreter.isRelease(bodyOf(given))) return answer();
    const call = { request, rich };
    this.calls.push(call);
    return this.between ? this.between(answer, call) : answer();
  }

  /** A fault of the play is an answer too: without one the program would wait for ever. */
  #safely(request: number, given: unknown[]): HostAnswer {
    try {
      return this.#answer(request, given);
    } catch (error) {
      this.unplayed.push(`request ${request}: ${String(error)}`);
      return { status: INTERNAL_ERROR, payload: null };
    }
  }

  #answer(request: number, given: unknown[]): HostAnswer {
    switch (request) {
      case RICH_API:
        return done([200, [], this.rich.execute(bodyOf(given))]);
      case EVENT_ASKED:
        return done(null);
      case SETTINGS:
      case SETTINGS_UNHEARD:
        if (this.refusal !== undefined) return { status: READ_ONLY_ERROR, payload: null };
        this.document.settings = given[0] as Record<string, string>;
        return done(null);
      case GET_FILE:
        return this.#openFile(Number(given[0]));
      case GET_SLICE:
        return this.#slice(Number(given[0]), Number(given[1]), Number(given[2]));
      case CLOSE_FILE:
        this.#files.delete(Number(given[0]));
        return done(null);
      case ADD_PART:
        return this.#addPart(String(given[0]));
      case PARTS_BY_NAMESPACE: {
        const parts = this.document.parts.all().filter(({ namespace }) => namespace === given[0]);
        return done(parts.map(({ id }) => [id, false]));
      }
      case PART_XML: {
        const part = this.document.parts.find(String(given[0]));
        // Word writes it out anew: with a declaration, and not letter by letter as it was given.
        return part
          ? done(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>${part.xml}`)
          : { status: CUSTOM_XML_ERROR, payload: null };
      }
      case DELETE_PART:
        if (this.refusal !== undefined) return { status: READ_ONLY_ERROR, payload: null };
        if (this.mishaps.has("no-delete")) return { status: CUSTOM_XML_ERROR, payload: null };
        // Somebody else may have taken it out.
        if (!this.document.parts.find(String(given[0]))) return { status: CUSTOM_XML_ERROR, payload: null };
        if (!this.mishaps.has("parts-do-nothing")) this.document.parts.remove(String(given[0]));
        return done(null);
      default:
        this.unplayed.push(`request ${request}`);
        return { status: INTERNAL_ERROR, payload: null };
    }
  }

  #addPart(xml: string): HostAnswer {
    if (this.refusal !== undefined) return { status: READ_ONLY_ERROR, payload: null };
    if (this.mishaps.has("no-add")) return { status: CUSTOM_XML_ERROR, payload: null };
    // Known of Word on the web: https://github.com/OfficeDev/office-js/issues/5910
    if (this.mishaps.has("parts-do-nothing")) return done(["{00000000-0000-4000-8000-000000000000}", false]);
    try {
      return done([this.document.parts.add(xml).id, false]);
    } catch {
      return { status: CUSTOM_XML_ERROR, payload: null };
    }
  }

  #openFile(type: number): HostAnswer {
    if (type !== COMPRESSED) return { status: INTERNAL_ERROR, payload: null };
    if (this.mishaps.has("no-file")) return { status: 11001, payload: null };
    if (this.#files.size >= MOST_FILES) return { status: MEMORY_FILE_LIMIT, payload: null };
    const handle = this.#nextFile++;
    const bytes = this.document.toBytes();
    this.#files.set(handle, bytes);
    return done([handle, bytes.length]);
  }

  #slice(handle: number, from: number, size: number): HostAnswer {
    const bytes = this.#files.get(handle);
    if (!bytes) return { status: INTERNAL_ERROR, payload: null };
    if (size > this.mostSlice) return { status: INTERNAL_ERROR, payload: null };
    const slice = [...bytes.subarray(from, from + size)];
    return done([slice, slice.length]);
  }

  /** Files that were opened and not closed. */
  get openFiles(): number {
    return this.#files.size;
  }

  /** As when the program is started anew: whatever was open of another document is not any more. */
  closeFiles(): void {
    this.#files.clear();
  }
}
