import type { Copy } from "../../src/copies";
import { kindOf, makeDocument, missingFor, viewOf } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, type NetworkRecord } from "../../src/record";
import { Opened, quickEnvelope, quickReading } from "../builders/docx";
import { change, readEdited } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { threeSessionsAndAClose, type Stage } from "../builders/threeSessions";

const copy: Copy = { audience: { type: "team" }, names: "full" };
const record = filledNetwork();
const stages = threeSessionsAndAClose();
const at = (index: number): Stage => stages[index]!;

async function pagesOf(network: NetworkRecord, kind: string, today: string, sessionId: string): Promise<string> {
  return quickReading((await makeDocument(network, kind, { profile: defaultProfile, copy, today, sessionId })).bytes);
}
const agendaOf = ({ before, beforeOn, session }: Stage, kind: string) => pagesOf(before, `agenda-${kind}`, beforeOn, session);
const paperOf = ({ after, afterOn, session }: Stage, kind: string) => pagesOf(after, kind, afterOn, session);
const missing = (network: NetworkRecord, kind: string, sessionId: string) =>
  missingFor(network, kindOf(kind), { profile: defaultProfile, today: "2025-06-06", sessionId }).map(({ message }) => message);

describe("three sessions and a close", () => {
  test("the internal agenda says who could be asked and why, how long it takes, and that it replaces no strategy meeting", async () => {
    const pages = await agendaOf(at(0), "internal");
    expect(pages).toContain("Chairs the session");
    expect(pages).toContain("Key contact for Ishaan Verma, Lottie Marsh, Flat 3, Larkspur House");
    expect(pages).toContain("In all");
    expect(pages).toContain("65 minutes");
    expect(pages).toContain("does not replace a strategy meeting");
    expect(pages).toContain("Record of the strategy meeting:");
  });

  test("the next agenda has each open action, gap and question with where it comes from", async () => {
    const pages = await agendaOf(at(1), "external");
    for (const text of ["Ask Lottie whom she would talk to", "Who rents Flat 3", "Who is the man in the black van?"])
      expect(pages).toContain(text);
    expect(pages).toContain("Carried from 14 May 2026");
    expect(pages).not.toContain("second time");
    expect(pages).toContain("Thefts at the retail park.");
    expect(pages).toContain("Has 2 actions open");
  });

  test("what goes on again says how often and why, and what is done stands on no later agenda", async () => {
    const review = await agendaOf(at(2), "review");
    expect(review).toContain("Carried from 14 May 2026, second time");
    expect(review).toContain("Somebody to walk home with on Fridays");
    const last = await agendaOf(at(3), "review");
    expect(last).toContain("Carried from 14 May 2026, third time");
    expect(last).toMatch(/Why it went on: The keeper has moved/);
    expect(last).not.toContain("Ask the landlord");
    expect(last).not.toContain("different gates");
  });

  test("whom a review put off stands on the next agenda, with why, unless that review looked at them after all", async () => {
    const { before, beforeOn, session } = at(3);
    const pages = await pagesOf(before, "agenda-review", beforeOn, session);
    expect(pages).toMatch(/Put off at an earlier review .*Kofi Danso Carried from 20 August 2026 On holiday; the club is asked/);
    const reviews = before.reviews.map((review) => ({
      ...review,
      reassessed: review.reassessed.map((one) => (one.about === "p3" ? { ...one, outcome: "still-part" as const } : one)),
    }));
    expect(await pagesOf({ ...before, reviews }, "agenda-review", beforeOn, session)).not.toMatch(/Put off|On holiday/);
  });

  test("the action list of the day has each owner's actions together", async () => {
    const pages = await paperOf(at(1), "actions");
    const owners = ["Grace Hall", "PC Omar Sheikh", "Ruth Abbott"].map((name) => pages.lastIndexOf(name));
    expect(owners).toEqual([...owners].sort((a, b) => a - b));
    expect(pages.indexOf("Ask Lottie")).toBeLessThan(pages.indexOf("Ask the landlord"));
    expect(pages.indexOf("Ask the landlord")).toBeLessThan(pages.indexOf("Check the black van"));
    expect(pages).toContain("Why the young people are kept apart: Kofi asked for it.");
    expect(pages).not.toContain("Priya Verma");
  });

  test("the last action of a list takes the one before it along to a new page; no other row is tied to the next", async () => {
    const { after, afterOn, session } = at(1);
    const options = { profile: defaultProfile, copy, today: afterOn, sessionId: session };
    const list = new Opened((await makeDocument(after, "actions", options)).bytes).all("tbl")[1];
    const rows = [...(list?.getElementsByTagName("w:tr") ?? [])].slice(1);
    const ties = rows.map((row) => {
      const [paragraphs, tied] = ["w:p", "w:keepNext"].map((name) => row.getElementsByTagName(name).length);
      return tied === 0 ? "free" : tied === paragraphs ? "tied" : "in part";
    });
    expect(ties.length).toBeGreaterThan(2);
    expect(ties).toEqual([...ties.slice(2).map(() => "free"), "tied", "free"]);
  });

  test("a line that became an action or a decision stands in the discussion as that, and nowhere as it was typed", async () => {
    const pages = await paperOf(at(0), "minutes");
    expect(pages).toContain("Action: Ask the landlord who holds the tenancy of Flat 3. (Grace Hall, by 22 May 2026)");
    expect(pages).toContain("Information gap: Who rents Flat 3 in Larkspur House? (PC Omar Sheikh, by 26 May 2026)");
    expect(pages).toContain("Parked: Thefts at the retail park.");
    for (const typed of ["grace to ask landlord", "@omar", "ask police + school"]) expect(pages).not.toContain(typed);
    expect(pages).toContain("Concern: Lottie has a phone nobody at home bought.");
  });

  test("the minutes that close it say who agreed, on what grounds, who did not, and what stays open with whom", async () => {
    const pages = await paperOf(at(3), "minutes");
    expect(pages).toContain("Who agreed that risk has reduced");
    expect(pages).toContain("the keeper of the van is in custody");
    expect(pages).toContain("would keep the walks home until Christmas");
    expect(pages).toContain("The talk with Lottie, with Grace Hall of Early Help.");
    expect(pages).toContain("None: the group work is closed");
  });

  test("nothing is missing from the papers of the first two sessions", () => {
    for (const { session, after } of stages.slice(0, 2)) {
      expect([session, missing(after, "minutes", session), missing(after, "actions", session)]).toEqual([session, [], []]);
    }
  });
});

