import { Button, makeStyles, mergeClasses, tokens, type ButtonProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    minHeight: "48px",
    minWidth: "48px",
    padding: "8px 18px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** A button large enough for any finger. */
export function BigButton({ className, ...props }: ButtonProps) {
  return <Button {...(props as object)} className={mergeClasses(useStyles().button, className)} />;
}
