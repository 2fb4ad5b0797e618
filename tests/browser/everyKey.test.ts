import { jest } from "@jest/globals";
import { rounds, some } from "../builders/rounds";
import { tabThrough } from "./harness/keyboard";
import { emptyScreens, messageScreens, networkScreens, ownScreens } from "./harness/screens";
import { House } from "./harness/visit";

jest.setTimeout(600_000);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Each with the screens of it that are gone through by day, counted from one. */
const SORTS = [
  ["with nothing in it yet", emptyScreens, [2]],
  ["with everything in it", networkScreens, [2, 12, 22, 32, 42, 52]],
  ["that a young person makes of their own", ownScreens, [3, 6]],
  ["beside a message", messageScreens, [2]],
] as const;
const isNight = rounds(0, 1) === 1;

/** By day some screens of some sorts, by night every one; the main job goes by keyboard in safeKeyboard.test.ts. */
test.each(some(SORTS, 2, 0))(
  "Tab goes through every screen of a network %s in reading order, always to be seen, and out again",
  async (whose, screens, byDay) => {
    const faults: string[] = [];
    let gone = 0;
    const turns: readonly number[] = byDay;
    let turn = 0;
    await screens(house, {}, async (page, where, within) => {
      turn += 1;
      if (within !== undefined || (!isNight && !turns.includes(turn))) return;
      gone += 1;
      faults.push(...(await tabThrough(page)).map((fault) => `${where}: ${fault}`));
    });
    process.stdout.write(`${gone} of ${turn} screens of a network ${whose} gone through by Tab: ${faults.length} faults.\n`);
    expect(gone).toBeGreaterThanOrEqual(byDay.length);
    expect(faults).toEqual([]);
  },
);