test("what tells versions apart leaves the team file in no paper", async () => {
  const names = ["agenda-external", "actions", "minutes"] as const;
  for (const kind of names) {
    const { bytes } = await makeDocument(record, kind, { profile: defaultProfile, copy, today: "2025-06-06", sessionId: "m2" });
    expect([kind, JSON.stringify(quickEnvelope(bytes)).includes("9x2")]).toEqual([kind, false]);
  }
  const home = await makeDocument(record, "team-file", { profile: defaultProfile, copy, today: "2025-06-06" });
  expect(JSON.stringify(quickEnvelope(home.bytes))).toContain("9x2");
});

test("a session's own words on confidentiality stand in the place of the council's", async () => {
  const own = await pagesOf(record, "minutes", "2025-06-06", "m2");
  expect(own).toContain("What is said here stays with those who need it");
  expect(own).not.toContain(defaultProfile.confidentiality);
  expect(await pagesOf(record, "minutes", "2025-06-06", "m1")).toContain(defaultProfile.confidentiality);
});

describe("minutes that cannot be followed by somebody who was not there", () => {
  const edit = (session: Partial<NetworkRecord["sessions"][number]>) =>
    missing(apply(record, { type: "edit", in: "sessions", id: "m2", values: session as never }), "minutes", "m2");
  const two = record.sessions.find(({ id }) => id === "m2")!;

  test("an abbreviation that nobody explains is named once, one of the council's list and one written out are not", () => {
    const items = [
      {
        id: "k1",
        agenda: "g1",
        text: "The QXT met. QXT and NRM were told. A Joint Safety Panel (JSP) follows; JSP meets in May.",
        concerns: [],
      },
    ];
    const found = edit({ items: items as never }).filter((message) => message.includes("what"));
    expect(found.filter((message) => message.startsWith("Nobody explains"))).toEqual([
      "Nobody explains what “QXT” means. Write it out once: the words, then (QXT).",
    ]);
  });

  test("an item of the agenda that is neither discussed nor left out", () => {
    const agenda = two.agenda.map((item) => ({ ...item, skipped: false }));
    expect(edit({ agenda }).join()).toMatch(
      /Nothing stands under “Identify key partners .*…”\. Write what was said, or mark it as left out\./,
    );
    expect(edit({}).join()).not.toContain("Nothing stands under");
  });

  test("a name without agency or role, and an owner nobody can place", () => {
    const attendance = [
      { id: "t9", name: "Sam Reed", was: "present" },
      ...two.attendance.filter(({ name }) => name !== "Grace Hall"),
    ];
    expect(edit({ attendance: attendance as never })).toContain("It is not said who Sam Reed is. Add an agency or a role.");
    const stranger = apply(record, { type: "edit", in: "actions", id: "a4", values: { owner: "Jo Flint", agency: "" } });
    expect(missing(stranger, "minutes", "m2").join()).toContain(
      "Jo Flint is to do something and does not stand in the attendance",
    );
  });

  test("an action without a goal, and a strategy discussion nobody asked about", () => {
    expect(edit({})).toContain(
      "It is not said what the action “Second worker for the Tuesday group until the summer.” is for: the gap it closes, or its goal.",
    );
    expect(edit({ strategy: { needed: "not-asked", who: "", when: "" } }).join()).toContain("needs a strategy discussion now");
  });
});

describe("edited on the page", () => {
  const carriedNow = (kind: string) => viewOf(record, kindOf(kind), copy).record;
  const swap = (from: string, to: string) => (xml: string) => xml.replace(from, to);

  test.each([
    ["why something went on", "minutes", "The keeper was on holiday.", "The keeper was abroad."],
    ["what was parked", "minutes", "Another group of young people.", "It is about older people."],
    ["grounds for closing", "minutes", "since April.", "since March."],
    ["why the young people are kept apart", "actions", "Leon asked for it;", "Leon and his mother asked for it;"],
    ["what changed in a version", "minutes", "One decision was added.", "Two decisions were added."],
    ["the record of the strategy meeting", "agenda-external", "file 1042276", "file 1042277"],
    ["what an earlier session parked", "agenda-external", "None of the three children was seen there.", "Nobody was seen there."],
  ])("%s comes back, and nothing else changes", async (_, kind, from, to) => {
    const back = await readEdited(record, kind, change("paragraph", from, swap(from, to)));
    const rest = { doubts: [], originals: [] };
    const wanted = JSON.parse(JSON.stringify({ ...carriedNow(kind), ...rest }).replace(from, to)) as unknown;
    expect({ ...back.record, ...rest }).toEqual(wanted);
  });
});
