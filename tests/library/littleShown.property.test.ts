import fc from "fast-check";
import { looker, soughtIn } from "../../src/library";
import { gathered } from "../../src/library/found";
import { recordOf, recordOfOther, tableOf, teamFileOf } from "../builders/library/documents";
import { madeUp } from "../builders/library/madeUp";
import { rounds } from "../builders/rounds";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

test("of another network nothing leaves the reader but its title, whom to ask, and reasons that hold none of its words", async () => {
  let met = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), async (seed, asTable) => {
      const { ours, others } = madeUp(seed, "held-out", { people: 12, places: 6, networks: 3, each: 5 });
      const own = recordOf("nown", "Image Sharing in Bow", ours.people, ours.places);
      const look = looker({ own: own.id, sought: soughtIn(own) });
      for (const [at, other] of others.entries()) {
        const theirs = recordOfOther(other, at);
        const seen = look(asTable ? tableOf(other) : await teamFileOf(theirs), "Ahmed and others.docx");
        if (seen.is === "nobody") continue;
        met += 1;
        if (seen.is !== "network") throw new Error(`Read as ${seen.is}.`);
        const { title, contact, mayBe, network, ...rest } = seen;
        expect({ rest, network }).toEqual({ rest: { is: "network" }, network: expect.stringMatching(/^(?:nother\d)?$/) });
        const told = JSON.stringify({ title, contact, reasons: mayBe.map(({ reasons }) => reasons) });
        const secret = [
          ...other.people.flatMap(({ name, aliases, handle, home }) => [name, ...aliases, handle, home]),
          ...other.places.map(({ name }) => name),
        ];
        const allowed = new Set(
          wordsOf(
            "Robbery around Quay Street Station Nadia Frost Social worker Exploitation Team the and street same other name",
          ),
        );
        const leaked = secret
          .flatMap(wordsOf)
          .filter((word) => !allowed.has(word) && wordsOf(told).includes(word) && !/^(?:flat|one|many|may|all|lane)$/.test(word));
        expect(leaked).toEqual([]);
        for (const found of gathered([seen])) expect(Object.keys(found).sort()).toEqual(["contact", "mayBe", "papers", "title"]);
      }
    }),
    { numRuns: rounds(3, 60) },
  );
  // Where nobody is ever found nothing could leak.
  expect(met).toBeGreaterThan(3);
});
