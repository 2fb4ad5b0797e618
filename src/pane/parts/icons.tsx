/** Line drawings of our own on a 20 by 20 grid; the icon package is larger than all of the pane. */
const PATHS = {
  more: "M5 10h.01M10 10h.01M15 10h.01",
  add: "M10 4v12M4 10h12",
  less: "M4 10h12",
  close: "M5 5l10 10M15 5L5 15",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  open: "M5 8l5 5 5-5",
  on: "M8 5l5 5-5 5",
  undo: "M4 9h8a4 4 0 0 1 0 8H8M4 9l4-4M4 9l4 4",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17 17",
  tick: "M4 10.5l4 4L16 6",
  edit: "M4 16l1-4 8.5-8.5 3 3L8 15z",
  file: "M5 3h6l4 4v10H5zM11 3v4h4",
  whole: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  page: "M4 4h12v12H4z",
  idea: "M4 5h12v8H9l-4 4v-4H4z",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: whatever it stands beside says the same in words. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const width = name === "more" ? 2.6 : 1.6;
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
