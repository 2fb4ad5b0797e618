import { dotsFor, withResolution } from "../png";

/** TrueType or WOFF2 files to draw with; a picture is drawn apart from the page and sees none of its fonts. */
export type Font = { weight: 400 | 700; bytes: Uint8Array };

const FILES = [
  { weight: 400, url: new URL("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf", import.meta.url) },
  { weight: 700, url: new URL("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf", import.meta.url) },
] as const;

/** The fonts that come with the page. Where one cannot be had, Arial stands in, which has the same measures. */
export async function shippedFonts(): Promise<Font[]> {
  const found = await Promise.all(
    FILES.map(async ({ weight, url }): Promise<Font[]> => {
      const answer = await fetch(url).catch(() => undefined);
      return answer?.ok ? [{ weight, bytes: new Uint8Array(await answer.arrayBuffer()) }] : [];
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
  const faces = fonts.map(({ weight, bytes }) => {
    return `@font-face{font-family:"Arimo";font-weight:${weight};src:url(data:font/sfnt;base64,${base64(bytes)})}`;
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
export async function paintInBrowser(
  svg: string,
  size: { widthMm: number; heightMm: number },
  fonts: readonly Font[],
): Promise<Uint8Array> {
  const { image, release } = await loaded(withFonts(svg, fonts));
  try {
    const canvas = document.createElement("canvas");
    canvas.width = dotsFor(size.widthMm);
    canvas.height = dotsFor(size.heightMm);
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
