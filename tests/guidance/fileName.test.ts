import fc from "fast-check";
import { fileNameOf, KIND_NOUNS } from "../../src/guidance";
import { rounds } from "../builders/rounds";

const options = { kindId: "minutes", risk: "County Line to Brighton", date: "2025-06-04" };

test("the date comes first, then the title with a plain hyphen", () => {
  expect(fileNameOf(options)).toEqual({
    name: "2025-06-04 Mapping Minutes Network - County Line to Brighton.docx",
    shortened: false,
  });
});

test("a draft says so, and the three agendas stay apart", () => {
  const names = ["internal", "external", "review"].map(
    (qualifier) => fileNameOf({ ...options, kindId: `agenda-${qualifier}`, draft: true, qualifier }).name,
  );
  expect(names).toEqual([
    "2025-06-04 DRAFT Mapping Agenda Network internal - County Line to Brighton.docx",
    "2025-06-04 DRAFT Mapping Agenda Network external - County Line to Brighton.docx",
    "2025-06-04 DRAFT Mapping Agenda Network review - County Line to Brighton.docx",
  ]);
});

test("a long risk is cut at a word, and the sender is told", () => {
  const { name, shortened, message } = fileNameOf({
    ...options,
    risk: "Sexual Exploitation and Trafficking to Seahaven, Northport and Brightwater",
  });
  expect(name).toBe("2025-06-04 Mapping Minutes Network - Sexual Exploitation and Trafficking.docx");
  expect(name.length).toBeLessThanOrEqual(80);
  expect(shortened).toBe(true);
  expect(message).toBe("The file name was shortened to 80 characters. The title inside the paper says the whole risk.");
});

test("accents, quotes and signs that file systems refuse become plain letters", () => {
  const risk = "Café “Zoë’s”: drugs & knives / 50% of Straße #1?*";
  expect(fileNameOf({ ...options, risk }).name).toBe(
    "2025-06-04 Mapping Minutes Network - Cafe Zoes - drugs and knives - 50.docx",
  );
});

test("a risk in another script leaves a name that still opens everywhere", () => {
  expect(fileNameOf({ ...options, risk: "تهريب" }).name).toBe("2025-06-04 Mapping Minutes Network - risk not yet stated.docx");
});

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

test("no text, however odd, makes a name that Windows, SharePoint or Mosaic refuses", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom("CON", "..", " .", "a".repeat(300)),
  );
  fc.assert(
    fc.property(
      fc.record({
        kindId: fc.constantFrom(...Object.keys(KIND_NOUNS)),
        risk: odd,
        date: fc.oneof(odd, fc.constantFrom("", "2025-06-04")),
        qualifier: odd,
        draft: fc.boolean(),
        extension: fc.oneof(odd, fc.constantFrom("docx", "json", "png")),
      }),
      (given) => {
        const { name, shortened, message } = fileNameOf(given);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9 ,()-]*[A-Za-z0-9)]\.[a-z0-9]{1,8}$/);
        expect(name).not.toMatch(RESERVED);
        expect(name).toContain(KIND_NOUNS[given.kindId]);
        expect(message !== undefined).toBe(shortened);
      },
    ),
    { numRuns: rounds(300) },
  );
});

test("a qualifier is never cut off, whatever the risk", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.constantFrom("internal", "external", "review", "AB2", "Child AA"),
      (risk, qualifier) => {
        expect(fileNameOf({ ...options, risk, qualifier, draft: true }).name).toContain(` ${qualifier} - `);
      },
    ),
  );
});

test("copies for one long-named agency stay apart by the names they show, at the cost of the risk", () => {
  const named = (names: string) =>
    fileNameOf({ ...options, kindId: "information", qualifier: `for Northside and Harbour Hospitals Trust ${names}` });
  expect(named("codes").name).toBe("2025-06-04 Mapping Information for Northside and Harbour Hospitals codes.docx");
  expect(named("initials").name).toBe("2025-06-04 Mapping Information for Northside and Harbour Hospitals initials.docx");
  expect(named("codes").shortened).toBe(true);
});
