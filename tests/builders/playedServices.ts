import { defaultProfile } from "../../src/guidance";
import type { Host } from "../../src/hosts";
import type { Services } from "../../src/pane";
import { restore } from "../../src/record";

/** All that the pane asks of the world, over a played host: team files are records as JSON (what stands "beside" is said), and papers are not made. */
export function playedServices(host: Host, clock: () => Date = () => new Date(Date.now())): Services {
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return {
    host,
    profile: defaultProfile,
    clock,
    today: () => "2026-06-10",
    async readFile({ bytes, name }) {
      try {
        const file = JSON.parse(new TextDecoder().decode(bytes)) as { beside?: string };
        const read = restore(file);
        return read.ok ? { ok: true, record: read.record, warnings: file.beside ? [file.beside] : [], home: true } : read;
      } catch {
        return { ok: false, message: `${name} is damaged. Open an earlier copy.` };
      }
    },
    readSample: async () => ({ ok: false, message: "There is none." }),
    papers: {
      kindsOf: () => [],
      make: async (record) => ({ name: "team file.docx", type: "text/plain", bytes: bytesOf(record) }),
      makeAll: async (record) => ({ name: "all.zip", type: "text/plain", bytes: bytesOf(record) }),
      makePages: () => Promise.reject(new Error("not asked for")),
      drawMaps: () => Promise.reject(new Error("not asked for")),
    },
    outgoing: {
      kindsFor: () => [],
      lookAt: () => Promise.resolve({ leftOut: [], withheld: [], undecided: [], missing: [] }),
      makeCopy: () => Promise.reject(new Error("not asked for")),
      makeMapCopy: () => Promise.reject(new Error("not asked for")),
      messageFor: () => Promise.reject(new Error("not asked for")),
      asFile: () => Promise.reject(new Error("not asked for")),
      requestFor: () => Promise.reject(new Error("not asked for")),
      calendarFor: () => Promise.reject(new Error("not asked for")),
      makePack: () => Promise.reject(new Error("not asked for")),
      asText: () => Promise.reject(new Error("not asked for")),
    },
    ownMaps: {
      screen: "mymap.html",
      read: () => Promise.reject(new Error("not asked for")),
      blank: () => Promise.reject(new Error("not asked for")),
    },
    save: (record, manner) =>
      host.save({ name: "team file.docx", type: "text/plain", make: async () => bytesOf(record) }, manner),
  };
}
