import { cleanLine, cleanText } from "../../src/record";

test("a vertical tab from Word becomes a line break instead of joining two words", () => {
  expect(cleanText("first\vsecond")).toBe("first\nsecond");
});

test("characters that stop Word from opening a file are taken out", () => {
  expect(cleanText("a\uFFFEb\uFFFFc\u0007d\uD800e")).toBe("abcd\uFFFDe");
});

test("a name keeps one line and no reversed reading direction", () => {
  expect(cleanLine("  Aisha\u202E \n Begum ")).toBe("Aisha Begum");
});
