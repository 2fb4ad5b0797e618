import { readContactLine } from "../../src/intake/lines/contactLine";

function told(line: string): unknown {
  const reading = readContactLine(line);
  if (reading.type !== "contacts") return reading.type;
  return reading.contacts.map(({ name, job, agency, reach }) => [name, job, agency, reach]);
}

test.each<[string, unknown]>([
  ["Police Contact – NW-BCU - AB", [["Police Contact", "Police Contact", "Police, NW-BCU, AB", ""]]],
  [
    "Police contact  - Police Contact – Exploitation Police Team",
    [["Police contact", "Police contact", "Exploitation Police Team", ""]],
  ],
  ["Youth Club staff member ", [["Youth Club staff member", "staff member", "Youth Club", ""]]],
  ["Substance misuse worker", [["Substance misuse worker", "Substance misuse worker", "", ""]]],
  [
    "PC 1234 Dave Mills, Exploitation Team – 020 7946 0000",
    [["Dave Mills", "PC 1234", "Police, Exploitation Team", "020 7946 0000"]],
  ],
  ["PC Sam Holt 1482CE – Safer Schools Officer", [["Sam Holt", "PC 1482CE, Safer Schools Officer", "Police", ""]]],
  [
    "PC Mills and DC Jones (Exploitation Team)",
    [
      ["PC Mills", "PC", "Police, Exploitation Team", ""],
      ["DC Jones", "DC", "Police, Exploitation Team", ""],
    ],
  ],
  ["Ms Khan (DSL, Hillside School)", [["Ms Khan", "DSL", "Hillside School", ""]]],
  ["Jane Smith, Social Worker, Tower Hamlets CSC", [["Jane Smith", "Social Worker", "Tower Hamlets CSC", ""]]],
  ["Social worker: Jane Smith – jane.smith@example.gov.uk", [["Jane Smith", "Social worker", "", "jane.smith@example.gov.uk"]]],
  ["School – Mr Jones (Head of Year)", [["Mr Jones", "Head of Year", "School", ""]]],
  ["Mr Daley – pastoral lead at Northgate College", [["Mr Daley", "pastoral lead", "Northgate College", ""]]],
  ["Youth worker Jane Smith", [["Jane Smith", "Youth worker", "", ""]]],
  ["Jane Smith Social Worker", [["Jane Smith", "Social Worker", "", ""]]],
  ["Dr Patel – GP", [["Dr Patel", "GP", "", ""]]],
  ["YJS", [["YJS", "", "YJS", ""]]],
  ["CAMHS worker", [["CAMHS worker", "CAMHS worker", "CAMHS", ""]]],
  [
    "DS Ahmed Khan, Met Police, tel: 07700 900123, email: a.khan@example.police.uk",
    [["Ahmed Khan", "DS", "Met Police", "07700 900123, a.khan@example.police.uk"]],
  ],
  ["N/A", "nothing"],
])("%s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});
