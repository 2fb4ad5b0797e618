import fc from "fast-check";
import ICAL from "ical.js";
import { makeDocument } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { actsForAgency, isCode, MentionFinder, type NetworkRecord } from "../../src/record";
import {
  audienceMark,
  draftAsText,
  invitationFile,
  invitationMessage,
  papersMessage,
  requestMessage,
  subjectListMessage,
  type Draft,
  type Enclosed,
  type Writing,
} from "../../src/sharing";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { filledNetwork } from "../builders/filledNetwork";
import { rounds } from "../builders/rounds";

const record = filledNetwork();
const session = record.sessions.find(({ id }) => id === "m2")!;
const writing: Writing = { from: "Colin Frost", today: "2025-05-26", profile: defaultProfile };
const to = [{ name: "PC Hannah Doyle", address: "hannah.doyle@met.police.uk" }];

async function enclosed(source: NetworkRecord, kind: string, agency: string, releasedBy = ""): Promise<Enclosed> {
  const copy = { audience: { type: "partner", agency }, names: "full" } as const;
  const paper = await makeDocument(source, kind, { profile: defaultProfile, today: "2025-05-26", copy });
  return { paper, copy, releasedBy, print: "abc" };
}

test("a subject list goes out with its marking first, by when, and the list of that one agency", async () => {
  const draft = subjectListMessage(
    { record, session, agency: "Police", to, enclosed: await enclosed(record, "subjects", "Police", "Nadia Rahman") },
    writing,
  );
  expect(draft.subject).toBe("OFFICIAL-SENSITIVE: Mapping Subjects Network – Criminal Exploitation at Marlow Park");
  expect(draft.body).toContain("send the document back by 28 May 2025");
  expect(draft.body).toMatch(/^Dear colleagues at Police,\n\n/);
  expect(draft.body).toMatch(/\n\nColin Frost$/);
  expect(draft.attachment?.name).toContain("for Police");
  expect(draft.marks).toMatchObject({
    audience: "partner:Police",
    kind: "subjects",
    names: "full",
    released: "yes",
    file: draft.attachment?.name,
  });
});

test("when less than a week is left, the message says so and asks", async () => {
  const late = { ...writing, today: "2025-06-01" };
  const { body } = subjectListMessage(
    { record, session, agency: "Police", to, enclosed: await enclosed(record, "subjects", "Police") },
    late,
  );
  expect(body).toContain("before the session on 4 June 2025");
  expect(body).toContain("That is less than a week.");
});

test("a copy nobody released is not marked as released", async () => {
  const draft = papersMessage(
    { record, session, agency: "Police", to, enclosed: await enclosed(record, "minutes", "Police") },
    writing,
  );
  expect(draft.marks["released"]).toBe("");
});

test("an agency that is called after somebody on the map stands in no mark of a message, and is told from another all the same", async () => {
  const [child] = record.people.filter(({ kind }) => kind === "child");
  const named = [`${child!.name}’s school`, `${child!.name}’s college`];
  const marks = named.map((agency) => audienceMark({ type: "partner", agency }, record));
  expect(marks.join(" ")).not.toContain(child!.name.split(" ")[0]);
  expect(new Set(marks).size).toBe(2);
  expect(audienceMark({ type: "partner", agency: "Police" }, record)).toBe("partner:Police");
});

test("the request goes to the team that chairs, with the day the first session is due", () => {
  const early = { ...record, sessions: [] };
  const draft = requestMessage({ record: early }, writing);
  expect(draft.to).toEqual([{ name: "", address: "exploitation.team@towerhamlets.gov.uk" }]);
  expect(draft.subject).toBe("OFFICIAL-SENSITIVE: Request for a mapping meeting – Criminal Exploitation at Marlow Park");
  expect(draft.body).toContain("identified on 2 May 2025, so the first session is due by 16 May 2025");
  expect(draft.body).toContain("3 subjects and 4 contexts");
});

