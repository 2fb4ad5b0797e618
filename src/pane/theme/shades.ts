import type { BrandVariants } from "@fluentui/react-components";

/**
 * A ramp of one colour from nearly black to nearly white. The council's accent gives hue and strength only; lightness is
 * ours, so that text keeps its contrast whatever accent a profile names. Björn Ottosson's OKLab (2020), public domain.
 */

type Triple = [number, number, number];

const STEPS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160] as const;
const DARKEST = 0.17;
const LIGHTEST = 0.97;
/** Stronger colours than this leave what screens can show at the ends of the ramp. */
const STRONGEST = 0.11;

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function channels(hex: string): Triple {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? Number.parseInt(hex.slice(1), 16) : 0x1f4e5f;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map((channel) => toLinear(channel / 255)) as Triple;
}

function tint(hex: string): { a: number; b: number } {
  const [red, green, blue] = channels(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  const strength = Math.hypot(a, b);
  const scale = strength > STRONGEST ? STRONGEST / strength : 1;
  return { a: a * scale, b: b * scale };
}

function shade(lightness: number, { a, b }: { a: number; b: number }): string {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear: Triple = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  const bytes = linear.map((value) => Math.round(255 * Math.min(1, Math.max(0, fromLinear(Math.max(0, value))))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Fluent's sixteen shades of an accent ("#1F4E5F"), 10 the darkest. */
export function shadesOf(accent: string): BrandVariants {
  const colour = tint(accent);
  const entries = STEPS.map((step, index) => {
    const along = index / (STEPS.length - 1);
    // Full strength in the middle, less towards black and white, where the eye sees it as dirt.
    const strength = Math.sin(Math.PI * (0.12 + 0.76 * along));
    const lightness = DARKEST + (LIGHTEST - DARKEST) * along ** 1.12;
    return [step, shade(lightness, { a: colour.a * strength, b: colour.b * strength })] as const;
  });
  return Object.fromEntries(entries) as BrandVariants;
}
