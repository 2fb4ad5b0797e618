import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours and type of a map on screen: its tones as variables, for light, dark and forced colours. */
export const useMapInk = makeStyles({
  ink: {
    fontFamily: "Arial, Arimo, 'Liberation Sans', sans-serif",
    "--map-ink": tokens.colorNeutralForeground1,
    "--map-paper": tokens.colorNeutralBackground1,
    "--map-accent": tokens.colorBrandForeground1,
    "--map-tint": tokens.colorNeutralBackground3,
    "--map-muted": tokens.colorNeutralForeground3,
    "--map-chosen": tokens.colorBrandStroke1,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      "--map-ink": "CanvasText",
      "--map-paper": "Canvas",
      "--map-accent": "CanvasText",
      "--map-tint": "Canvas",
      "--map-muted": "GrayText",
      "--map-chosen": "Highlight",
    },
  },
});
