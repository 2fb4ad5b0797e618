import { rememberLast } from "../../src/record";

test("what was made of a value is made once, and again with another one beside it", () => {
  const asked: string[] = [];
  const made = rememberLast(({ name }: { name: string }, beside: string) => {
    asked.push(name + beside);
    return name + beside;
  });
  const one = { name: "a" };
  expect([made(one, "1"), made(one, "1"), made(one, "2"), made({ name: "a" }, "2")]).toEqual(["a1", "a1", "a2", "a2"]);
  expect(asked).toEqual(["a1", "a2", "a2"]);
});

test("only what was made of the last few is kept, also where nothing was made", () => {
  const asked: number[] = [];
  const made = rememberLast(({ at }: { at: number }) => void asked.push(at), 3);
  const all = [0, 1, 2, 3].map((at) => ({ at }));
  for (const one of all) made(one);
  asked.length = 0;
  for (const one of [...all].reverse()) made(one);
  expect(asked).toEqual([0]);
});
