import { jest } from "@jest/globals";
import { some } from "../builders/rounds";
import { tabThrough } from "./harness/keyboard";
import { emptyScreens, messageScreens, networkScreens, ownScreens } from "./harness/screens";
import { House } from "./harness/visit";

jest.setTimeout(600_000);

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const TURNS = Array.from({ length: 60 }, (_, at) => at);

const SORTS = [
  ["with nothing in it yet", emptyScreens, 1],
  ["with everything in it", networkScreens, 6],
  ["that a young person makes of their own", ownScreens, 2],
  ["beside a message", messageScreens, 1],
] as const;

/** By day some screens of some sorts, by night every one; the main job goes by keyboard in safeKeyboard.test.ts. */
test.each(some(SORTS, 2, 0))(
  "Tab goes through every screen of a network %s in reading order, always to be seen, and out again",
  async (whose, screens, quick) => {
    const faults: string[] = [];
    let gone = 0;
    const turns = some(TURNS, quick, 1);
    let turn = 0;
    await screens(house, {}, async (page, where, within) => {
      turn += 1;
      if (within !== undefined || !turns.includes(turn)) return;
      gone += 1;
      faults.push(...(await tabThrough(page)).map((fault) => `${where}: ${fault}`));
    });
    process.stdout.write(`${gone} of ${turn} screens of a network ${whose} gone through by Tab: ${faults.length} faults.\n`);
    expect(faults).toEqual([]);
  },
);
