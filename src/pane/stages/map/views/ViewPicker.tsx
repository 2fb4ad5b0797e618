import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { viewAround, VIEW_NAMES, VIEWS, type View, type ViewName } from "../../../../map";
import { shownName, type Id, type NetworkRecord } from "../../../../record";
import { useRecord, useStoreState } from "../../../context";
import { useMapView } from "../mapView";

const useStyles = makeStyles({
  // Gives way to the buttons beside it, so that in a narrow pane the picture has the second row.
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", minWidth: 0, flex: "1 1 150px" },
  select: { minWidth: 0, maxWidth: "100%" },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const NAMES = Object.keys(VIEW_NAMES) as ViewName[];

/** Around whom a view can be asked for: whoever or wherever is in the middle of the view now, and is open. */
function middlesOf(record: NetworkRecord, view: View, card: Id): Id[] {
  const isThere = (id: Id) => [...record.people, ...record.places].some((one) => one.id === id);
  return [...new Set([...view.focus, card])].filter(isThere);
}

function valueOf(view: View): string {
  if (view.focus.length > 0) return `${view.focus[0] ?? ""} ${view.steps ?? 1}`;
  return NAMES.find((name) => VIEWS[name] === view) ?? "clean";
}

/** Which part of the map is looked at; what that leaves out is said beside it. The view is nobody's but who looks. */
export function ViewPicker() {
  const styles = useStyles();
  const record = useRecord();
  const { live, view, setView } = useMapView();
  const card = useStoreState(({ whereabouts }) => whereabouts.card);
  const hidden = useSyncExternalStore(live.subscribe, live.current)?.hidden ?? "";
  const choose = (value: string) => {
    const known = NAMES.find((one) => one === value);
    const [middle = "", steps] = value.split(" ");
    setView(known ? VIEWS[known] : viewAround(middle, steps === "2" ? 2 : 1));
  };
  return (
    <span className={styles.item}>
      <Select
        size="small"
        className={styles.select}
        aria-label="What the map shows"
        value={valueOf(view)}
        onChange={(_, data) => choose(data.value)}
      >
        {NAMES.map((one) => (
          <option key={one} value={one}>
            {VIEW_NAMES[one]}
          </option>
        ))}
        {middlesOf(record, view, card).flatMap((id) =>
          (["one step", "two steps"] as const).map((words, index) => (
            <option key={`${id} ${words}`} value={`${id} ${index + 1}`}>
              Around {shownName(record, id) || "what is open"}, {words}
            </option>
          )),
        )}
      </Select>
      {hidden !== "" && <span className={styles.note}>{hidden}</span>}
    </span>
  );
}
