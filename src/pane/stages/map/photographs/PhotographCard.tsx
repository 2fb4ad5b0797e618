import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { showDate, type Photograph } from "../../../../record";
import { useChange, useStore } from "../../../context";
import { EntryForm } from "../../../fields";
import { usePictureAddress } from "../../../photograph";
import { PHOTOGRAPH_FIELDS } from "./fields";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "10px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  picture: { width: "100%", maxHeight: "220px", objectFit: "contain", backgroundColor: tokens.colorNeutralBackground3 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** One photograph: the picture, what is written down about it, and the way out. */
export function PhotographCard({ photograph, number }: { photograph: Photograph; number: number }) {
  const styles = useStyles();
  const change = useChange();
  const store = useStore();
  const { id, picture, alt, date, toCheck } = photograph;
  const address = usePictureAddress(picture);
  const about = `photograph ${number}`;
  const remove = () => {
    change({ type: "drop", from: "photographs", id }, `Remove ${about}`);
    store.say(`Photograph ${number} removed. Undo brings it back.`);
    document.getElementById("photographs-add")?.focus();
  };
  return (
    <section className={styles.card} aria-label={`Photograph ${number}`}>
      <h3 className={styles.title}>
        Photograph {number}
        {date === "" ? "" : `, ${showDate(date)}`}
      </h3>
      {address !== "" && <img className={styles.picture} src={address} alt={alt || "Photograph of a map drawn by hand"} />}
      {toCheck && (
        <>
          <p className={styles.note}>Somebody was taken off the map since. If the photograph shows them, remove it.</p>
          <div className={styles.row}>
            <Button
              size="small"
              onClick={() =>
                change(
                  { type: "edit", in: "photographs", id, values: { toCheck: false } },
                  `Say that ${about} shows nobody taken off`,
                )
              }
            >
              It does not show them
            </Button>
          </div>
        </>
      )}
      <EntryForm collection="photographs" id={id} fields={PHOTOGRAPH_FIELDS} about={about} />
      <div className={styles.row}>
        <Button onClick={remove}>Remove photograph {number}</Button>
      </div>
    </section>
  );
}
