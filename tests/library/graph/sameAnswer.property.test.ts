import fc from "fast-check";
import { lookUp, makeReaders, soughtIn, type Library } from "../../../src/library";
import { recordOf, recordOfOther, tableOf, teamFileOf } from "../../builders/library/documents";
import { madeUp } from "../../builders/library/madeUp";
import { folderShelf, type Kept } from "../../builders/library/shelves";
import { rounds } from "../../builders/rounds";
import { tenantShelf } from "../../builders/tenant/shelf";
import { paragraph, wordFile } from "../../builders/wordFile";

const letter = (at: number) =>
  wordFile([paragraph(`Letter ${at}: the hall is let by the office. Harrison was told, and so was Begum.`)]);

test("a folder and a council's library give the same answer on the same documents; what the index misses is a part of it, and rare", async () => {
  let found = 0;
  let missed = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), async (seed) => {
      const { ours, others } = madeUp(seed, "held-out", { people: 20, places: 8, networks: 14, each: 6 });
      const own = recordOf("nown", "Image Sharing in Bow", ours.people, ours.places);
      const papers = await Promise.all(
        others.map(async (other, at): Promise<Kept> => {
          const bytes = at % 2 === 0 ? await teamFileOf(recordOfOther(other, at)) : tableOf(other);
          return { path: `Team ${at % 3}/table ${at}.docx`, bytes };
        }),
      );
      const letters = Array.from({ length: 10 }, (_, at): Kept => ({ path: `Team 0/letter ${at}.docx`, bytes: letter(at) }));
      const documents = [...papers, ...letters];
      const sought = soughtIn(own);
      const look = async (library: Library) => {
        const looked = await lookUp(library, sought, makeReaders({ own: own.id, sought }), {
          signal: new AbortController().signal,
          progress: () => undefined,
        });
        expect(looked).toMatchObject({ finished: true, unread: [] });
        return looked.found.map((one) => JSON.stringify(one)).sort();
      };
      const [folder, every, index] = await Promise.all([
        folderShelf(documents),
        tenantShelf(documents, "every"),
        tenantShelf(documents, "index"),
      ]);
      const right = await look(folder.port);
      expect(await look(every.port)).toEqual(right);
      const some = await look(index.port);
      expect(some.filter((one) => !right.includes(one))).toEqual([]);
      found += right.length;
      missed += right.length - some.length;
      await Promise.all([every.end(), index.end()]);
    }),
    { numRuns: rounds(1, 60) },
  );
  // Where nobody is ever found nothing is compared.
  expect(found).toBeGreaterThan(2);
  expect(missed / found).toBeLessThan(0.03);
});
