import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { stoodBefore } from "../../../../map/compare";
import { thenAndNow } from "../../../../map/rings";
import { useMapInk } from "../picture/colours";
import { Rows, Strokes } from "../picture/Ink";
import type { Held } from "./held";

const useStyles = makeStyles({
  figure: { display: "grid", gap: "4px", margin: 0, minWidth: 0 },
  svg: {
    display: "block",
    width: "100%",
    maxHeight: "70vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  key: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = { held: Held; before: NonNullable<Held["before"]> };

/** Both maps over each other; the list below says in words what is different. */
export function OverPicture({ held: { map }, before }: Props) {
  const styles = useStyles();
  const { ink } = useMapInk();
  const drawing = useMemo(() => thenAndNow(map, stoodBefore(before.map, map, before.answers)), [map, before]);
  const { room, rings, sectors, me, near, ties, then } = drawing;
  const circles = [...near, me];
  return (
    <figure className={styles.figure}>
      <svg
        className={mergeClasses(ink, styles.svg)}
        viewBox={[room.x, room.y, room.width, room.height].join(" ")}
        role="img"
        aria-label="Both maps over each other. The list below says what is different."
      >
        <Strokes strokes={[...rings.map(({ stroke }) => stroke), ...sectors.flatMap(({ strokes }) => strokes)]} />
        <Rows rows={[...rings, ...sectors].flatMap(({ rows }) => rows)} />
        <Strokes strokes={circles.map(({ fill }) => fill)} />
        <Strokes strokes={[...then, ...ties.flatMap(({ strokes }) => strokes), ...circles.flatMap(({ strokes }) => strokes)]} />
        <Strokes strokes={near.flatMap(({ label }) => label?.strokes ?? [])} />
        <Rows rows={circles.flatMap(({ rows, label }) => [...rows, ...(label?.rows ?? [])])} />
      </svg>
      <figcaption className={styles.key}>
        Drawn through: now. Empty and dotted: then, with an arrow to where they stand now, or with a name where they are gone.
        Lines between others are those of now.
      </figcaption>
    </figure>
  );
}
