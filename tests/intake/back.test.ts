import { change, edited, elementsOf, readEdited, TEAM, textOf, twice, typedParagraph, without } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { kindOf, viewOf } from "../../src/documents";
import { readInput } from "../../src/intake";
import { bringTogether } from "../../src/matching";
import { apply, markChanges, type NetworkRecord } from "../../src/record";

const record = filledNetwork();
const doubts = ({ doubts: all }: NetworkRecord, kind: string) => all.filter((doubt) => doubt.kind === kind);
const allBut = ({ doubts: _, originals: __, ...rest }: NetworkRecord) => rest;
/** What the minutes carry: the record as far as their pages show it. */
const minutes = viewOf(record, kindOf("minutes"), TEAM.copy).record;
const swap = (from: string, to: string) => (xml: string) => xml.replace(from, to);

describe("a value typed over on the page", () => {
  test("words of the network are taken over", async () => {
    const back = await readEdited(record, "minutes", swap("Thefts at the retail park", "Thefts near the retail park"));
    expect(back.record.scope).toContain("Thefts near the retail park");
    expect(back.warnings.join()).toContain("“Scope”");
  });

  test.each([
    ["as it is written here", "12 June 2025", "2025-06-12"],
    ["with strokes", "12/06/2025", "2025-06-12"],
    ["with a weekday", "Thursday 12th June 2025", "2025-06-12"],
  ])("a date %s", async (_, typed, date) => {
    const back = await readEdited(record, "minutes", change("paragraph", "28 May 2025", swap("28 May 2025", typed)));
    expect(back.record.actions.map(({ due }) => due)).toContain(date);
  });

  test("a date that is none stays as it was, and the words are kept and asked about", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "28 May 2025", swap("28 May 2025", "as soon as he is back")),
    );
    expect(back.record.actions).toEqual(minutes.actions);
    expect(doubts(back.record, "words")[0]?.question).toContain("as soon as he is back");
    expect(back.record.originals.at(-1)?.text).toBe("as soon as he is back");
  });

  test("a fixed choice in its words", async () => {
    const back = await readEdited(record, "minutes", change("paragraph", "Evidenced", swap("Evidenced", "anecdotal")));
    expect(back.record.links[0]?.basis).toBe("anecdotal");
  });

  test("a value behind fixed words, and not the words", async () => {
    const back = await readEdited(record, "minutes", swap("Keeper found, not yet spoken to.", "Keeper spoken to on Monday."));
    expect(back.record.actions.map(({ update }) => update)).toContain("Keeper spoken to on Monday.");
  });

  test("several names of one person", async () => {
    const back = await readEdited(
      record,
      "information",
      change("paragraph", "Also known as: the Rec", swap("the Rec", "the Rec, Bandstand park")),
    );
    expect(back.record.places[0]?.aliases).toEqual(["the Rec", "Bandstand park"]);
  });

  test("a sentence keeps its source, date and people, and is asked about", async () => {
    const back = await readEdited(record, "minutes", swap("New phone and trainers", "New phone, coat and trainers"));
    const old = record.statements.find(({ id }) => id === "s2")!;
    expect(back.record.statements.find(({ id }) => id === "s2")).toEqual({
      ...old,
      text: old.text.replace("New phone and trainers", "New phone, coat and trainers"),
    });
    expect(doubts(back.record, "reworded")).toMatchObject([{ about: ["s2"], field: "text", other: old.text }]);
  });

  test("whoever a reworded sentence now names is among those it concerns", async () => {
    const back = await readEdited(
      record,
      "minutes",
      swap("New phone and trainers that", "New phone and trainers from Leon Whitfield that"),
    );
    expect(back.record.statements.find(({ id }) => id === "s2")?.concerns).toContain("p3");
  });

  test("what is put together from other entries is not read back, but kept and asked about", async () => {
    const back = await readEdited(
      record,
      "agenda-external",
      change("paragraph", "About: Daniel Osei", swap("Daniel Osei", "Leon Whitfield")),
    );
    expect(allBut(back.record).questions.map(({ concerns }) => concerns)).toContainEqual(["p2", "c4"]);
    expect(JSON.stringify(doubts(back.record, "words"))).toContain("Leon Whitfield");
  });
});

