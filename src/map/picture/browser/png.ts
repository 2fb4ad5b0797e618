import type { FlatPicture } from "../picture";
import { dotsFor, withResolution } from "../png";
import { fontsFor, type Font } from "./fonts";

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
  const release = () => URL.revokeObjectURL(address);
  image.src = address;
  try {
    await image.decode();
  } catch (error) {
    release();
    throw error;
  }
  return { image, release };
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
