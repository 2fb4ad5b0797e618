import { makeStyles, mergeClasses, Spinner, type SpinnerProps } from "@fluentui/react-components";

/** Fluent's turns more slowly for those who asked for less motion; ours stands still, and its words say what goes on. */
const useStyles = makeStyles({ still: { "@media (prefers-reduced-motion: reduce)": { "& span": { animationName: "none" } } } });

/** Something is on its way. */
export function Busy({ className, ...props }: SpinnerProps) {
  return <Spinner {...props} className={mergeClasses(useStyles().still, className)} />;
}
