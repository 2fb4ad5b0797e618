import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/**
 * Draws the icons in the sizes that Office asks for: 16, 32 and 80 on the ribbon, 64 and 128 in its dialogs. White on a dark tile
 * of their own, so that they can be told apart on a light ribbon and a dark one. Run after changing a drawing.
 */
const RIBBON = [16, 32, 80];
const SIZES = { icon: [16, 32, 64, 80, 128], "icon-table": RIBBON, "icon-maps": RIBBON, "icon-check": RIBBON };

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(new URL(`../assets/${name}.svg`, import.meta.url), "utf8");
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(new URL(`../assets/icons/${name}-${size}.png`, import.meta.url), png);
  }
}
