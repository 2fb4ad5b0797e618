import { pastedLines } from "../../src/pane/lines/paste";

test("a list pasted from Word becomes its lines, without bullets and numbers", () => {
  expect(pastedLines("•\tMissing twice in May\r\n2. Not in school\r\n– Cannabis\n\n  o Friends with Child B ")).toEqual([
    "Missing twice in May",
    "Not in school",
    "Cannabis",
    "Friends with Child B",
  ]);
});

test("a house number at the front of a line is not a bullet", () => {
  expect(pastedLines("12 Acacia Road\n4b Elm Court")).toEqual(["12 Acacia Road", "4b Elm Court"]);
});
