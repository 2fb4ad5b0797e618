import { addDays, addMonths, addWeeks, bankHolidays, defaultProfile, isWorkingDay } from "../../src/guidance";

const calendar = defaultProfile;
const working = { ...defaultProfile, days: "working" as const };

// As published on gov.uk/bank-holidays.
test.each([
  [2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"],
  [2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"],
  [2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"],
  [2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"],
  [2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"],
  [2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"],
])("the bank holidays of %i are those that were published", (year, days) => {
  expect(bankHolidays(year, defaultProfile)).toEqual(days.split(" ").map((day) => `${year}-${day}`));
});

test("a day the council adds is a day off", () => {
  const own = { bankHolidays: { ...defaultProfile.bankHolidays, added: ["2025-06-04"] } };
  expect(isWorkingDay("2025-06-04", defaultProfile)).toBe(true);
  expect(isWorkingDay("2025-06-04", own)).toBe(false);
});

test("two weeks are fourteen calendar days, across the change of the clocks too", () => {
  expect(addWeeks("2025-03-24", 2, calendar)).toBe("2025-04-07");
  expect(addWeeks("2025-10-20", 2, calendar)).toBe("2025-11-03");
});

test("two weeks of working days step over weekends and Easter", () => {
  expect(addWeeks("2025-04-14", 2, working)).toBe("2025-04-30");
  expect(addDays("2025-04-22", -1, working)).toBe("2025-04-17");
});

test("working days from a Saturday count from the Monday", () => {
  expect(addDays("2025-06-07", 1, working)).toBe("2025-06-09");
});

test("three months from the end of November end with February", () => {
  expect(addMonths("2024-11-30", 3, calendar)).toBe("2025-02-28");
});

test("with working days a review never falls due on a day off", () => {
  expect(addMonths("2025-01-21", 3, working)).toBe("2025-04-17");
});

test("a date not known to the day gives no deadline", () => {
  expect([addDays("2025-06", 7, calendar), addWeeks("", 1, calendar), addMonths("2025", 3, working)]).toEqual(["", "", ""]);
});
