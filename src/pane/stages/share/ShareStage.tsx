import { makeStyles, tokens } from "@fluentui/react-components";
import { checkPaper } from "../../check";
import { useRecord, useServices, useStore, useStoreState } from "../../context";
import { FieldView } from "../../fields";
import { Fold, later, RiskHelp } from "../../parts";
import { SEND } from "../../store";
import { count } from "../../words";
import { MAP_VIEWS, NAME_MODES, optionsOf, topicOf, type ShareOptions } from "./options";
import { Access } from "./Access";
import { ThisMessage } from "./message";
import { Pack } from "./pack";
import { PaperCard } from "./PaperCard";
import { Request, Send } from "./send";
import { SessionField } from "./SessionField";
import { Shared } from "./Shared";

const useStyles = makeStyles({
  stage: { display: "grid", gap: "10px", padding: "12px", maxWidth: "720px", margin: "0 auto" },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  draft: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Parts of the stage, as they stand in whereabouts. */
const [SHARED, PACK, REQUEST, ACCESS, OWN] = ["shared", "pack", "request", "access", "own"];

const OwnMapShare = later(
  () => import("./own"),
  (it) => it.OwnMapShare,
);

const NOTES: Record<string, string> = {
  codes: "Says which code stands for whom, with full names. It stays in the team, apart from every copy with codes.",
  gathering: "Names everybody in full. It stays in the team, with whoever gathers.",
  "team-file": "Holds everything, with full names. It stays in the team: give others the papers above.",
};

/** Every paper of the network: what it is called, what is missing, and the button that makes it. */
export function ShareStage() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const { papers, profile, today, letter } = useServices();
  const whereabouts = useStoreState((state) => state.whereabouts);
  const options = optionsOf(whereabouts, record);
  const notFiled = record.uploads.filter(({ doneOn }) => doneOn === "").length;
  const made = papers
    .kindsOf(record, options)
    .map(({ id, noun }) => ({ id, noun, check: checkPaper(record, id, { profile, today: today(), ...options }) }));
  // It is the title that makes drafts, and so of all papers alike.
  const why = made[0]?.check.draft ?? "";
  const choose = (chosen: ShareOptions) => store.go({ topic: topicOf(chosen), card: whereabouts.card });
  return (
    <div className={styles.stage}>
      {letter && <ThisMessage letter={letter} />}
      <RiskHelp />
      <Fold
        title="Give a copy to somebody"
        summary="Chosen, read by a second person, then sent; what went out stands in the list below"
        open={whereabouts.card === SEND}
        toggle={() => store.go({ card: whereabouts.card === SEND ? "" : SEND })}
      >
        <Send />
      </Fold>
      <Fold
        title="Ask for a mapping meeting"
        summary={
          record.sessions.length === 0 ? "The exploitation team chairs it and brings an analyst" : "A session is planned already"
        }
        open={whereabouts.card === REQUEST}
        toggle={() => store.go({ card: whereabouts.card === REQUEST ? "" : REQUEST })}
      >
        <Request />
      </Fold>
      <Fold
        title="Papers for Mosaic"
        summary={notFiled === 0 ? "For each key subject their own copy" : `${count(notFiled, "paper")} to be filed`}
        open={whereabouts.card === PACK}
        toggle={() => store.go({ card: whereabouts.card === PACK ? "" : PACK })}
      >
        <Pack />
      </Fold>
      <Fold
        title="A young person’s own map"
        summary="With their agreement, or by the chair’s decision"
        open={whereabouts.card === OWN}
        toggle={() => store.go({ card: whereabouts.card === OWN ? "" : OWN })}
      >
        <OwnMapShare />
      </Fold>
      <Fold
        title="What was shared"
        summary={record.shares.length === 0 ? "Nothing yet" : count(record.shares.length, "copy", "copies")}
        open={whereabouts.card === SHARED}
        toggle={() => store.go({ card: whereabouts.card === SHARED ? "" : SHARED })}
      >
        <Shared />
      </Fold>
      <Fold
        title="Answer an access request"
        summary="All that is held about one person, for the team to redact"
        open={whereabouts.card === ACCESS}
        toggle={() => store.go({ card: whereabouts.card === ACCESS ? "" : ACCESS })}
      >
        <Access />
      </Fold>
      <h2 className={styles.title}>For the team</h2>
      <FieldView
        id="share-names"
        field={{ type: "choice", path: "names", label: "People are named by", options: NAME_MODES }}
        value={options.names}
        set={(value) => choose({ ...options, names: value as ShareOptions["names"] })}
      />
      <FieldView
        id="share-view"
        field={{ type: "choice", path: "view", label: "Maps show", options: MAP_VIEWS }}
        value={options.view}
        set={(value) => choose({ ...options, view: value as ShareOptions["view"] })}
      />
      {record.sessions.length > 1 && (
        <SessionField
          id="share-session"
          label="Session of agenda and minutes"
          none="The next session"
          value={options.sessionId ?? ""}
          choose={(session) => store.go({ card: session })}
        />
      )}
      <p className={styles.note}>{profile.marking} stands on every page.</p>
      {why !== "" && (
        // What is wrong with a title that is there stands above.
        <p className={styles.draft}>These are drafts. {record.risk === "" ? why : "Mend the title first."}</p>
      )}
      {made.map(({ id, noun, check }) => {
        const note = NOTES[id];
        return <PaperCard key={id} noun={noun} check={check} options={options} {...(note === undefined ? {} : { note })} />;
      })}
    </div>
  );
}
