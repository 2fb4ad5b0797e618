import { staysInTeam, visibleTo, type Copy } from "../../src/copies";
import { KINDS, makeBlank, makeDocument, missingFor, kindOf, viewOf } from "../../src/documents";
import { AGENDAS, defaultProfile, INFORMATION_ROWS, PRE_MAPPING_QUESTIONS } from "../../src/guidance";
import { apply, emptyRecord, type NetworkRecord } from "../../src/record";
import { Opened, textOf, value } from "../builders/docx";
import { elementsIn } from "../builders/elements";
import { filledNetwork } from "../builders/filledNetwork";
import { onePixelPng } from "../builders/png";

const team: Copy = { audience: { type: "team" }, names: "full" };
const codes: Copy = { audience: { type: "team" }, names: "codes" };
const options = { profile: defaultProfile, copy: team, today: "2025-06-06" };
const record = filledNetwork();

const make = async (id: string, more: Partial<Parameters<typeof makeDocument>[2]> = {}, source: NetworkRecord = record) =>
  makeDocument(source, id, { ...options, ...more });
const open = async (...asked: Parameters<typeof make>) => new Opened((await make(...asked)).bytes);

const inside = (element: Element, name: string) => elementsIn(element.getElementsByTagNameNS(element.namespaceURI, name));
/** Rows of the table under a heading, a text for each cell, lines apart. */
function tableUnder(file: Opened, heading: string): string[][] {
  const paragraphs = file.all("p").filter((p) => inside(p, "pStyle").some((style) => value(style).startsWith("Heading")));
  const at = paragraphs.find((p) => textOf(p) === heading)!;
  const table = file.all("tbl").find((one) => at.compareDocumentPosition(one) & 4)!;
  const cells = (row: Element) => inside(row, "tc").map((one) => inside(one, "p").map(textOf).join(" / "));
  return inside(table, "tr").slice(1).map(cells);
}
const headings = (file: Opened) =>
  file
    .all("p")
    .filter((p) => inside(p, "pStyle").some((style) => value(style) === "Heading1"))
    .map(textOf);

test("minutes without a session do not list what only a session could have", async () => {
  const file = await open("minutes", {}, apply(emptyRecord(), { type: "set", values: { risk: "County Line to Brighton" } }));
  expect(tableUnder(file, "About the session").map(([label]) => label)).toEqual(["Venue", "Minute taker", "Marking"]);
});

test("a paper of a network with nobody on it has no page for the map; minutes say so where it would stand", async () => {
  const nobody = apply(emptyRecord(), { type: "set", values: { risk: "County Line to Brighton" } });
  const drawn = { png: onePixelPng, svg: "<svg/>", widthMm: 257, heightMm: 140, alt: "Map", mermaid: "flowchart LR" };
  const turned = (file: Opened) => file.all("pgSz").filter((size) => value(size, "orient") === "landscape").length;
  const minutes = await open("minutes", { map: { ...drawn, bare: true } }, nobody);
  expect(turned(minutes)).toBe(0);
  expect(headings(minutes)).toContain("Map");
  expect(minutes.reading).toContain("Nobody and nothing is on the map yet.");
  expect(minutes.reading).not.toContain("on the next page");
  expect(turned(await open("agenda-internal", { map: { ...drawn, bare: true } }, nobody))).toBe(0);
  expect(headings(await open("team-file", { map: { ...drawn, bare: true } }, nobody))).not.toContain("The map as Mermaid text");
  expect(turned(await open("minutes", { map: drawn }, nobody))).toBe(1);
});

test("the information table has the guidance's five labels, for each subject", async () => {
  const file = await open("information");
  const labels = INFORMATION_ROWS.map(({ label }) => label);
  for (const name of ["Aisha Karim", "Daniel Osei", "Leon Whitfield"]) {
    expect(tableUnder(file, name).map(([label]) => label)).toEqual(labels);
  }
  const [concerns, contexts, people, contacts, questions] = tableUnder(file, "Daniel Osei").map(([, text]) => text);
  expect(concerns).toContain("Missing overnight five times since March");
  expect(contexts).toContain("Flat 9, Tern House – stays there when missing");
  expect(people).toContain("Jamal Reid – picked up by him in a grey car");
  expect(contacts).toContain("Tom Iqbal – Youth worker, Harbour Youth Club");
  expect(questions).toContain("Is Daniel's time at the club still protective");
});

