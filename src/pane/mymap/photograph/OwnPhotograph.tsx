import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { YOUNG_PERSON } from "../../../guidance";
import type { OpenedFile } from "../../../hosts";
import { PICTURE_FILES, takeIn, usePictureAddress } from "../../photograph";
import { BigButton } from "../BigButton";
import { myMapFaultWords } from "../faults";
import type { OwnPart } from "../ownPart";

const useStyles = makeStyles({
  part: { display: "grid", gap: "12px", justifyItems: "start", minWidth: 0 },
  picture: { maxWidth: "100%", maxHeight: "60vh", objectFit: "contain" },
  row: { display: "flex", flexWrap: "wrap", gap: "10px" },
  words: { fontSize: tokens.fontSizeBase400 },
});

type Props = OwnPart & { chooseFiles: (accept: readonly string[]) => Promise<OpenedFile[]> };

/** A photograph of a map that was drawn on paper: taken in without where and when it was taken, and shown. */
export function OwnPhotograph({ ownMap, change, chooseFiles }: Props) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const address = usePictureAddress(ownMap.picture);
  const put = (picture: string) => change({ type: "about", values: { picture } }, "Photograph");
  const add = async () => {
    const chosen = await chooseFiles(PICTURE_FILES).catch(() => undefined);
    if (!chosen) setSaid(myMapFaultWords("drawn-not-read"));
    const [file] = chosen ?? [];
    if (!file) return;
    setBusy(true);
    const taken = await takeIn(file);
    if (taken) put(taken.picture);
    setSaid(taken ? "The photograph is on your sheet." : myMapFaultWords("drawn-not-read"));
    setBusy(false);
  };
  const takeAway = () => {
    put("");
    setSaid("The photograph is gone. Undo brings it back.");
    document.getElementById("own-photograph-add")?.focus();
  };
  return (
    <section className={styles.part} aria-label={YOUNG_PERSON.words.photograph}>
      {address !== "" && <img className={styles.picture} src={address} alt={YOUNG_PERSON.words.photograph} />}
      <div className={styles.row}>
        <BigButton id="own-photograph-add" disabledFocusable={busy} onClick={() => void add()}>
          {address === "" ? "Add a photograph" : "Choose another photograph"}
        </BigButton>
        {address !== "" && (
          <BigButton appearance="subtle" onClick={takeAway}>
            Take the photograph away
          </BigButton>
        )}
      </div>
      <span role="status" className={styles.words}>
        {busy ? "Taking it in…" : said}
      </span>
    </section>
  );
}
