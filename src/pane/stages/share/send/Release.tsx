import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Copy } from "../../../../copies";
import { useServices } from "../../../context";
import { FieldView, type Option } from "../../../fields";
import { notSaid, type Leaving } from "./order";

const useStyles = makeStyles({
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
});

/** Whether those concerned know. */
export const TOLD: readonly Option[] = [
  { value: "not-asked", label: "Not said yet" },
  { value: "yes", label: "They were told" },
  { value: "no", label: "They were not told" },
];

const NOTHING: Leaving = { why: "", madeBy: "", readBy: "", told: "not-asked", toldWhy: "" };

/** Why it goes, who made it, and who else has read it: said by the second person, with the copy in front of them. */
export function Release({ copy, release, words }: { copy: Copy; release: (leaving: Leaving) => void; words: string }) {
  const styles = useStyles();
  const { letter } = useServices();
  const [leaving, setLeaving] = useState<Leaving>({ ...NOTHING, madeBy: letter?.writer.name ?? "" });
  const outside = copy.audience.type !== "team";
  const missing = notSaid(copy, leaving);
  const line = (path: "why" | "madeBy" | "readBy" | "toldWhy", label: string) => (
    <label className={styles.line} htmlFor={`send-${path}`}>
      {label}
      <Input
        id={`send-${path}`}
        value={leaving[path]}
        autoComplete="off"
        onChange={(_, data) => setLeaving({ ...leaving, [path]: data.value })}
      />
    </label>
  );
  return (
    <>
      {line("why", outside ? "Why they need it" : "What for")}
      {outside && line("madeBy", "Made by")}
      {outside && (
        <FieldView
          id="send-told"
          field={{ type: "choice", path: "told", label: "Young person and carer", options: TOLD }}
          value={leaving.told}
          set={(value) => setLeaving({ ...leaving, told: value as Leaving["told"] })}
        />
      )}
      {outside && leaving.told === "no" && line("toldWhy", "Why not")}
      {outside && line("readBy", "Read and released by (somebody else)")}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={missing !== ""}
          aria-describedby="send-release-words"
          onClick={() => missing === "" && release(leaving)}
        >
          {outside ? "Release this copy" : "Go on"}
        </Button>
        <span id="send-release-words" className={styles.words} role="status">
          {missing || words}
        </span>
      </div>
    </>
  );
}
