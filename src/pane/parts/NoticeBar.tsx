import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useStore, useStoreState } from "../context";
import { Icon } from "./icons";
import { later } from "./later";

/** The words say what goes on; what turns beside them comes a moment later. */
const Busy = later(
  () => import("./Busy"),
  (it) => it.Busy,
  { beside: true },
);

const INTENT = { busy: "info", error: "error", note: "warning", question: "info" } as const;
/** What went wrong is said at once, the rest when the reader is free; what is asked waits to be found. */
const ROLE = { busy: "status", error: "alert", note: "status", question: "group" } as const;

/** As many in a row as there is room for, each in one line. */
const useStyles = makeStyles({ choices: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", rowGap: "8px" } });

/** What has to be told or asked, above the stage. Stays until it is answered or closed. */
export function NoticeBar() {
  const styles = useStyles();
  const store = useStore();
  const notice = useStoreState((state) => state.notice);
  if (!notice) return null;
  const icon = notice.tone === "busy" ? { icon: <Busy size="tiny" /> } : {};
  const closes = notice.tone === "error" || notice.tone === "note";
  return (
    <MessageBar intent={INTENT[notice.tone]} layout="multiline" {...icon}>
      <MessageBarBody>
        <div key={notice.tone} role={ROLE[notice.tone]}>
          {notice.words.map((words) => (
            <div key={words}>{words}</div>
          ))}
        </div>
      </MessageBarBody>
      <MessageBarActions
        className={styles.choices}
        containerAction={
          closes ? (
            <Button
              appearance="transparent"
              aria-label="Close this message"
              icon={<Icon name="close" />}
              onClick={() => store.tell(undefined)}
            />
          ) : null
        }
      >
        {(notice.choices ?? []).map(({ label, run }) => (
          <Button key={label} onClick={run}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
