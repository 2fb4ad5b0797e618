import { Button, makeStyles } from "@fluentui/react-components";
import { Icon } from "../../../parts";
import { FACTOR } from "./useSight";

const useStyles = makeStyles({
  tools: { display: "flex", gap: "4px", marginLeft: "auto" },
  tool: { minWidth: "36px", minHeight: "36px" },
});

type Props = { near: boolean; zoomBy: (factor: number) => void; whole: () => void };

export function ZoomButtons({ near, zoomBy, whole }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <Button
        className={styles.tool}
        appearance="subtle"
        icon={<Icon name="less" size={16} />}
        aria-label="Further away"
        title="Further away (-)"
        onClick={() => zoomBy(1 / FACTOR)}
      />
      <Button
        className={styles.tool}
        appearance="subtle"
        icon={<Icon name="add" size={16} />}
        aria-label="Closer"
        title="Closer (+)"
        onClick={() => zoomBy(FACTOR)}
      />
      <Button
        className={styles.tool}
        appearance="subtle"
        icon={<Icon name="whole" size={16} />}
        aria-label="Whole map"
        disabledFocusable={!near}
        title="Whole map (0)"
        onClick={whole}
      />
    </div>
  );
}
