import type { Script } from "../../text/scripts";
import type { FlatPicture } from "../picture";
import { dotsFor, withResolution } from "../png";

/** A font file to draw with; a picture is drawn apart from the page and sees none of its fonts. */
type Font = { family: string; weight: 400 | 700; bytes: Uint8Array };

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

const kept = new Map<File, Promise<Font[]>>();

/** From our own address only. Where a font cannot be had, the machine's stands in (Arial has the measures of Arimo). */
async function load({ family, weight, url }: File): Promise<Font[]> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ? [{ family, weight, bytes: new Uint8Array(await answer.arrayBuffer()) }] : [];
}

async function fontsFor(scripts: readonly Script[]): Promise<Font[]> {
  const files = FILES.filter((file) => file.for === "all" || scripts.includes(file.for));
  const found = await Promise.all(
    files.map((file) => {
      const font = kept.get(file) ?? load(file);
      kept.set(file, font);
      return font;
    }),
  );
  return found.flat();
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The picture with its fonts inside, for painting only: the picture that documents get has none. */
function withFonts(svg: string, fonts: readonly Font[]): string {
  const faces = fonts.map(({ family, weight, bytes }) => {
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/sfnt;base64,${base64(bytes)})}`;
  });
  return svg.replace(/(<svg [^>]*>)/, (start: string) => `${start}<style>${faces.join("")}</style>`);
}

async function loaded(svg: string): Promise<{ image: HTMLImageElement; release: () => void }> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  await image.decode();
  return { image, release: () => URL.revokeObjectURL(address) };
}

/** The flat picture as PNG at 300 dots an inch. */
export async function paintInBrowser({ svg, widthMm, heightMm, scripts }: FlatPicture): Promise<Uint8Array> {
  const { image, release } = await loaded(withFonts(svg, await fontsFor(scripts)));
  try {
    const canvas = document.createElement("canvas");
    canvas.width = dotsFor(widthMm);
    canvas.height = dotsFor(heightMm);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser has no canvas to paint the map on.");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("This browser could not save the map as a picture.");
    return withResolution(new Uint8Array(await blob.arrayBuffer()));
  } finally {
    release();
  }
}
