import { sketchInput } from "../../src/intake";
import { standingIn, type Asked, type Seen } from "../../src/library";
import { Seeker } from "../../src/matching";

/** Who may be in a document, as a look told it. */
export const lookedAt = (seen: Seen): string => JSON.stringify(seen.is === "network" ? seen.mayBe : []);

/** The same of each document by reading all of it: nobody may be lost by looking at bare words first. */
export function wholly({ sought }: Asked, files: readonly Uint8Array[]): string[] {
  const seeker = new Seeker(sought);
  return files.map((bytes) => {
    const sketched = sketchInput(bytes, "document.docx");
    return JSON.stringify(sketched.ok && sketched.record ? seeker.find(standingIn(sketched.record)) : []);
  });
}
