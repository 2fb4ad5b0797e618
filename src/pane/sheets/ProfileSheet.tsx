import { makeStyles, tokens } from "@fluentui/react-components";
import { showDayRule } from "../../guidance";
import { useServices } from "../context";
import { count } from "../words";
import { Sheet } from "./Sheet";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: "8px" },
  meaning: { margin: 0 },
});

/** What the council set, for reading: it is changed in the profile that comes with the tool, by those who keep it. */
export function ProfileSheet() {
  const styles = useStyles();
  const { profile } = useServices();
  const rows: [string, string][] = [
    ["Council", profile.council],
    ["Marking on every page", profile.marking],
    ["How weeks are counted", showDayRule(profile)],
    [
      "Information counts as current",
      `for ${count(profile.currentMonths, "month")}, as recent for ${count(profile.recentMonths, "month")}`,
    ],
    ["Mapping is asked for at", profile.requestTo],
    ["Confidentiality statement", profile.confidentiality],
    [
      "Earlier documents",
      profile.graph.files === "" ? "are looked for in a folder" : `in a folder, or at ${profile.graph.files}`,
    ],
  ];
  return (
    <Sheet title="What the council set">
      <dl className={styles.list}>
        {rows.map(([term, meaning]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.meaning}>{meaning || "Nothing"}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
