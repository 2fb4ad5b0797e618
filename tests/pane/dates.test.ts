import fc from "fast-check";
import { isPartialDate, showDate } from "../../src/record";
import { readDate, type Leaning } from "../../src/pane/fields/dates";

// A Tuesday.
const TODAY = "2025-06-10";
const read = (text: string, leaning: Leaning = "past") => {
  const result = readDate(text, TODAY, leaning);
  return result.ok ? result.date : result.message;
};

test.each([
  ["4 June 2025", "2025-06-04"],
  ["4th of June 2025", "2025-06-04"],
  ["4 jun 25", "2025-06-04"],
  ["04/06/2025", "2025-06-04"],
  ["4.6.25", "2025-06-04"],
  ["2025-06-04", "2025-06-04"],
  ["June 2025", "2025-06"],
  ["Sept 2024", "2024-09"],
  ["6/2025", "2025-06"],
  ["2025", "2025"],
  ["yesterday", "2025-06-09"],
  ["3 days ago", "2025-06-07"],
  ["", ""],
])("“%s” is read as people mean it", (text, date) => {
  expect(read(text)).toBe(date);
});

test("the day stands before the month, as in Britain", () => {
  expect(read("03/04/2011")).toBe("2011-04-03");
});

test("a year of two digits that would lie ahead is a year of birth", () => {
  expect(read("2/3/87")).toBe("1987-03-02");
  expect(read("2/3/26", "future")).toBe("2026-03-02");
});

test("a date without a year is the last such day for what happened, the next for what is due", () => {
  expect(read("20 June", "past")).toBe("2024-06-20");
  expect(read("20 June", "future")).toBe("2025-06-20");
  expect(read("4 June", "future")).toBe("2026-06-04");
});

test("a day of the week lies ahead for a deadline and behind for an event", () => {
  expect(read("Friday", "future")).toBe("2025-06-13");
  expect(read("Friday", "past")).toBe("2025-06-06");
  expect(read("tuesday", "future")).toBe("2025-06-17");
  expect(read("tuesday", "past")).toBe("2025-06-03");
  expect(read("in 2 weeks", "future")).toBe("2025-06-24");
});

test("a day that does not exist is said, not moved to the next month", () => {
  expect(read("31 June 2025")).toBe("There is no such day as 31 June 2025.");
  expect(read("30/02/2025")).toBe("There is no such day as 30/02/2025.");
});

test("what is no date gets an example of one", () => {
  expect(read("soon")).toBe("Write a date such as 4 June 2025, June 2025 or 2025.");
  expect(read("mar")).toBe("Write a date such as 4 June 2025, June 2025 or 2025.");
});

test("a date shown in a field is read back as itself", () => {
  const date = fc.date({ min: new Date("1920-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom(4, 7, 10), fc.constantFrom<Leaning>("past", "future"), (moment, length, leaning) => {
      const known = moment.toISOString().slice(0, length);
      expect(readDate(showDate(known), TODAY, leaning)).toEqual({ ok: true, date: known });
    }),
  );
});

test("whatever is typed, what is kept is a date that exists", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,2}[ /.-](\d{1,2}|[a-z]{3,9})([ /.-]\d{2,4})?$/)), (text) => {
      const result = readDate(text, TODAY, "past");
      expect(result.ok ? isPartialDate(result.date) : result.message.length > 0).toBe(true);
    }),
  );
});
