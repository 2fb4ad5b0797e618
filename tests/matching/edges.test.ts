import { LETTERS } from "../../src/matching";

const letter = new RegExp(`^[${LETTERS}]$`);
const isLetter = (code: number) => /^[\p{L}\p{N}]$/u.test(String.fromCharCode(code));
const differing = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (code) => letter.test(String.fromCharCode(code)) !== isLetter(code),
  );

test("of the letters that English, Polish, Turkish, Welsh or Vietnamese is written with, none is missing, and no stop is among them", () => {
  expect(differing(0, 0x24f)).toEqual([]);
  expect(differing(0x1e00, 0x1eff)).toEqual([]);
});

test("quotes, dashes, bullets and arrows are no letters", () => {
  expect(differing(0x2000, 0x206f)).toEqual([]);
  expect(differing(0x2190, 0x27bf).filter((code) => !/^\p{N}$/u.test(String.fromCharCode(code)))).toEqual([]);
});

test.each(["Ελένη", "Михаил", "محمد", "রহিম", "ਸਿੰਘ", "முருகன்", "王小明", "さくら", "김민준"])(
  "%s is written in letters",
  (name) => {
    expect([...name].filter((one) => !letter.test(one))).toEqual([]);
  },
);
