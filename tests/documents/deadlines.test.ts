import { kindOf, makeDocument, missingFor } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { reviewGroups } from "../../src/meeting";
import { hasPassed } from "../../src/record";
import { quickReading } from "../builders/docx";
import { add, network, person } from "../builders/network";

const OPTIONS = { profile: defaultProfile, copy: { audience: { type: "team" }, names: "full" }, today: "2025-06-06" } as const;
const session = add("sessions", { id: "m1", date: "2025-06-01" });
const action = (id: string, text: string, due: string) =>
  add("actions", { id, text, owner: "May", due, goal: "Safety", session: "m0" });

test.each([
  ["2025-06-05", true],
  ["2025-06-06", false],
  ["2025-05", true],
  ["2025-06", false],
  ["2024", true],
  ["2025", false],
  ["", false],
])("on 6 June 2025 a deadline of %j has passed: %s", (due, passed) => {
  expect(hasPassed(due, "2025-06-06")).toBe(passed);
});

test("an action due by a month that is over is overdue, and one of this month stands after those of its days", async () => {
  const record = network(
    session,
    ...[
      action("a1", "Ask the school", "2025-06"),
      action("a2", "Ask the club", "2025-06-20"),
      action("a3", "Ask the police", "2025-05"),
    ],
  );
  const paper = quickReading((await makeDocument(record, "actions", { ...OPTIONS, sessionId: "m1" })).bytes);
  expect(paper).toMatch(/Ask the police.*May 2025 Overdue.*Ask the club.*20 June 2025.*Ask the school.*June 2025/);
  expect(paper.match(/Overdue/g)).toHaveLength(1);
  const items = reviewGroups(record, "m1", OPTIONS.today).flatMap((group) => group.items);
  expect(items.flatMap((item) => (item.kind === "action" && item.overdue ? [item.id] : []))).toEqual(["a3"]);
});

test("a paper for Mosaic is not late while its month goes on", () => {
  const record = (due: string) =>
    network(
      person("p1", "Will Grace", { keySubject: true }),
      session,
      add("uploads", { id: "u1", session: "m1", person: "p1", title: "Minutes", due }),
    );
  const late = (due: string) =>
    missingFor(record(due), kindOf("uploads"), OPTIONS).filter(({ message }) => message.startsWith("Not uploaded"));
  expect([late("2025-06"), late("2025-05"), late("2025-06-01")].map(({ length }) => length)).toEqual([0, 1, 1]);
});
