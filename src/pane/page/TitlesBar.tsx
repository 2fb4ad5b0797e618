import type { NetworkRecord } from "../../record";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useChange, useServices, useStoreState } from "../context";
import type { Finding } from "./findings";
import { differingTitles, typedTitle } from "./titles";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", rowGap: "8px" } });

const FINDING: Finding = { id: "title", label: "Title", state: "title", words: "", mends: ["title"] };

/** Which title is right is asked among the questions to settle, and is told once. */
const isAsked = ({ id, doubts }: NetworkRecord) =>
  doubts.some(({ kind, about, field }) => kind === "conflict" && field === "risk" && about.includes(id));

/** Stays as long as the title on the first page, the document's own and the network's are not one and the same. */
export function TitlesBar() {
  const styles = useStyles();
  const titles = useStoreState((state) => state.titles);
  const asked = useStoreState(({ steps }) => steps !== undefined && isAsked(steps.history.present));
  const change = useChange();
  const { document } = useServices();
  if (!titles || !document || asked) return null;
  const typed = typedTitle(titles);
  const mend = () => void document.mend(FINDING, "title");
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div role="status">The title of this document is not the same everywhere. {differingTitles(titles)}</div>
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button onClick={mend}>Use the network's title</Button>
        {typed && (
          <Button onClick={() => change({ type: "set", values: { risk: typed.risk } }, `Use “${typed.risk}” as the title`)}>
            Use “{typed.risk}”
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
