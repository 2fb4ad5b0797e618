import { mayShareOwnMap, ownMapNotYetSentence } from "../../src/copies";
import { add, network, person } from "../builders/network";

function may(values: object | undefined, chair = "Nadia Rahman") {
  const record = network(
    person("p1", "Aisha Begum"),
    add("sessions", { chair }),
    ...(values ? [add("youngPersonMaps", { person: "p1", ...values })] : []),
  );
  const answer = mayShareOwnMap(record, record.youngPersonMaps[0]);
  return answer.ok ? answer.by : answer.why;
}
const done = { state: "done", date: "2026-06-03" };
const decided = { decidedBy: "nadia rahman", decision: "Health needs it to keep her safe." };

test("a young person's own map is shared with their agreement, or by the chair's decision with a reason", () => {
  expect(may({ ...done, agreed: "agreed" })).toBe("agreement");
  expect(may({ ...done, agreed: "not-agreed", ...decided })).toBe("decision");
  expect(may({ ...done, ...decided })).toBe("decision");
});

test.each<[string, object | undefined, string]>([
  ["nobody noted it", undefined, "not-noted"],
  ["it is only planned, agreed to or not", { state: "planned", agreed: "agreed" }, "not-noted"],
  ["nobody was asked", done, "not-asked"],
  ["they do not agree", { ...done, agreed: "not-agreed" }, "not-agreed"],
  ["somebody else decided", { ...done, ...decided, decidedBy: "Ruth Abbott" }, "not-by-the-chair"],
  ["the decision has no reason", { ...done, ...decided, decision: " " }, "no-reason"],
])("it is not while %s, and what to do is said", (_, values, why) => {
  expect(may(values)).toBe(why);
  expect(ownMapNotYetSentence(why as "not-asked")).toMatch(/^.+\. .+\.$/u);
});

test("nobody decides where no session has a chair", () => {
  expect(may({ ...done, ...decided, decidedBy: "" }, "")).toBe("not-asked");
  expect(may({ ...done, ...decided }, "")).toBe("not-by-the-chair");
});
