import { ours, precision, recall, scoreOf } from "../../bench/mapped/answers";
import { rounds } from "../builders/rounds";

const seeds = (from: number, many: number) => Array.from({ length: many }, (_, at) => from + at);

test("in made-up networks with known answers hardly anybody is missed, and few are taken for somebody else", () => {
  // A few sets of the bench, which reports many; few sets scatter more.
  const score = scoreOf(seeds(2001, rounds(4, 40)), "held-out", ours);
  expect(score.right).toBeGreaterThan(80);
  expect(recall(score)).toBeGreaterThan(0.96);
  expect(precision(score)).toBeGreaterThan(0.85);
});
