import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { dotsFor, withResolution } from "../png";

const require = createRequire(import.meta.url);
const FONTS = ["@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf", "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"];

const read = async (path: string) => new Uint8Array(await readFile(require.resolve(path)));

/** Fonts and the painter, loaded once. Fonts of the machine are not used: the picture is the same everywhere. */
async function load(): Promise<Uint8Array[]> {
  const [fonts] = await Promise.all([Promise.all(FONTS.map(read)), initWasm(await read("@resvg/resvg-wasm/index_bg.wasm"))]);
  return fonts;
}

let loaded: Promise<Uint8Array[]> | undefined;

/** The flat picture as PNG at 300 dots an inch. `fonts` are further TrueType files, for scripts Arimo has no letters of. */
export async function paintInNode(
  svg: string,
  { widthMm }: { widthMm: number },
  fonts: readonly Uint8Array[],
): Promise<Uint8Array> {
  loaded ??= load();
  const fontBuffers = [...(await loaded), ...fonts];
  const painter = new Resvg(svg, {
    fitTo: { mode: "width", value: dotsFor(widthMm) },
    font: { fontBuffers, defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" },
  });
  const png = painter.render().asPng();
  painter.free();
  return withResolution(png);
}
