import { Button, makeStyles } from "@fluentui/react-components";
import { useQuestionStyles } from "../questionStyles";

const useStyles = makeStyles({
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
  const styles = useQuestionStyles();
  const { answer: wide } = useStyles();
  const whys = options.flatMap(({ label, why = "" }) => (why === "" ? [] : [`${label}: ${why}`]));
  return (
    <article className={styles.one} aria-label={question}>
      <p className={styles.words}>{question}</p>
      {whys.length > 0 && <p className={styles.quiet}>{whys.join("; ")}</p>}
      <div className={styles.row}>
        {options.map(({ id, label }) => (
          <Button key={id} size="small" className={wide} onClick={() => answer(id)}>
            {label}
          </Button>
        ))}
        <Button size="small" appearance="subtle" className={wide} onClick={() => answer("")}>
          {none}
        </Button>
      </div>
    </article>
  );
}
