import { lookFor } from "../../matching";
import type { LibrarySettings, SignIn, Way } from "../council";
import type { Library, Listing, ListOptions } from "../port";
import { Addresses, OF_DOCUMENT } from "./addresses";
import { Graph } from "./ask";
import { putFound } from "./bySearch";
import { Download } from "./download";
import { putEvery } from "./every";
import { Gate } from "./gate";
import { kqlFor } from "./kql";
import { USUAL, type Manners } from "./manners";
import { Shelf } from "./shelf";
import { LibraryError } from "../faults";

const AMONG = "the council's library";

/** What no list of a council's library holds, and what its index may not hold beside that. */
const UNSEEN =
  "Documents that whoever looked may not open, and people's own OneDrive, were not looked into. What somebody has checked out was read as it was last checked in.";
const NOT_INDEXED =
  "They were chosen by the library's index, which may not know what was saved in the last days, scanned papers, or a name that is written quite differently.";
const cutShort = (count: number) =>
  `For ${count === 1 ? "one search" : `${count} searches`} the index named more than 10,000 documents; the rest was not looked into.`;
const closed = (count: number) => `${count === 1 ? "One part" : `${count} parts`} of the library could not be listed.`;

/** Words that a paper of this toolkit has in its title, whatever it is about. */
const OF_PAPERS = [[["mapping"], ["network"]]];

export type Behind = { fetch: typeof globalThis.fetch; manners?: Manners; waiting?: (seconds: number) => void };

/** A council's library behind Microsoft Graph, as whoever is signed in may read it. */
export function graphLibrary(settings: LibrarySettings, way: Way, signIn: SignIn, behind: Behind): Library {
  const { fetch, manners = USUAL, waiting = () => undefined } = behind;
  const host = settings.files;
  const gate = new Gate(manners, waiting);
  const graph = new Graph(fetch, signIn, gate);
  const addresses = new Addresses(graph, host);
  const listing = async (options: ListOptions, put: (shelf: Shelf) => Promise<readonly string[]>): Promise<Listing> => {
    options.signal.throwIfAborted();
    const shelf = new Shelf(host, options.listed);
    const missed = await put(shelf);
    const made = shelf.listing([...missed, UNSEEN]);
    addresses.expect(made.files);
    return made;
  };
  const list = (options: ListOptions) =>
    listing(options, async (shelf) => {
      const left = await putEvery(graph, host, shelf, options.signal);
      return left === 0 ? [] : [closed(left)];
    });
  const asked = (queries: readonly string[], options: ListOptions) =>
    listing(options, async (shelf) => {
      const cut = await putFound(graph, queries, shelf, options.signal);
      return [NOT_INDEXED, ...(cut === 0 ? [] : [cutShort(cut)])];
    });
  return {
    among: AMONG,
    list,
    search: (sought, options) => (way === "every" ? list(options) : asked(kqlFor(lookFor(sought), host), options)),
    papers: (options) => (way === "every" ? list(options) : asked(kqlFor(OF_PAPERS, host), options)),
    async read(file, signal) {
      signal.throwIfAborted();
      const download = new Download(fetch, gate, file.name);
      // An address is good for a short while; once it is asked for anew.
      for (let turn = 0; turn < 2; turn += 1) {
        const bytes = await download.from(await addresses.of(file, signal), signal, OF_DOCUMENT);
        if (bytes) return bytes;
      }
      throw new LibraryError("document-not-allowed", file.name);
    },
  };
}
