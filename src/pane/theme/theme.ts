import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import type { Look } from "../../hosts";
import { shadesOf } from "./shades";

const FONT = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Arial, sans-serif";

/** Ours over Fluent's: calmer corners, paper behind cards, lines light enough to read past. */
function ours(theme: Theme, dark: boolean, shades: ReturnType<typeof shadesOf>): Theme {
  return {
    ...theme,
    fontFamilyBase: FONT,
    borderRadiusMedium: "6px",
    borderRadiusLarge: "10px",
    colorBrandForeground1: dark ? shades[120] : shades[70],
    colorBrandForeground2: dark ? shades[130] : shades[60],
    colorNeutralBackground2: dark ? "#1b1d1e" : "#f7f8f8",
    colorNeutralBackground1: dark ? "#26292b" : "#ffffff",
    colorNeutralStroke2: dark ? "#43484b" : "#dfe3e5",
    colorNeutralStroke1: dark ? "#5a6064" : "#c8ced1",
    colorNeutralForeground3: dark ? "#b9c0c4" : "#56606a",
  };
}

/** In forced colours the browser replaces every colour; borders and outlines are there in both themes for it to find. */
export function themeFor(look: Look, accent: string): Theme {
  const shades = shadesOf(accent);
  const dark = look === "dark";
  return ours(dark ? createDarkTheme(shades) : createLightTheme(shades), dark, shades);
}
