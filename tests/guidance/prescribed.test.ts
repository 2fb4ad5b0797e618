import { AGENDAS, INFORMATION_ROWS, INFORMATION_TITLE, KIND_NOUNS, loadAgendas, PRE_MAPPING_QUESTIONS } from "../../src/guidance";

test("the information table has the guidance's five rows, to the letter", () => {
  expect(INFORMATION_TITLE).toBe("Information to consider");
  expect(INFORMATION_ROWS.map(({ label }) => label)).toEqual([
    "Current concerns - vulnerabilities",
    "Current linked contexts",
    "Linked people/ group",
    "Key contacts",
    "Key questions",
  ]);
});

test("the five questions before mapping are asked as the guidance asks them", () => {
  expect(PRE_MAPPING_QUESTIONS.map(({ text }) => text)).toEqual([
    "Have you identified a list of persons linked to the issue/ group/location of concern?",
    "Are there any environmental contexts (e.g. school/neighbourhood locations) highlighted by the information?",
    "Have key contacts in relation to these young people and contexts (e.g. practitioners, youth workers, school safeguarding leads, police officers, housing wardens) been identified?",
    "Are there any contexts/young people identified who are already subject to context safeguarding/group mapping?",
    "Have key questions been identified in relation to each young person/context/vulnerability as to how they relate to the network being mapped?",
  ]);
});

test("the internal session only looks for partners; the one with partners also enables interventions", () => {
  expect(AGENDAS.internal.title).toBe("Mapping Session 1 – Internal");
  expect(AGENDAS.internal.who).toBe("Internal Teams – Early Help, Social Care");
  expect(AGENDAS.internal.lines.map(({ text }) => text)).toEqual([
    "Identify and map information to shape group/context map",
    "Review current map and update",
    "Identify information gaps",
    "Identify key partners to inform gaps",
  ]);
  expect(AGENDAS.external.title).toBe("Mapping Session 2- including external");
  expect(AGENDAS.external.who).toBe("Include external partner identified from session 1 eg police, school staff");
  expect(AGENDAS.external.lines.map(({ text }) => text)).toEqual([
    "Identify and map information to shape group/context map.",
    "Review current map and update.",
    "Identify information gaps.",
    "Identify key partners to inform gaps and enable interventions.",
  ]);
});

test("the review starts from the actions and can end the work", () => {
  expect(AGENDAS.review.title).toBe("Review Mapping Session");
  expect(AGENDAS.review.lines.map(({ text }) => text)).toEqual([
    "Review existing actions.",
    "Review current map and update.",
    "Identify information gaps/safeguarding interventions.",
    "Identify key actions to inform gaps and enable interventions.",
    "Close group work when work has concluded.",
  ]);
});

test("every line of every agenda can be told from every other by its id", () => {
  const ids = Object.values(AGENDAS).flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z][a-z0-9-]{0,23}$/.test(id))).toBe(true);
});

test("an agenda without lines is refused with what to write", () => {
  const { internal, external } = AGENDAS;
  const broken = { internal, external, review: { title: "Review", who: "", lines: [] } };
  expect(() => loadAgendas(broken)).toThrow('agendas.json: "review.lines" does not fit. Write a "title", "who" takes part');
});

test("minutes are called Minutes, and the team file a Record", () => {
  expect(KIND_NOUNS).toMatchObject({
    minutes: "Minutes",
    "team-file": "Record",
    information: "Information",
    "agenda-review": "Agenda",
  });
});