describe("lines", () => {
  test("Enter inside a field makes two lines of one value", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "The three children, the park", (paragraph) =>
        paragraph.replace(". Thefts", `.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve"> Thefts`),
      ),
    );
    expect(back.record.scope.split("\n")).toHaveLength(2);
    expect(back.record.scope.replace(/\s/g, "")).toBe(record.scope.replace(/\s/g, ""));
  });

  test("Enter inside a sentence keeps it one sentence, and asks", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "New phone and trainers", (paragraph) =>
        paragraph.replace(" and trainers", `</w:t></w:r></w:p><w:p><w:r><w:t>and trainers`),
      ),
    );
    expect(back.record.statements).toHaveLength(minutes.statements.length);
    expect(back.record.statements.find(({ id }) => id === "s2")?.text).toBe(
      "New phone\nand trainers that her family did not buy.",
    );
  });

  test("a line added to a text belongs to it", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "The three children, the park", (paragraph) => paragraph + typedParagraph("And the arcade.")),
    );
    expect(back.record.scope.endsWith("\nAnd the arcade.")).toBe(true);
  });

  test("a line added to a list is offered as a new statement about whom it names", async () => {
    const typed = "Daniel Osei was seen at the arcade with an older boy.";
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "New phone and trainers", (one) => one + typedParagraph(typed)),
    );
    const added = back.record.statements.at(-1);
    expect(added).toMatchObject({ text: typed, status: "proposed" });
    expect(added?.concerns).toContain("p2");
    expect(doubts(back.record, "which-row")).toMatchObject([{ about: [added?.id] }]);
  });

  test("a line typed under an item of the agenda is what was said there", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "Nobody knows who rents the flat", (one) => one + typedParagraph("Housing will look it up.")),
    );
    const session = back.record.sessions[0]!;
    const item = session.items.find(({ text }) => text === "Housing will look it up.");
    const before = session.items.find(({ text }) => text.startsWith("Nobody knows who rents"));
    expect(item?.agenda).toBe(before?.agenda);
  });

  test("a sentence deleted is asked about and kept", async () => {
    const back = await readEdited(record, "minutes", change("paragraph", "New phone and trainers", without));
    expect(back.record.statements).toEqual(
      record.statements.filter(({ id }) => back.record.statements.some((one) => one.id === id)),
    );
    expect(back.record.statements.some(({ id }) => id === "s2")).toBe(true);
    expect(doubts(back.record, "not-shown")).toMatchObject([{ about: ["s2"] }]);
  });

  test("lines in another order are the same lines", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("control", "Goes to the club every Tuesday", (control) => {
        const [first, second] = elementsOf(control, "paragraph");
        return control.replace(first!.xml + second!.xml, second!.xml + first!.xml);
      }),
    );
    expect(back.record).toEqual(minutes);
  });

  test("a line moved under another item of the agenda stays the same line", async () => {
    const line = "The link between Leon and Daniel is known from one young person only and needs a second source.";
    const back = await readEdited(record, "minutes", (xml) => {
      const { xml: moved } = elementsOf(xml, "paragraph").find((one) => textOf(one.xml) === line)!;
      return change("paragraph", "Nobody knows who rents the flat", (one) => one + moved)(xml.replace(moved, ""));
    });
    const [session] = back.record.sessions;
    const ids = minutes.sessions[0]!.items.map(({ id }) => id);
    expect(session?.items.map(({ id }) => id)).toEqual(ids);
    expect(session?.items.find(({ text }) => text === line)?.agenda).toBe(
      session?.items.find(({ text }) => text.startsWith("Nobody knows who rents"))?.agenda,
    );
  });

  test("words typed between the fields are kept and asked about", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("control", "The three children, the park", (one) => one + typedParagraph("Check with Legal.")),
    );
    expect(back.record.originals.at(-1)?.text).toBe("Check with Legal.");
    expect(doubts(back.record, "words")[0]?.question).toContain("Check with Legal.");
  });

  test("a page pasted in is asked about once", async () => {
    const pasted = ["Dear all,", "please look at this before Friday.", "Nadia"];
    const back = await readEdited(
      record,
      "minutes",
      change("control", "The three children, the park", (one) => one + pasted.map(typedParagraph).join("")),
    );
    expect(doubts(back.record, "words")).toHaveLength(1);
    expect(back.record.originals.at(-1)?.text).toBe(pasted.join("\n"));
  });

  test("another title on the first page is asked about as the title, and not as words that belong nowhere", async () => {
    const typed = "Mapping Minutes Network – Robbery at Marlow Park";
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "Mapping Minutes Network", swap("Criminal Exploitation", "Robbery")),
    );
    expect(back.record.risk).toBe(record.risk);
    expect(doubts(back.record, "conflict")).toMatchObject([{ about: [record.id], field: "risk", other: typed.split(" – ")[1] }]);
    expect(doubts(back.record, "words")).toEqual([]);
    expect(back.record.originals).toEqual(minutes.originals);
  });

  test("a heading typed over is kept and asked about", async () => {
    const back = await readEdited(record, "minutes", change("paragraph", "Decisions", swap("Decisions", "Decisions and votes")));
    expect(JSON.stringify(back.record.originals)).toContain("Decisions and votes");
  });
});