test("a link in the words of a statement about the same two is said once, and again where it says when", async () => {
  const two = ["p2", "p7"];
  const nature = "waits for him at the station";
  const said = apply(record, {
    type: "add",
    to: "statements",
    entry: { id: "s91", kind: "relation", text: nature, concerns: two },
  });
  const linked = (date: string) =>
    apply(said, { type: "add", to: "links", entry: { id: "l91", from: "p2", to: "p7", nature, date, status: "confirmed" } });
  const times = async (date: string) => {
    const rows = tableUnder(await open("information", {}, linked(date)), "Daniel Osei");
    return rows
      .find(([label]) => label === "Linked people/ group")![1]!
      .split(" / ")
      .filter((line) => line.includes(nature));
  };
  expect(await times("")).toHaveLength(1);
  expect(await times("2025-02")).toEqual([expect.stringContaining("(February 2025)"), expect.not.stringContaining("February")]);
});

test("what belongs to no subject stands in the table of the network", async () => {
  const rows = Object.fromEntries(tableUnder(await open("information"), "The network as a whole") as [string, string][]);
  expect(rows["Current linked contexts"]).toContain("Unknown adult male and Flat 9, Tern House – seen going in and out");
  expect(rows["Key questions"]).toContain("Who is the man with the grey van?");
  expect(rows).not.toHaveProperty(["Current concerns - vulnerabilities"]);
});

test("a line that nobody has confirmed is marked in the information, and left out of the minutes with word of it", async () => {
  expect((await open("information")).reading).toMatch(/late at night\. \([^)]*to be confirmed\)/);
  const minutes = await make("minutes");
  expect(new Opened(minutes.bytes).reading).not.toContain("late at night");
  expect(minutes.leftOut).toContainEqual({ id: "s10", in: "statements", reason: "proposed" });
  expect(minutes.missing.map(({ message }) => message)).toContain(
    "1 statement is not confirmed yet and stays out of this paper.",
  );
});

test.each([
  ["agenda-internal", "internal"],
  ["agenda-external", "external"],
  ["agenda-review", "review"],
] as const)("%s has the guidance's lines, word for word", async (id, kind) => {
  const bare = { ...record, sessions: record.sessions.map((session) => ({ ...session, agenda: [] })) };
  const file = await open(id, {}, bare);
  expect(tableUnder(file, "Agenda").map(([, text]) => text)).toEqual(AGENDAS[kind].lines.map(({ text }) => text));
  expect(file.reading).toContain("does not replace a strategy meeting");
});

test("a session's own agenda stands in the place of the guidance's", async () => {
  const rows = tableUnder(await open("agenda-external", { sessionId: "m2" }), "Agenda");
  expect(rows.map(([number, , time]) => `${number} ${time}`)).toEqual([
    "1 30 minutes",
    "2 20 minutes",
    "3 15 minutes",
    "4 15 minutes",
    " 65 minutes",
  ]);
});

test("a review starts with the actions, and every subject and context is looked at again", async () => {
  const order = headings(await open("agenda-review"));
  expect(order.indexOf("Existing actions")).toBeLessThan(order.indexOf("Subjects and contexts to look at again"));
});

test("minutes put decisions and actions before what led to them", async () => {
  const order = headings(await open("minutes"));
  expect(order.slice(0, 4)).toEqual(["Decisions", "Actions", "Closing the group work", "Protective features of the group"]);
  expect(order.indexOf("Discussion")).toBeGreaterThan(2);
});

test("actions stand by date, those without one last, and one that is overdue says so in a word", async () => {
  const rows = tableUnder(await open("minutes"), "Actions");
  expect(rows.map(([, owner, due]) => `${owner!.split(" / ")[0]}, ${due}`)).toEqual([
    "PC Hannah Doyle, 28 May 2025 / Overdue",
    "Ruth Abbott, 11 June 2025",
    "Grace Hall, 18 June 2025",
    "Ruth Abbott, 20 June 2025",
    "Tom Iqbal, –",
  ]);
});

test("the owner of an action stands in bold", async () => {
  const file = await open("minutes");
  const owner = file.all("p").find((p) => textOf(p) === "Grace Hall")!;
  expect(inside(owner, "b")).toHaveLength(1);
});

