import type { Script } from "../../text/scripts";

/** A font file to draw with; a picture is drawn apart from the page and sees none of its fonts. */
export type Font = { family: string; weight: 400 | 700; bytes: Uint8Array };

type File = Omit<Font, "bytes"> & { for: Script | "all"; url: URL };

/** Each address is written out, because the bundler reads it here. */
const FILES: readonly File[] = [
  {
    for: "all",
    family: "Arimo",
    weight: 400,
    url: new URL("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf", import.meta.url),
  },
  {
    for: "all",
    family: "Arimo",
    weight: 700,
    url: new URL("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf", import.meta.url),
  },
  {
    for: "arabic",
    family: "Noto Sans Arabic",
    weight: 400,
    url: new URL("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf", import.meta.url),
  },
  {
    for: "arabic",
    family: "Noto Sans Arabic",
    weight: 700,
    url: new URL("@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf", import.meta.url),
  },
  {
    for: "bengali",
    family: "Noto Sans Bengali",
    weight: 400,
    url: new URL("@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf", import.meta.url),
  },
  {
    for: "bengali",
    family: "Noto Sans Bengali",
    weight: 700,
    url: new URL("@expo-google-fonts/noto-sans-bengali/700Bold/NotoSansBengali_700Bold.ttf", import.meta.url),
  },
];

/** From our own address only. Where a font cannot be had, the machine's stands in (Arial has the measures of Arimo). */
async function load({ family, weight, url }: File): Promise<Font | undefined> {
  try {
    const answer = await fetch(url);
    return answer.ok ? { family, weight, bytes: new Uint8Array(await answer.arrayBuffer()) } : undefined;
  } catch {
    return undefined;
  }
}

const kept = new Map<File, Promise<Font | undefined>>();

function fontOf(file: File): Promise<Font | undefined> {
  const known = kept.get(file);
  if (known) return known;
  const font = load(file);
  kept.set(file, font);
  // It may only have been the network: the next picture asks again.
  return font.then((found) => {
    if (!found) kept.delete(file);
    return found;
  });
}

/** Fonts for a picture with letters of these scripts. */
export async function fontsFor(scripts: readonly Script[]): Promise<Font[]> {
  const files = FILES.filter((file) => file.for === "all" || scripts.includes(file.for));
  return (await Promise.all(files.map(fontOf))).flatMap((font) => font ?? []);
}
