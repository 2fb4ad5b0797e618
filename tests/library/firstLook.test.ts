import { savedSince, shelf } from "../../bench/mapped/shelf";
import { lookedAt, wholly } from "../../bench/mapped/wholly";
import { looker, soughtIn } from "../../src/library";
import { HANDS } from "../builders/library/hands";
import { rounds } from "../builders/rounds";

test("whoever is put aside by the bare words of a document would not have been found by reading it either", async () => {
  const seeds = [2, 5, 9, 14, 17, 23, 31, 38].slice(0, rounds(2, 8));
  let held = 0;
  for (const seed of seeds) {
    const { own, files: made } = await shelf(seed, rounds(10, 200), HANDS.length);
    // Every second paper of ours was saved by another program since.
    const files = made.map((bytes, at) => (at % 4 === 0 ? savedSince(bytes) : bytes));
    const asked = { own: own.id, sought: soughtIn(own) };
    const look = looker(asked);
    const told = files.map((bytes) => lookedAt(look(bytes, "document.docx")));
    expect(told).toEqual(wholly(asked, files));
    held += told.filter((one) => one !== "[]").length;
  }
  // Where nobody is ever found nobody could be lost.
  expect(held).toBeGreaterThan(3);
});