test("actions that are no longer open say whether somebody did them or circumstances changed", async () => {
  const rows = tableUnder(await open("minutes"), "Actions no longer open");
  expect(rows.map(([, , outcome]) => outcome)).toEqual([
    "Done",
    "No longer needed: circumstances changed / Pictures are kept for seven days only.",
  ]);
});

test("the upload list names the key subjects that were chosen, and nobody else", async () => {
  const rows = tableUnder(await open("minutes"), "Upload to Mosaic");
  expect(rows.map(([name]) => name)).toEqual(["Aisha Karim", "Daniel Osei"]);
  expect(rows[1]![1]).toContain("File: 2025-06-04 Mapping Minutes Network - Criminal Exploitation at Marlow Park.docx");
  expect(rows.map(([, , due]) => due)).toEqual(["18 June 2025 / Uploaded 10 June 2025 / By Colin Frost", "18 June 2025"]);
  const nobody = { ...record, uploads: [], people: record.people.map((person) => ({ ...person, keySubject: false })) };
  const bare = await make("minutes", {}, nobody);
  expect(new Opened(bare.bytes).reading).toContain("Nobody has been chosen as a key subject yet.");
  expect(bare.missing.map(({ message }) => message).join()).toContain("Nobody is chosen as a key subject");
});

test("the list of uploads says which key subject it does not have yet", async () => {
  const list = await open("uploads");
  expect(list.reading.replace(/\s+/g, " ")).toContain("Key subject not in this list yet: Daniel Osei.");
  const bare = { ...record, people: record.people.map((person) => ({ ...person, keySubject: person.id === "p1" })) };
  expect(new Opened((await make("uploads", {}, bare)).bytes).reading).not.toContain("not in this list");
});

test("minutes are about one session: the one asked for, or the next to be written", async () => {
  expect((await open("minutes")).reading).toContain("Treat Flat 9, Tern House as a context of its own.");
  const first = await make("minutes", { sessionId: "m1" });
  expect(new Opened(first.bytes).reading).toContain("Ask police and school to the next session.");
  expect(new Opened(first.bytes).reading).not.toContain("Treat Flat 9");
  expect(first.fileName).toMatch(/^2025-05-14 /);
});

test("with codes, no part of the file names anyone on the map", async () => {
  const hidden = record.people
    .filter(({ kind, unknown }) => kind !== "professional" && !unknown)
    .flatMap(({ name, aliases }) => [...name.split(" "), ...aliases]);
  for (const { id } of KINDS.filter((kind) => !staysInTeam(kind))) {
    const file = await open(id, { copy: codes });
    const whole = file.paths
      .filter((path) => !path.startsWith("word/theme"))
      .map((path) => file.text(path))
      .join("\n");
    const found = hidden.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(whole));
    expect({ id, found }).toEqual({ id, found: [] });
    expect(file.reading).toContain("People are shown by codes.");
  }
});

test("the team file has no copy for a partner", async () => {
  const copy: Copy = { audience: { type: "partner", agency: "Harbour School" }, names: "full" };
  await expect(make("team-file", { copy })).rejects.toThrow("stays in the team");
});

test("a map of people whom the copy does not name is refused", async () => {
  const map = {
    png: onePixelPng,
    svg: "<svg/>",
    widthMm: 10,
    heightMm: 10,
    alt: "Map: Aisha Karim and one place.",
    mermaid: "flowchart LR",
  };
  await expect(make("minutes", { copy: codes, map })).rejects.toThrow("Draw it from the copy's own view");
  await expect(make("minutes", { map })).resolves.toHaveProperty("draft", false);
});

test("a map may say in a sentence of the copy's own whom nobody has confirmed yet", async () => {
  const open = apply(record, {
    type: "add",
    to: "people",
    entry: { id: "p99", name: "Kareem Lowe", kind: "child", status: "proposed" },
  });
  const told = apply(open, {
    type: "edit",
    in: "incidents",
    id: "i1",
    values: { what: "Kareem Lowe was robbed", status: "confirmed" },
  });
  const map = { svg: "<svg/>", png: onePixelPng, widthMm: 10, heightMm: 10, alt: "Kareem Lowe was robbed", mermaid: "" };
  const options = { profile: defaultProfile, today: "2025-06-06", copy: { audience: { type: "team" }, names: "full" } } as const;
  expect(viewOf(told, kindOf("minutes"), options.copy).record.people.some(({ id }) => id === "p99")).toBe(false);
  await expect(makeDocument(told, "minutes", { ...options, map })).resolves.toMatchObject({ kind: "minutes" });
});

