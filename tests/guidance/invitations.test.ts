import { invitationOf, invitations, notInvited } from "../../src/guidance";
import type { Change } from "../../src/record";
import { add, network, person } from "../builders/network";

const contact = (id: string, name: string, agency: string): Change =>
  person(id, name, { kind: "professional", agency, contactFor: ["p1"] });
const twoTeams = [
  person("p1", "Male A", { subject: true }),
  contact("p2", "Police Contact", "Neighbourhood team"),
  contact("p3", "Police contact", "Exploitation team"),
];
const action = (owner: string, agency: string): Change => add("actions", { id: "a1", text: "Look at the logs", owner, agency });
const reasons = (...more: Change[]) =>
  invitations(network(...twoTeams, ...more)).map(({ person: id, agency, why }) => [
    id,
    agency,
    why.map(({ type }) => type).join(),
  ]);

test("contacts of one name in two agencies are both asked", () => {
  expect(reasons()).toEqual([
    ["p2", "Neighbourhood team", "contact"],
    ["p3", "Exploitation team", "contact"],
  ]);
});

test("an action of one of two namesakes goes to the one whose agency it names", () => {
  expect(reasons(action("police contact", "Exploitation team")).at(1)).toEqual(["p3", "Exploitation team", "contact,action"]);
});

test("an action that could be either namesake's is laid to neither of them", () => {
  expect(reasons(action("Police contact", "")).at(2)).toEqual(["", "", "action"]);
});

test("one namesake on the list leaves the other to be asked", () => {
  const record = network(...twoTeams);
  const asked = invitations(record);
  const byPerson = { person: "p2", name: "Police Contact", agency: "" };
  const byWords = { person: "" as const, name: "Police contact", agency: "Exploitation team" };
  expect(notInvited(asked, [byPerson]).map(({ person: id }) => id)).toEqual(["p3"]);
  expect(notInvited(asked, [byWords]).map(({ person: id }) => id)).toEqual(["p2"]);
  expect(invitationOf(record, byWords)?.person).toBe("p3");
});
