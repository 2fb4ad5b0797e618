import { Button, makeStyles } from "@fluentui/react-components";
import { Icon } from "../../../parts";
import { FACTOR } from "./useSight";

const useStyles = makeStyles({
  tools: { position: "absolute", right: "8px", bottom: "8px", display: "flex", gap: "4px" },
  tool: { minWidth: "36px", minHeight: "36px" },
});

type Props = { near: boolean; zoomBy: (factor: number) => void; whole: () => void };

export function ZoomButtons({ near, zoomBy, whole }: Props) {
  const styles = useStyles();
  const [closer, further] = [() => zoomBy(FACTOR), () => zoomBy(1 / FACTOR)];
  return (
    <div className={styles.tools}>
      <Button
        className={styles.tool}
        icon={<Icon name="add" size={16} />}
        aria-label="Closer"
        title="Closer (+)"
        onClick={closer}
      />
      <Button
        className={styles.tool}
        icon={<Icon name="less" size={16} />}
        aria-label="Further away"
        title="Further away (-)"
        onClick={further}
      />
      {near && (
        <Button className={styles.tool} title="Whole map (0)" onClick={whole}>
          Whole map
        </Button>
      )}
    </div>
  );
}
