import { Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { usePrepared } from "./usePrepared";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: "4px 0", paddingLeft: "18px", display: "grid", gap: "6px", overflowWrap: "anywhere" },
});

type Props = { of: Pick<ReturnType<typeof usePrepared>, "toLookAt" | "isMeant" | "sayMeant"> };

/** What was found in a message before it goes anywhere; nothing where nothing was. What may be meant so is said to be so by the sender. */
export function LookAtThese({ of: { toLookAt, isMeant, sayMeant } }: Props) {
  const styles = useStyles();
  if (toLookAt.length === 0) return null;
  const stops = toLookAt.some((one) => one.stops);
  return (
    <MessageBar intent={stops ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        <section role="status" aria-label="Before it goes">
          <span className={styles.title}>{stops ? "It does not go like this:" : "Look at this before it goes:"}</span>
          <ul className={styles.list}>
            {toLookAt.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {!stops && (
            <Checkbox
              label="I have looked, and it is meant so"
              checked={isMeant}
              onChange={(_, data) => sayMeant(data.checked === true)}
            />
          )}
        </section>
      </MessageBarBody>
    </MessageBar>
  );
}
