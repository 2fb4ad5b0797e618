import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MadeFile } from "../../../../hosts";

const useStyles = makeStyles({
  desk: {
    display: "grid",
    gap: "10px",
    maxHeight: "70vh",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  picture: { maxWidth: "100%", backgroundColor: "white" },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

const isPicture = ({ type }: MadeFile) => type.startsWith("image/");

/** An address of a picture for as long as it is shown. */
function usePicture(file: MadeFile): string {
  const [address, setAddress] = useState("");
  useEffect(() => {
    if (!isPicture(file)) return;
    const made = URL.createObjectURL(new Blob([file.bytes.slice()], { type: file.type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}

function Part({ file }: { file: MadeFile }) {
  const styles = useStyles();
  const address = usePicture(file);
  return (
    <>
      <p className={styles.name}>{file.name}</p>
      {isPicture(file) ? (
        address !== "" && <img className={styles.picture} src={address} alt="The map, as its reader gets it" />
      ) : (
        <pre className={styles.text}>{new TextDecoder().decode(file.bytes)}</pre>
      )}
    </>
  );
}

/** Every file of a map that is to leave, to the last letter, for whoever reads it first. */
export function ReadMap({ parts }: { parts: readonly MadeFile[] }) {
  const styles = useStyles();
  return (
    <div className={styles.desk} role="region" aria-label="The map, as its reader gets it" tabIndex={0}>
      {parts.map((file) => (
        <Part key={file.name} file={file} />
      ))}
    </div>
  );
}
