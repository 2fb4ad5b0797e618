import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkTemplates } from "../../src/entry/terminal/templates";
import { NamedFault } from "../../src/record";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-"));
  cpSync("templates", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = () => checkTemplates(pathToFileURL(`${folder}/`));
const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
};

function faultOf(): NamedFault {
  try {
    check();
  } catch (error) {
    if (error instanceof NamedFault) return error;
    throw error;
  }
  throw new Error("The templates were found sound.");
}

test("the templates that come with the toolkit are sound", () => {
  expect(check).not.toThrow();
});

test.each([
  [
    "a comma taken out",
    "profile.json",
    '"marking": "OFFICIAL-SENSITIVE",',
    '"marking": "OFFICIAL-SENSITIVE"',
    "templates/profile.json, line 4: this cannot be read. Write a comma or }.",
  ],
  [
    "a comma too many",
    "profile.json",
    '"recentMonths": 6,',
    '"recentMonths": 6,,',
    "templates/profile.json, line 14: this cannot be read. Write a name in straight double quotes.",
  ],
  [
    "curly quotes",
    "profile.json",
    '"council": "London',
    '“council”: "London',
    "templates/profile.json, line 2: this cannot be read. Write a name in straight double quotes.",
  ],
  [
    "a value nobody knows",
    "profile.json",
    '"calendar"',
    '"weekly"',
    'templates/profile.json, line 5: "days" does not fit. Write "calendar" or "working": the days that timescales are counted in.',
  ],
  [
    "a colour in words",
    "profile.json",
    '"#1F4E5F"',
    '"teal"',
    'templates/profile.json, line 15: "accent" does not fit. Write a colour as "#" and six digits or letters a to f, such as "#1F4E5F".',
  ],
  [
    "a setting twice",
    "profile.json",
    '"days":',
    '"council": "Northside", "days":',
    'templates/profile.json, line 5: "council" stands there twice. Take one of the two out.',
  ],
  [
    "a misspelt setting",
    "wording.json",
    '"noRisk"',
    '"norisk"',
    '"norisk" is not a setting. Take it out, or check its spelling.',
  ],
  [
    "an agenda without lines",
    "agendas.json",
    '"title": "Mapping Session 1 – Internal"',
    '"titel": "Mapping Session 1 – Internal"',
    'templates/agendas.json, line 3: "internal.titel" is not a setting.',
  ],
  [
    "a sentence with a word that nobody fills in",
    "messages.json",
    "[ on {date}]. The attached list",
    "[ on {day}]. The attached list",
    'templates/messages.json, line 7: "subjects.body.0" does not fit. Write a "subject" of one line',
  ],
])("%s is told with its line and what to write", (_, file, from, to, message) => {
  change(file, from, to);
  const fault = faultOf();
  expect(fault.family).toBe("template");
  expect(fault.message).toContain(message);
});

test("a file that breaks off", () => {
  const path = join(folder, "wording.json");
  writeFileSync(path, readFileSync(path, "utf8").slice(0, 300));
  expect(faultOf().message).toMatch(
    /^templates\/wording\.json, line \d+: this cannot be read\. Write .*: the file breaks off there\.$|on the same line\.$/,
  );
});

test("a file that is gone", () => {
  rmSync(join(folder, "agendas.json"));
  const fault = faultOf();
  expect(fault.message).toMatch(/agendas\.json: .*not there/);
  expect(fault.family).toBe("template");
});
