import { browserHost } from "../../hosts/browser";
import { mount } from "../page/mount";

/** In Word, files still come and go as in a browser. Office takes the pane for broken unless it is told that it is ready. */
const start = () => mount(browserHost(window));

if (typeof Office === "undefined") start();
else void Office.onReady(start);
