import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Script } from "../../text/scripts";
import type { FlatPicture } from "../picture";
import { dotsFor, withResolution } from "../png";
import { setApart } from "./letters";

const require = createRequire(import.meta.url);
const ARIMO = ["@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf", "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"];
const NOTO: Record<Script, string[]> = {
  arabic: [
    "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    "@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
  ],
  bengali: [
    "@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf",
    "@expo-google-fonts/noto-sans-bengali/700Bold/NotoSansBengali_700Bold.ttf",
  ],
};

const read = async (path: string) => new Uint8Array(await readFile(require.resolve(path)));

let painter: Promise<void> | undefined;
const fonts = new Map<string, Promise<Uint8Array>>();

function fontAt(path: string): Promise<Uint8Array> {
  const found = fonts.get(path) ?? read(path);
  fonts.set(path, found);
  return found;
}

/** The flat picture as PNG at 300 dots an inch. Fonts of the machine are not used: the picture is the same everywhere. */
export async function paintInNode({ svg, widthMm, scripts }: FlatPicture): Promise<Uint8Array> {
  painter ??= read("@resvg/resvg-wasm/index_bg.wasm").then((wasm) => initWasm(wasm));
  await painter;
  const fontBuffers = await Promise.all([...ARIMO, ...scripts.flatMap((script) => NOTO[script])].map(fontAt));
  const picture = new Resvg(setApart(svg), {
    fitTo: { mode: "width", value: dotsFor(widthMm) },
    font: { fontBuffers, defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" },
  });
  const png = picture.render().asPng();
  picture.free();
  return withResolution(png);
}
