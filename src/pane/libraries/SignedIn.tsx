import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CouncilState } from "./council";
import type { CouncilInPane } from "./useCouncil";

const useStyles = makeStyles({
  box: { display: "grid", gap: "8px", minWidth: 0, justifyItems: "start" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  line: { margin: 0, overflowWrap: "anywhere" },
  failed: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** "Ola Grant (ola.grant@…)"; an address alone where the directory names nobody. */
const accountInWords = ({ account: { name, address } }: Extract<CouncilState, { phase: "in" }>) =>
  name === "" || name === address ? address : `${name} (${address})`;

type Props = CouncilInPane & {
  /** Something did not come to its end: the sign-in may have run out, which only the library knows. */
  again?: boolean;
};

/** Who is signed in to the council's library, and the way in and out. */
export function SignedIn({ council, state, again = false }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      {state.phase === "in" ? (
        <>
          <p className={styles.line}>Signed in as {accountInWords(state)}. Only what you may open yourself is looked into.</p>
          <div className={styles.row}>
            {again && <Button onClick={() => void council.signIn()}>Sign in again</Button>}
            <Button onClick={() => void council.signOut()}>Sign out</Button>
          </div>
        </>
      ) : (
        <>
          <Button appearance="primary" disabledFocusable={state.phase === "fetching"} onClick={() => void council.signIn()}>
            Sign in to the council’s library
          </Button>
          <p className={styles.line} role="status">
            {state.phase === "signing" ? "Sign in in the window that opened. If it is gone, press the button again." : ""}
          </p>
        </>
      )}
      {state.phase === "out" && state.fault !== "" && (
        <p role="alert" className={styles.failed}>
          {state.fault}
        </p>
      )}
    </div>
  );
}
