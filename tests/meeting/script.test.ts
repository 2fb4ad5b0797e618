import { addLines, addName, namesToSettle, type LineRoom } from "../../src/meeting";
import { dateReader } from "../../src/meeting/line/dates";
import { apply, nameOf, type NetworkRecord, type SessionItem } from "../../src/record";
import { meetingNetwork, SESSION_DAY } from "../fixtures/meeting/network";
import { SCRIPT } from "../fixtures/meeting/script";
import type { Expected } from "../fixtures/meeting/spoken";
import { asExpected } from "../fixtures/meeting/outcome";
import { HELD_OUT } from "../fixtures/meeting/heldOut";

const dates = dateReader({ days: "calendar", bankHolidays: { added: [], moved: [] } });

const roomOf = (record: NetworkRecord): LineRoom => {
  const [session] = record.sessions;
  if (!session) throw new Error("There is no session.");
  return { record, session, today: SESSION_DAY, dates };
};

/** Types the line and says what it became. */
function typed(record: NetworkRecord, text: string): { record: NetworkRecord; item: SessionItem } {
  const { change, items } = addLines(roomOf(record), [{ text, agenda: "m1-g1" }]);
  const [item] = items;
  if (!item) throw new Error(`Nothing became of “${text}”.`);
  return { record: apply(record, change), item };
}

/** With Male D on the map from the moment somebody adds him. */
function afterAdding(record: NetworkRecord, item: SessionItem): NetworkRecord {
  const found = namesToSettle(roomOf(record), item).find(({ name }) => name === "Male D")?.possible;
  return found ? apply(record, addName(roomOf(record), found).change) : record;
}

function outcomes(lines: readonly { typed: string; becomes: Expected }[]): { made: Expected[]; wanted: Expected[] } {
  let record = meetingNetwork();
  const made = lines.map(({ typed: text }) => {
    const after = typed(record, text);
    record = afterAdding(after.record, after.item);
    return asExpected(after.record, after.item, nameOf);
  });
  return { made, wanted: lines.map(({ becomes }) => becomes) };
}

test("a meeting of an hour: every line is of the kind, about the people and with the owner and date that were said", () => {
  const lines = SCRIPT.flat();
  expect(lines.length).toBeGreaterThanOrEqual(120);
  const { made, wanted } = outcomes(lines);
  expect(made).toEqual(wanted);
});

test("another meeting, in other words", () => {
  const { made, wanted } = outcomes(HELD_OUT);
  expect(made).toEqual(wanted);
});
