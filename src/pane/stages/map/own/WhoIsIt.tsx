import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  one: {
    display: "grid",
    gap: "6px",
    minWidth: 0,
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  answer: { height: "auto", minHeight: "32px", maxWidth: "100%", overflowWrap: "anywhere" },
});

type Props = {
  question: string;
  /** Who it may be, and why. */
  options: readonly { id: string; label: string; why?: string }[];
  none: string;
  /** An option's id, or "" for none of them. */
  answer: (id: string) => void;
};

/** Who somebody on a map is, as a short question: what is not certain is said by a person. */
export function WhoIsIt({ question, options, none, answer }: Props) {
  const styles = useStyles();
  const whys = options.flatMap(({ label, why = "" }) => (why === "" ? [] : [`${label}: ${why}`]));
  return (
    <article className={styles.one} aria-label={question}>
      <p className={styles.question}>{question}</p>
      {whys.length > 0 && <p className={styles.quiet}>{whys.join("; ")}</p>}
      <div className={styles.row}>
        {options.map(({ id, label }) => (
          <Button key={id} size="small" className={styles.answer} onClick={() => answer(id)}>
            {label}
          </Button>
        ))}
        <Button size="small" appearance="subtle" className={styles.answer} onClick={() => answer("")}>
          {none}
        </Button>
      </div>
    </article>
  );
}
