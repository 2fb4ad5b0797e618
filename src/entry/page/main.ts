import { browserHost } from "../../hosts/browser";
import { mount } from "./mount";

mount(browserHost(window));
