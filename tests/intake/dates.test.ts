import { datesIn } from "../../src/intake/lines/dates";

test.each<[string, string[]]>([
  ["12/03/2009", ["2009-03-12"]],
  ["on 12.3.09 and again on 4th May 2025", ["2009-03-12", "2025-05-04"]],
  ["May 2025", ["2025-05"]],
  ["2025-06-04", ["2025-06-04"]],
  ["DOB 01/02/75", ["1975-02-01"]],
  ["31/02/2025", []],
  ["020 7946 0000", []],
  ["may know 12 people", []],
  ["24/7 support", []],
])("%s", (text, dates) => {
  expect(datesIn(text).map(({ date }) => date)).toEqual(dates);
});
