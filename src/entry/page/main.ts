import { browserHost } from "../../hosts/browser";
import { onlyWords } from "../trusted";
import { mount } from "./mount";

onlyWords(window);
mount(browserHost(window));