test("copies of one day have names of their own, and none names the child", async () => {
  const names = await Promise.all(
    [team, codes, { audience: { type: "subject", person: "p1" }, names: "initials" } as const].map(
      async (copy) => (await make("minutes", { copy })).fileName,
    ),
  );
  expect(new Set(names).size).toBe(3);
  expect(names.join()).not.toMatch(/Aisha|Karim/);
});

test("a copy says whom it is for", async () => {
  const school = await open("minutes", { copy: { audience: { type: "partner", agency: "Harbour School" }, names: "codes" } });
  expect(school.paragraphs()).toEqual(expect.arrayContaining(["Copy for Harbour School", "People are shown by codes."]));
  const own = await open("minutes", { copy: { audience: { type: "subject", person: "p2" }, names: "initials" } });
  expect(own.paragraphs()).toEqual(
    expect.arrayContaining(["Copy for the file of Daniel Osei", "Everyone else is shown by initials."]),
  );
  expect((await open("minutes")).reading).not.toContain("Copy for");
});

test("what is missing is said in plain words with the place to put it right", () => {
  const messages = (source: NetworkRecord, id: string) => missingFor(source, kindOf(id), options).map(({ message }) => message);
  expect(messages(emptyRecord(), "minutes")).toContain("There is no session for this paper yet.");
  expect(messages(emptyRecord(), "information")).toContain("Nobody is marked as a subject of the mapping.");
  const planned = apply(record, { type: "add", to: "sessions", entry: { id: "m4", kind: "review", attendance: [] } });
  const ofIt = missingFor(planned, kindOf("agenda-review"), { ...options, sessionId: "m4" }).map(({ message }) => message);
  expect(ofIt).toEqual(
    expect.arrayContaining(["The session has no date.", "Nobody is named as chair.", "Nobody is invited yet."]),
  );
  expect(missingFor(record, kindOf("minutes"), options)).toContainEqual({
    message: "The action “Second worker for the Tuesday group until the summer.” has no deadline.",
    at: { collection: "actions", id: "a4", field: "due" },
  });
});

test("questions to consider at this stage stand with their answers", async () => {
  const rows = tableUnder(await open("information"), "Questions to consider at this stage");
  // What is recorded already stands under each question.
  expect(rows.map(([question = ""], at) => question.startsWith(PRE_MAPPING_QUESTIONS[at]?.text ?? "none"))).toEqual(
    PRE_MAPPING_QUESTIONS.map(() => true),
  );
  expect(rows[0]![1]).toBe("Yes, with the school.");
});

test("the team file holds the record itself", () => {
  const kind = kindOf("team-file");
  expect(visibleTo(record, kind, team).record).toBe(record);
  expect(viewOf(record, kind, team).record).toBe(record);
});

test("the key to codes says what every coded copy means by each, and nobody outside the team gets one", async () => {
  const key = await open("codes", { copy: codes });
  const shown = viewOf(record, kindOf("minutes"), codes).record.people.find(({ id }) => id === "p1")?.name;
  const cells = key.paragraphs();
  expect(cells[cells.indexOf("Aisha Karim") - 1]).toBe(shown);
  expect(key.reading).not.toMatch(/Unknown adult male|Hannah Doyle|shown by codes/);
  await expect(make("codes", { copy: { audience: { type: "partner", agency: "Police" }, names: "full" } })).rejects.toThrow(
    "stays in the team",
  );
});

test("no form to fill by hand ends with an empty page", async () => {
  for (const { id } of KINDS) {
    const { bytes } = await makeBlank(id, { profile: defaultProfile, today: "2025-06-04" });
    const [body] = new Opened(bytes).all("body");
    const last = elementsIn(body!.children as HTMLCollectionOf<Element>).at(-2);
    expect([id, last?.getElementsByTagNameNS("*", "sectPr").length]).toEqual([id, 0]);
  }
});
