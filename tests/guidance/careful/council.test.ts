import { readFileSync } from "node:fs";
import { CAREFUL, loadCareful, type Careful } from "../../../src/guidance/careful";
import { checkTemplateText, TemplateError } from "../../../src/guidance/council";

const faultsOf = (load: () => unknown): readonly string[] => {
  try {
    load();
  } catch (error) {
    if (error instanceof TemplateError) return error.faults.map((fault) => fault.split(". Write")[0]!);
    throw error;
  }
  return [];
};
const [first] = CAREFUL.phrases;
const withFirst = (values: object): Careful => ({ ...CAREFUL, phrases: [{ ...first!, ...values }, ...CAREFUL.phrases.slice(1)] });

test("forms that cannot be read, groups and sources that are not there and an id used twice are told by their path", () => {
  const faults = faultsOf(() =>
    loadCareful({
      ...withFirst({ find: ["puts <selves> at risk", "at risk", "… risk", "go*"], from: ["cardif"] }),
      groups: { ...CAREFUL.groups, odd: ["(no)"] },
      opinions: CAREFUL.opinions.map((entry) => ({ ...entry, id: "clearly" })),
    }),
  );
  expect(faults).toEqual([
    'careful-words.json: "groups.odd" does not fit',
    'careful-words.json: "phrases.0.find.0" does not fit',
    'careful-words.json: "phrases.0.find.2" does not fit',
    'careful-words.json: "phrases.0.find.3" does not fit',
    'careful-words.json: "phrases.0.from.0" does not fit',
    ...CAREFUL.opinions.slice(1).map((_, at) => `careful-words.json: "opinions.${at + 1}.id" does not fit`),
  ]);
});

test("a setting that is missing or spelt wrongly is told with what to write", () => {
  expect(faultsOf(() => loadCareful({ ...CAREFUL, said: "told" }))).toEqual(['careful-words.json: "said" does not fit']);
  expect(faultsOf(() => loadCareful(withFirst({ instaed: ["x"] })))).toEqual(
    ['careful-words.json: "phrases.0.instaed" is not a setting'].map((fault) => expect.stringContaining(fault)),
  );
});

test("a fault in the file that is put up is told with its line", () => {
  const text = readFileSync("templates/careful-words.json", "utf8");
  checkTemplateText("careful-words.json", text);
  const line = text.split("\n").findIndex((words) => words.includes('"id": "at-risk"')) + 1;
  expect(faultsOf(() => checkTemplateText("careful-words.json", text.replace('"id": "at-risk"', '"id": "At risk"')))).toEqual([
    `templates/careful-words.json, line ${line}: "phrases.0.id" does not fit`,
  ]);
});
