import { widthOf } from "../../text/measure";
import { short } from "../../shapes/polygon";

/**
 * resvg 2.6.2 counts only the first sign of a Bengali letter group, so that the groups after it run into it. They are set one by
 * one here, at the widths of the font's tables; Chromium needs none of this.
 */
const TORN = /\p{Script=Bengali}/u;
const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;

const segmenter = new Intl.Segmenter("bn", { granularity: "grapheme" });

const read = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const write = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The picture for painting, with such rows letter by letter. The picture that documents get keeps its rows whole. */
export function setApart(svg: string): string {
  return svg.replace(TEXT, (whole: string, attributes: string, words: string) => {
    const text = read(words);
    if (!TORN.test(text)) return whole;
    const numberOf = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
    const [size, bold] = [numberOf("font-size"), attributes.includes('font-weight="700"')];
    const parts = [...segmenter.segment(text)].map(({ segment }) => ({ segment, width: widthOf(segment, bold) * size }));
    const long = parts.reduce((sum, { width }) => sum + width, 0);
    const before = attributes.includes('"middle"') ? long / 2 : attributes.includes('"end"') ? long : 0;
    const rest = attributes.replace(/ x="[^"]*"/, "").replace(/ text-anchor="[^"]*"/, "");
    let x = numberOf("x") - before;
    return parts
      .map(({ segment, width }) => {
        const at = short(x);
        x += width;
        return `<text x="${at}"${rest}>${write(segment)}</text>`;
      })
      .join("");
  });
}
