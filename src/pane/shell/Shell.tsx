import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useStore, useStoreState } from "../context";
import { Corrections } from "../corrections";
import { ElsewhereBar } from "../keeping";
import { later, NoticeBar } from "../parts";
import { useKeepFocus } from "../parts/useKeepFocus";
import { STAGE_LIST } from "../stages";
import { DueStrip } from "./DueStrip";
import { Foot } from "./Foot";
import { Guard } from "./Guard";
import { StageNav } from "./StageNav";
import { TitleBar } from "./TitleBar";
import { useWantedField } from "./useWantedField";
import { LOW } from "../theme";
import { UNDER_STAGE } from "../stages/stage";

const useStyles = makeStyles({
  head: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Never measured by what is in it: else each key lays the stage out twice, and in two sizes, with every word on the map.
  main: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    ":focus": { outline: "none" },
    [LOW]: { flexBasis: "auto", flexShrink: 0, overflowY: "visible" },
  },
});

/** Only beside a document whose titles differ, which is not often. */
const TitlesBar = later(
  () => import("../page/TitlesBar"),
  (it) => it.TitlesBar,
);
const Titles = () => (useStoreState((state) => state.titles !== undefined) ? <TitlesBar /> : null);

/** Title, stages, what is open in between, and the foot. */
export function Shell() {
  const styles = useStyles();
  const store = useStore();
  const here = useStoreState((state) => state.whereabouts.stage);
  const stage = STAGE_LIST.find(({ id }) => id === here) ?? STAGE_LIST[0];
  const main = useRef<HTMLElement>(null);
  useWantedField();
  useKeepFocus(main);
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [here]);
  if (!stage) return null;
  return (
    <>
      <header className={styles.head}>
        <TitleBar />
        <StageNav stages={STAGE_LIST} />
        <DueStrip />
        {/* Whoever corrects something is far down in a list; and over the list it would lie on what is being written. */}
        <Corrections />
      </header>
      <main ref={main} id="stage" className={styles.main} tabIndex={-1} aria-label={stage.title}>
        <ElsewhereBar />
        <Titles />
        <NoticeBar />
        <Guard key={stage.id} undo={() => store.undo()}>
          <stage.View />
        </Guard>
      </main>
      <div id={UNDER_STAGE} />
      <Foot Action={stage.Action} />
    </>
  );
}