describe("fields and rows", () => {
  test("a field deleted stays in the record, and it is said", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("control", "The three children, the park", () => typedParagraph("")),
    );
    expect(back.record.scope).toBe(record.scope);
    expect(back.warnings.join()).toContain("“Scope”");
  });

  test("a field emptied is empty, and it is said", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("paragraph", "The three children, the park", () => "<w:p/>"),
    );
    expect(back.record.scope).toBe("");
    expect(back.warnings.join()).toContain("was emptied");
  });

  test("what an entry is nothing without stays, and it is asked about", async () => {
    const release = { of: "s1", agency: "Harbour Health", decidedBy: "Nadia Rahman", reason: "They see him on Friday." };
    const released = apply(record, { type: "add", to: "releases", entry: release });
    const back = await readEdited(released, "team-file", change("paragraph", "Harbour Health", swap("Harbour Health", "")));
    expect(back.record.releases).toEqual(released.releases);
    expect(doubts(back.record, "words").at(-1)?.question).toContain("The network keeps “Harbour Health”");
  });

  test("the day a session was finished does not go with its line: that would open it again, and lose the map of then", async () => {
    const finished = apply(record, { type: "finish-session", id: "m1", date: "2031-05-16" });
    const back = await readEdited(
      finished,
      "team-file",
      change("paragraph", "16 May 2031", () => "<w:p/>"),
    );
    expect(back.record.sessions).toEqual(finished.sessions);
    expect(back.record.earlier).toEqual(finished.earlier);
    expect(doubts(back.record, "words").at(-1)).toMatchObject({
      about: ["m1"],
      question: expect.stringContaining("The network keeps “16 May 2031”: a session is opened again in Meet"),
    });
  });

  test("a field whose control was taken off while its words stayed is found by its bookmark", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("control", "The three children, the park", (one) =>
        one
          .replace(/^.*<w:sdtContent>/su, "")
          .replace("</w:sdtContent></w:sdt>", "")
          .replace("Thefts", "Damage"),
      ),
    );
    expect(back.record.scope).toContain("Damage at the retail park");
  });

  test("a row deleted is asked about and kept", async () => {
    const back = await readEdited(record, "minutes", change("row", "Check the grey car", without));
    expect(back.record.actions).toHaveLength(minutes.actions.length);
    expect(doubts(back.record, "not-shown")).toMatchObject([
      { about: [record.actions.find(({ text }) => text.startsWith("Check the grey car"))?.id] },
    ]);
  });

  test("a row copied and changed is a new entry, and the old one is as it was", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change(
        "row",
        "Check the grey car",
        (row) =>
          row +
          row
            .replace("Check the grey car against records and share what may be shared.", "Ask the landlord for the tenancy.")
            .replace("28 May 2025", "30 June 2025"),
      ),
    );
    expect(back.record.actions.slice(0, -1)).toEqual(minutes.actions);
    expect(back.record.actions.at(-1)).toMatchObject({
      text: expect.stringContaining("Ask the landlord for the tenancy."),
      due: "2025-06-30",
      owner: "PC Hannah Doyle",
      agency: "Police",
    });
  });

  test("a row copied whose field had been taken off its words adds nothing to them", async () => {
    const bare = (row: string) => row.replace(/<w:sdt>.*?<w:sdtContent>/gsu, "").replaceAll("</w:sdtContent></w:sdt>", "");
    const back = await readEdited(
      record,
      "minutes",
      change("row", "Check the grey car", (row) => bare(row) + bare(row)),
    );
    expect(back.record.actions).toEqual(minutes.actions);
  });

  test("a row copied in front of its own changed row", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("row", "Check the grey car", (row) => row.replace("Check the grey car against records", "Ask the landlord") + row),
    );
    expect(back.record.actions.slice(0, -1)).toEqual(minutes.actions);
    expect(back.record.actions.at(-1)?.text).toContain("Ask the landlord");
  });

  test("a row copied and not changed adds nothing, and it is said", async () => {
    const back = await readEdited(record, "minutes", change("row", "Check the grey car", twice));
    expect(back.record.actions).toEqual(minutes.actions);
    expect(back.warnings.join()).toContain("A row was copied");
  });

  test("a row added with Tab, without fields, is a new entry", async () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${typedParagraph(text)}</w:tc>`;
    const back = await readEdited(
      record,
      "minutes",
      change(
        "row",
        "Check the grey car",
        (row) => `${row}<w:tr>${cell("Visit the arcade.")}${cell("Tom Iqbal")}${cell("20/6/2025")}</w:tr>`,
      ),
    );
    expect(back.record.actions.at(-1)).toMatchObject({ text: "Visit the arcade.", owner: "Tom Iqbal", due: "2025-06-20" });
  });

  test("a field outside a table copied and changed: the first stays, and the words of the other are kept", async () => {
    const back = await readEdited(
      record,
      "minutes",
      change("control", "The three children, the park", (one) => one + one.replace("Thefts", "Damage")),
    );
    expect(back.record.scope).toBe(record.scope);
    expect(JSON.stringify(back.record.originals)).toContain("Damage at the retail park");
  });

  test("someone added to the attendance", async () => {
    const back = await readEdited(record, "minutes", (xml) => {
      const row = elementsOf(xml, "row").find((one) => one.xml.includes("/attendance."))!.xml;
      return xml.replace(
        row,
        row + row.replace(elementsOf(row, "control").map(({ xml: field }) => textOf(field))[0]!, "Priya Nair"),
      );
    });
    const session = back.record.sessions.find(({ attendance }) => attendance.some(({ name }) => name === "Priya Nair"));
    expect(session?.attendance.at(-1)).toMatchObject({ name: "Priya Nair", agency: minutes.sessions[0]!.attendance[0]!.agency });
  });
});

describe("three ways", () => {
  const open = (values: Partial<NetworkRecord>): NetworkRecord => ({ ...record, ...values });
  const edit = swap("Thefts at the retail park", "Thefts near the retail park");

  test("what changed only on the page goes into the open network", async () => {
    const { record: back } = await readEdited(record, "minutes", edit, { into: open({ purpose: "Another purpose." }) });
    expect(back.scope).toContain("near the retail park");
    expect(back.purpose).toBe("Another purpose.");
    expect(back.people).toHaveLength(record.people.length);
  });

  test("what changed in both is asked, and the record keeps its own", async () => {
    const { record: back } = await readEdited(record, "minutes", edit, { into: open({ scope: "Only the park." }) });
    expect(back.scope).toBe("Only the park.");
    expect(doubts(back, "conflict")).toMatchObject([
      { about: [record.id], field: "scope", other: record.scope.replace("Thefts at", "Thefts near") },
    ]);
  });

  test("what changed in both to the same is nothing to ask", async () => {
    const scope = record.scope.replace("Thefts at", "Thefts near");
    const { record: back } = await readEdited(record, "minutes", edit, { into: open({ scope }) });
    expect(back).toEqual(open({ scope }));
  });

  test("an edit to something that is not in the record any more is kept and asked about", async () => {
    const { record: back } = await readEdited(
      record,
      "minutes",
      swap("Check the grey car against records", "Check both cars against records"),
      { into: open({ actions: [] }) },
    );
    expect(JSON.stringify(back.originals)).toContain("Check both cars against records");
  });

  test("words edited in a copy with initials never replace the names", async () => {
    const initials = {
      profile: (await import("../../src/guidance")).defaultProfile,
      copy: { audience: { type: "team" }, names: "initials" },
      today: "2025-06-06",
    } as const;
    const plain = await edited(record, "minutes", (xml) => xml, initials);
    expect((await readInput(plain, "a.docx", { into: record })).ok).toBe(true);
    const { record: back } = await readEdited(record, "minutes", swap("Twice in May;", "Three times in May;"), {
      into: record,
      options: initials,
    });
    expect(back.people).toEqual(record.people);
    expect(JSON.stringify(back)).toContain("Three times in May;");
  });

  test("another network's minutes are not brought into this one", async () => {
    const { record: back } = await readEdited(record, "minutes", edit, { into: open({ id: "n9" }) });
    expect(back.id).toBe(record.id);
  });
});

test("a team file edited on its pages meets a copy changed elsewhere: one entry, both changes", async () => {
  const typed = await readEdited(record, "team-file", swap("New phone and trainers", "New phone, coat and trainers"));
  const elsewhere = markChanges(record, { ...record, purpose: "Another purpose." });
  const { record: both } = bringTogether(typed.record, elsewhere);
  expect(both.statements).toHaveLength(record.statements.length);
  expect(both.statements.find(({ id }) => id === "s2")?.text).toContain("coat");
  expect(both.purpose).toBe("Another purpose.");
  expect(doubts(both, "conflict")).toEqual([]);
});

test("textOf reads what a paragraph shows", () => {
  expect(textOf(typedParagraph("a &amp; b"))).toBe("a & b");
});
