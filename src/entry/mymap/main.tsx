import { createRoot } from "react-dom/client";
import { defaultProfile } from "../../guidance";
import { browserHost } from "../../hosts/browser";
import { createOwnStore, MyMap, type OwnServices } from "../../pane/mymap";
import { onlyWords } from "../trusted";
import { ownFiles } from "./files";
import "./mymap.css";

/** What this page keeps on the device is its own: neither page finds what the other left. */
const KEPT_AS = "my-map";

onlyWords(window);
const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

const clock = () => new Date();
const services: OwnServices = {
  host: browserHost(window, Date.now, KEPT_AS),
  files: ownFiles(defaultProfile, clock),
  clock,
  newId: () => crypto.randomUUID(),
  accent: defaultProfile.accent,
};
createRoot(root).render(<MyMap store={createOwnStore(services)} services={services} />);
