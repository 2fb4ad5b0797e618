import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { pictureOf, showDate, type Photograph } from "../../../../record";
import { useChange, useStore } from "../../../context";
import { EntryForm } from "../../../fields";
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

/** An address in this page for the bytes, given back when they are not shown any more. */
function useAddress(text: string): string {
  const address = useMemo(() => {
    const picture = pictureOf(text);
    if (!picture) return "";
    return URL.createObjectURL(new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: `image/${picture.type}` }));
  }, [text]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}

/** One photograph: the picture, what is written down about it, and the way out. */
export function PhotographCard({ photograph, number }: { photograph: Photograph; number: number }) {
  const styles = useStyles();
  const change = useChange();
  const store = useStore();
  const { id, picture, alt, date, toCheck } = photograph;
  const address = useAddress(picture);
  const about = `photograph ${number}`;
  const remove = () => {
    change({ type: "drop", from: "photographs", id }, `Remove ${about}`);
    store.say(`Photograph ${number} removed. Undo brings it back.`);
    document.getElementById("photographs-add")?.focus();
  };
  return (
    <section className={styles.card} aria-label={`Photograph ${number}`}>
      <h4 className={styles.title}>
        Photograph {number}
        {date === "" ? "" : `, ${showDate(date)}`}
      </h4>
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
