import { AGENDAS, defaultProfile, loadAgendas, loadProfile, loadWording, TemplateError, wording } from "../../src/guidance";

import { libraryAddresses } from "../../scripts/policy.mjs";
import { LIBRARY_OFF, LIBRARY_ON } from "../builders/councilLibrary";

const faultsOf = (load: () => unknown): readonly string[] => {
  try {
    load();
  } catch (error) {
    if (error instanceof TemplateError) return error.faults;
    throw error;
  }
  return [];
};

test("the profile that comes with the toolkit marks papers OFFICIAL-SENSITIVE and counts calendar days", () => {
  expect(defaultProfile).toMatchObject({ marking: "OFFICIAL-SENSITIVE", days: "calendar", currentMonths: 3, recentMonths: 6 });
});

test("a council's changes are taken over", () => {
  const mine = loadProfile({ ...defaultProfile, council: "Northside Council", days: "working", accent: "#004400", marking: "" });
  expect(mine).toMatchObject({ council: "Northside Council", days: "working", accent: "#004400", marking: "" });
});

test("all faults of a profile are told at once, each with file, key and what to write", () => {
  const { council: _gone, ...rest } = defaultProfile;
  const faults = faultsOf(() => loadProfile({ ...rest, days: "weekly", accent: "green", markng: "OFFICIAL" }, "northside.json"));
  expect(faults).toEqual([
    'northside.json: "council" is missing. Write the council\'s name.',
    'northside.json: "days" does not fit. Write "calendar" or "working": the days that timescales are counted in.',
    'northside.json: "accent" does not fit. Write a colour as "#" and six digits or letters a to f, such as "#1F4E5F".',
    'northside.json: "markng" is not a setting. Take it out, or check its spelling.',
  ]);
});

test("a fault deep inside is told by its path", () => {
  const themes = [{ label: "Robbery", words: [], joins: [] }];
  expect(faultsOf(() => loadProfile({ ...defaultProfile, themes }))).toEqual([
    'profile.json: "themes.0.words" does not fit. Write a list of themes, each with a "label", "words" to look for, and "joins" with a "kind" of place and a "word".',
  ]);
});

test("the council's library is on with all three of its settings, off with none, and refused with some", () => {
  const { graph: _off, ...without } = defaultProfile;
  expect(defaultProfile.graph).toEqual(LIBRARY_OFF);
  expect(loadProfile(without).graph).toEqual(LIBRARY_OFF);
  const typed = { ...LIBRARY_ON, tenant: ` ${LIBRARY_ON.tenant.toUpperCase()}` };
  expect(loadProfile({ ...defaultProfile, graph: typed }).graph).toEqual(LIBRARY_ON);
  expect(libraryAddresses(typed)).toEqual(libraryAddresses(LIBRARY_ON));
  const faulty = [
    { ...LIBRARY_ON, files: "" },
    { ...LIBRARY_ON, files: "*.sharepoint.com" },
    { ...LIBRARY_ON, files: "https://council.sharepoint.com/" },
    { ...LIBRARY_ON, tenant: "council.gov.uk" },
    { ...LIBRARY_OFF, application: LIBRARY_ON.application },
  ];
  for (const graph of faulty) {
    const [said = ""] = faultsOf(() => loadProfile({ ...defaultProfile, graph }));
    expect(said).toMatch(/^profile\.json: "graph[.\w]*" does not fit\. Write "tenant" and "application" as the two ids/);
    // Whoever builds without that check is stopped by the policy itself.
    expect(() => libraryAddresses(graph)).toThrow(/does not fit/);
  }
});

test("recent cannot end before current does", () => {
  const faults = faultsOf(() => loadProfile({ ...defaultProfile, currentMonths: 6, recentMonths: 3 }));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('"recentMonths" does not fit. Write a whole number of months, such as 6, more than currentMonths');
});

test("a file that is no list of settings is refused with the next step", () => {
  expect(faultsOf(() => loadProfile([]))).toHaveLength(1);
  expect(faultsOf(() => loadProfile("council"))[0]).toContain("Start again from the file that came with the toolkit.");
});

test("a noun that would not survive a title is refused", () => {
  const faults = faultsOf(() => loadWording({ ...wording, kinds: { ...wording.kinds, minutes: "Min–utes" } }));
  expect(faults).toEqual([
    'wording.json: "kinds.minutes" does not fit. Write the noun for each kind of document, its own and in letters only, such as "minutes": "Minutes".',
  ]);
});

test("a kind of document without a noun, or with that of another, is told when the file is read", () => {
  const { minutes: _gone, ...rest } = wording.kinds;
  expect(faultsOf(() => loadWording({ ...wording, kinds: { ...rest, minuts: "Minutes" } }))[0]).toContain(
    '"kinds.minutes" is missing.',
  );
  expect(faultsOf(() => loadWording({ ...wording, kinds: { ...wording.kinds, actions: "minutes" } }))[0]).toContain(
    '"kinds" does not fit.',
  );
});

test("an abbreviation that is none is told by its path", () => {
  expect(faultsOf(() => loadWording({ ...wording, abbreviations: { nrm: "National Referral Mechanism" } }))).toEqual([
    'wording.json: "abbreviations.nrm" does not fit. Write each short form in capitals with what it means, such as "NRM": "National Referral Mechanism", or "" where everybody knows it.',
  ]);
});

test("two lines of an agenda with one id are told by the agenda they stand in", () => {
  const twice = { ...AGENDAS, review: { ...AGENDAS.review, lines: [...AGENDAS.review.lines, AGENDAS.review.lines[0]] } };
  expect(faultsOf(() => loadAgendas(twice))[0]).toMatch(/^agendas\.json: "review\.lines" does not fit\. Write a "title"/);
});
