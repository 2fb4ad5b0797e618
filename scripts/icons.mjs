import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Draws assets/icon.svg in the sizes that Office's ribbon and dialogs ask for. Run after changing the drawing. */
const SIZES = [16, 32, 64, 80, 128];

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
const svg = readFileSync(new URL("../assets/icon.svg", import.meta.url), "utf8");
for (const size of SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  writeFileSync(new URL(`../assets/icons/icon-${size}.png`, import.meta.url), png);
}
