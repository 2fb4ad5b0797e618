import { scriptsOf } from "../../tests/browser/harness/scripts";
import { openPage } from "../measure/page";
import { rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "first-screen";
const MOST_KB = 230;

/** What comes over the wire before the form can be typed in. The engines for documents and maps are not to be among it. */
export const firstScreen: Row = {
  ids: [ID],
  measure: async (_, say) => {
    const house = await openPage(say);
    try {
      const scripts = await scriptsOf(house, async (page) => {
        await page.getByRole("button", { name: /^Start from blank/ }).click();
        await page.getByRole("textbox").first().click();
      });
      const [heavy] = scripts.filter(({ holds }) => holds.length > 0);
      if (heavy) throw new Error(`${heavy.address} holds ${heavy.holds.join(" and ")}, which is to come when it is needed.`);
      say(`${ID}: ${scripts.map(({ address, gzip }) => `${address.split("/").at(-1)} ${gzip}`).join(", ")}`);
      const bytes = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
      return [
        measured({
          id: ID,
          what: "JavaScript fetched before the form can be typed in, as gzip sends it",
          unit: "kB",
          better: "lower",
          ours: rounded(bytes / 1000),
          peers: {},
          target: { than: "value", value: MOST_KB },
        }),
      ];
    } finally {
      await house.close();
    }
  },
};