test("an invitation as a calendar file lists nobody and is the planned session of the timetable", () => {
  const draft = invitationMessage({ record, session, agency: "Police", to }, writing);
  const file = invitationFile(draft, { record, session, now: new Date("2025-05-26T09:00:00Z") })!;
  const event = new ICAL.Component(ICAL.parse(file.text) as never).getFirstSubcomponent("vevent")!;
  expect(String(event.getFirstPropertyValue("uid"))).toBe(`session-m2.${record.id}@mapping-toolkit`);
  expect(event.getFirstPropertyValue("summary")).toBe(draft.subject);
  expect(event.getAllProperties("attendee")).toEqual([]);
  expect(event.getFirstPropertyValue("class")).toBe("PRIVATE");
  expect(file.text).not.toMatch(/Hannah|hannah/);
});

test("an invitation has day, time and place in its text and in the calendar file, and no place that names somebody", () => {
  const times = { start: new Date("2025-06-04T10:00:00"), end: new Date("2025-06-04T11:30:00") };
  const timed = { ...session, starts: "10:00", ends: "11:30" };
  const draft = invitationMessage({ record, session: timed, agency: "Police", to }, writing);
  expect(draft.body).toContain("It is on 4 June 2025, 10:00 to 11:30. Place: Harbour Youth Club, upstairs room.");
  expect(draft.when).toEqual({ ...times, place: "Harbour Youth Club, upstairs room" });
  const { text } = invitationFile(draft, { record, session: timed, now: new Date("2025-05-26T09:00:00Z") })!;
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent("vevent")!);
  expect([event.startDate.toJSDate(), event.endDate.toJSDate()]).toEqual([times.start, times.end]);
  expect(event.location).toBe("Harbour Youth Club, upstairs room");

  const atHome = { ...timed, venue: "Flat of Aisha's mother" };
  const hidden = invitationMessage({ record, session: atHome, agency: "Police", to }, writing);
  expect([hidden.body, hidden.when?.place]).toEqual([expect.not.stringContaining("Aisha"), ""]);
  expect(invitationFile(hidden, { record, session: atHome, now: times.start })!.text).not.toContain("Aisha");
});

test("without a day an invitation says so, and there is no calendar file of it", () => {
  const open = { ...session, date: "2025-06" };
  const draft = invitationMessage({ record, session: open, agency: "", to }, writing);
  expect(draft.body).toMatch(/^Dear colleagues,\n\n.* The day is still to be set\./);
  expect(invitationFile(draft, { record, session: open, now: new Date() })).toBeUndefined();
});

test("as text to copy it says whom to write to, the subject, what to attach and the words", () => {
  const text = draftAsText(requestMessage({ record }, writing));
  expect(text).toMatch(/^To: exploitation\.team@towerhamlets\.gov\.uk\nSubject: OFFICIAL-SENSITIVE: /);
});

/** Everything of a message that is read before its attachment is opened. */
const outside = ({ subject, body, attachment, marks }: Draft) =>
  [subject, body, attachment?.name ?? "", ...Object.values(marks)].join("\n");

test("for any network nobody on the map is named in subject, text, file name or marks", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (random) => {
      const [first] = random.sessions;
      fc.pre(first !== undefined);
      const list = await enclosed(random, "subjects", "Police");
      const papers = await enclosed(random, "minutes", "Police");
      const base = { record: random, session: first!, agency: "Police", to: [] };
      const drafts = [
        subjectListMessage({ ...base, enclosed: list }, writing),
        papersMessage({ ...base, enclosed: papers }, writing),
        requestMessage({ record: random, enclosed: list }, writing),
        invitationMessage({ ...base, enclosed: papers }, writing),
      ];
      const people = random.people.filter((one) => !actsForAgency(one) && /\s/.test(one.name) && !isCode(one.name));
      const finder = new MentionFinder(people.map(({ id, name }) => ({ id, forms: [name] })));
      expect(drafts.flatMap((draft) => finder.find(outside(draft)).map(({ id }) => id))).toEqual([]);
    }),
    { numRuns: rounds(8) },
  );
});
