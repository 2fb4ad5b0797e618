import fc from "fast-check";
import { addLines, linesOfPaste, mergeUp, reword, split, takeOut, type LineRoom } from "../../src/meeting";
import { dateReader } from "../../src/meeting/line/dates";
import { apply } from "../../src/record";
import { fuzz } from "../builders/fuzz";
import { anyText } from "../builders/hostile";
import { expectSoundRecord } from "../builders/soundRecord";
import { meetingNetwork, SESSION_DAY } from "../fixtures/meeting/network";

const dates = dateReader({ days: "calendar", bankHolidays: { added: [], moved: [] } });
const before = meetingNetwork();
const roomOf = (record: typeof before): LineRoom => ({ record, session: record.sessions[0]!, today: SESSION_DAY, dates });

const PIECES = [
  ...["!", "?", "=", "+", "#", "*", "~", "@", ">", "<", "<>", ":", ",", "(", ")", "“", "”", "–", "\u00A0"],
  ...["note:", "action:", "link:", "key question:", "Q", "NOT", "may be", "not sure"],
  ...["Male A", "male a’s", "Jordan", "Jordan Price", "Smiley", "@Dawn", "@Zed", "PC Imran Ali", "AK", "Bow House", "the Lane"],
  ...[
    "by Friday",
    "31 Feb",
    "12 Nov",
    "in 99999999999 weeks",
    "tomorrow",
    "29/2/2027",
    "next next Monday",
    "25:61",
    "last summer",
  ],
  ...["to", "and", "seen with", "police", "school says", "the 1st 2nd 3rd of", "1e999", "0", "-1"],
];
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(" ")),
  },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), anyText).map(([piece, text]) => piece + text) },
);
const cases = fc.tuple(line, line, fc.nat(5), fc.nat(60));

test("whatever is typed into the line, it becomes lines of sound minutes, and can be corrected", () => {
  fuzz("minutes line", cases, ([text, other, what, at]) => {
    const added = addLines(
      roomOf(before),
      linesOfPaste(text).map((one) => ({ text: one, agenda: "m1-g1" })),
    );
    const record = apply(before, added.change);
    const [item] = record.sessions[0]!.items;
    const room = roomOf(record);
    const deeds = [
      (id: string) => reword(room, id, other),
      (id: string) => split(room, id, text, Math.min(at, text.length)),
      (id: string) => mergeUp(room, id, other),
      (id: string) => takeOut(room, id),
      (id: string) => reword(room, id, other, "link"),
      (id: string) => reword(room, id, other, "action"),
    ];
    const made = item && deeds[what]!(item.id);
    expectSoundRecord(made ? apply(record, made.change) : record);
  });
});
