import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { Span } from "../../record";

const useStyles = makeStyles({
  // Over the field and untouchable: what is typed, selected and scrolled is the field's own affair.
  over: {
    position: "absolute",
    boxSizing: "border-box",
    margin: 0,
    overflow: "hidden",
    pointerEvents: "none",
    color: "transparent",
    border: "0 solid transparent",
    forcedColorAdjust: "none",
  },
  mark: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationThickness: "1.5px",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "3px",
    textDecorationColor: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { textDecorationColor: "CanvasText" },
  },
});

/** What decides where the letters of a field stand. */
const SAME = [
  ...[
    "fontFamily",
    "fontSize",
    "fontWeight",
    "fontStyle",
    "fontStretch",
    "letterSpacing",
    "wordSpacing",
    "lineHeight",
    "tabSize",
  ],
  ...["paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "textAlign", "textIndent", "textTransform"],
  ...["borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth"],
] as const;

type TextField = HTMLTextAreaElement | HTMLInputElement;

function lay(over: HTMLElement, field: TextField): void {
  const style = getComputedStyle(field);
  for (const name of SAME) over.style[name] = style[name];
  const isLine = field instanceof HTMLInputElement;
  over.style.whiteSpace = isLine ? "pre" : "pre-wrap";
  over.style.overflowWrap = isLine ? "normal" : "break-word";
  // A line stands in the middle of its field, whichever room it has.
  if (isLine) over.style.lineHeight = `${field.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
  const [around, own] = [over.offsetParent?.getBoundingClientRect(), field.getBoundingClientRect()];
  over.style.left = `${own.left - (around?.left ?? 0)}px`;
  over.style.top = `${own.top - (around?.top ?? 0)}px`;
  // Without the bar that a long text scrolls by.
  over.style.width = `${field.clientWidth + border(style)}px`;
  over.style.height = `${field.offsetHeight}px`;
  over.scrollTop = field.scrollTop;
  over.scrollLeft = field.scrollLeft;
}

const border = (style: CSSStyleDeclaration) => parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);

const fieldOf = (id: string): TextField | undefined => {
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined;
};

type Props = { field: string; text: string; spans: readonly Span[] };

/** Marks under words of a field, drawn over it. Those who hear the pane are told by the list below it. */
export function Underline({ field, text, spans }: Props) {
  const styles = useStyles();
  const over = useRef<HTMLDivElement>(null);
  const place = () => {
    const own = fieldOf(field);
    if (over.current && own) lay(over.current, own);
  };
  useLayoutEffect(place);
  useEffect(() => {
    const own = fieldOf(field);
    if (!own) return undefined;
    const watcher = new ResizeObserver(place);
    watcher.observe(own);
    own.addEventListener("scroll", place);
    return () => {
      watcher.disconnect();
      own.removeEventListener("scroll", place);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- placing looks at what is there now
  }, [field]);
  const parts = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push(text.slice(from, start));
    parts.push(
      <span key={start} className={styles.mark} data-careful>
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return (
    <div ref={over} className={styles.over} aria-hidden="true">
      {parts}
      {text.slice(from)}
    </div>
  );
}
