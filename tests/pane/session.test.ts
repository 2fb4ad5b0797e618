import { AGENDAS } from "../../src/guidance";
import { apply, type NetworkRecord, type Session } from "../../src/record";
import { addInside, dropInside, editInside, moveInside, newSession, nextKind } from "../../src/pane/stages/meet/session";
import { withoutAgenda } from "../../src/pane/stages/meet/withoutAgenda";
import { network, person } from "../builders/network";

const contacts = [
  person("p1", "Aisha Begum"),
  person("p2", "Sara Lind", { kind: "professional", agency: "Youth club", job: "Youth worker" }),
];
const started = (kind: Session["kind"]): NetworkRecord => {
  const record = network(...contacts);
  return apply(record, newSession(record, kind, "2025-06-10"));
};
const sessionOf = (record: NetworkRecord) => record.sessions[0]!;

test("a session comes with the guidance's agenda for its kind", () => {
  for (const kind of ["internal", "external", "review"] as const) {
    expect(sessionOf(started(kind)).agenda.map(({ text }) => text)).toEqual(AGENDAS[kind].lines.map(({ text }) => text));
  }
});

test("contacts are asked to a session with partners, with job and agency, and children never", () => {
  expect(sessionOf(started("external")).attendance).toMatchObject([
    { person: "p2", name: "Sara Lind", agency: "Youth club", job: "Youth worker", was: "invited" },
  ]);
});

test("the first, internal session asks nobody from outside by itself", () => {
  expect(sessionOf(started("internal")).attendance).toEqual([]);
});

test("the kinds follow each other as in the guidance", () => {
  expect(nextKind(network())).toBe("internal");
  expect(nextKind(started("internal"))).toBe("external");
  expect(nextKind(apply(started("internal"), newSession(started("internal"), "external", "")))).toBe("review");
});

test("lines inside a session get ids of their own, also after one was taken out", () => {
  let record = started("internal");
  const say = (texts: string[]) => {
    record = apply(
      record,
      addInside(
        record,
        sessionOf(record),
        "items",
        texts.map((text) => ({ text })),
      ),
    );
  };
  say(["first", "second"]);
  record = apply(record, dropInside(sessionOf(record), "items", sessionOf(record).items[0]!.id));
  say(["third", "fourth"]);
  const { items } = sessionOf(record);
  expect(items.map(({ text }) => text)).toEqual(["second", "third", "fourth"]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(3);
});

test("a line moves among those under the same agenda item, whatever stands between", () => {
  let record = started("internal");
  const [one, other] = sessionOf(record).agenda.map(({ id }) => id);
  const drafts = [
    { agenda: one!, text: "a" },
    { agenda: other!, text: "x" },
    { agenda: one!, text: "b" },
  ];
  record = apply(record, addInside(record, sessionOf(record), "items", drafts));
  const last = sessionOf(record).items[2]!;
  const under = (item: { agenda: string }) => item.agenda === one;
  record = apply(record, moveInside(sessionOf(record), "items", last.id, -1, under)!);
  expect(
    sessionOf(record)
      .items.filter(under)
      .map(({ text }) => text),
  ).toEqual(["b", "a"]);
  expect(moveInside(sessionOf(record), "items", last.id, -1, under)).toBeUndefined();
});

test("an edit inside a session leaves the others as they were", () => {
  let record = apply(
    started("external"),
    addInside(started("external"), sessionOf(started("external")), "attendance", [{ name: "Ola Reed" }]),
  );
  record = apply(record, editInside(sessionOf(record), "attendance", sessionOf(record).attendance[0]!.id, { was: "present" }));
  expect(sessionOf(record).attendance.map(({ name, was }) => [name, was])).toEqual([
    ["Sara Lind", "present"],
    ["Ola Reed", "invited"],
  ]);
});

test("what was said under an agenda item stays when the item goes", () => {
  let record = started("internal");
  const item = sessionOf(record).agenda[0]!;
  record = apply(record, addInside(record, sessionOf(record), "items", [{ agenda: item.id, text: "Missing twice" }]));
  record = apply(record, withoutAgenda(sessionOf(record), item.id));
  expect(sessionOf(record).items).toMatchObject([{ agenda: "", text: "Missing twice" }]);
  expect(sessionOf(record).agenda.map(({ id }) => id)).not.toContain(item.id);
});
