import { Button, makeStyles } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

const useStyles = makeStyles({
  words: { display: "grid", gap: "10px", justifyItems: "start", padding: "16px", maxWidth: "560px" },
});

function Words({ undo, again }: { undo: () => void; again: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.words}>
      <span>This part could not be shown. Everything you wrote is still here and the other stages go on working.</span>
      <Button onClick={undo}>Undo the last change</Button>
      <Button onClick={again}>Try again</Button>
    </div>
  );
}

type Props = { undo: () => void; children: ReactNode };

/** A fault of ours in one stage leaves title, stages, undo and saving as they are. (React has no hook for this.) */
export class Guard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const again = () => this.setState({ failed: false });
    const undo = () => {
      this.props.undo();
      again();
    };
    return this.state.failed ? <Words undo={undo} again={again} /> : this.props.children;
  }
}
