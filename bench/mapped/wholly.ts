import { readAtOnce } from "../../src/intake/readInput";
import { standingIn, type Asked, type Seen } from "../../src/library";
import { Seeker } from "../../src/matching";

/** Who may be in a document, as a look told it. */
export const lookedAt = (seen: Seen): string => JSON.stringify(seen.is === "network" ? seen.mayBe : []);

/** The same of each document by opening it as a person would: nobody may be lost by looking at it in less time. */
export function wholly({ sought }: Asked, files: readonly Uint8Array[]): string[] {
  const seeker = new Seeker(sought);
  return files.map((bytes) => {
    const read = readAtOnce(bytes, "document.docx");
    return JSON.stringify(read.ok ? seeker.find(standingIn(read.record)) : []);
  });
}
