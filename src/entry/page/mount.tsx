import { createRoot } from "react-dom/client";
import { defaultProfile } from "../../guidance";
import type { Host, LetterHost } from "../../hosts";
import { askedIn, createStore, withPage } from "../../pane";
import { fetchMaker } from "./fetchMaker";
import { Page } from "./Page";
import { pageServices } from "./services";
import "./page.css";

/** Puts the pane on the page for a host: every other choice (clock, council, store) is made here and nowhere else. */
export function mount(host: Host, letter?: LetterHost): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element with the id root.");
  const clock = () => new Date();
  const maker = fetchMaker(defaultProfile, clock);
  const plain = pageServices({ host, profile: defaultProfile, maker, clock, ...(letter && { letter }) });
  const beside = host.page && withPage(host.page, plain);
  const services = beside?.services ?? plain;
  const store = createStore({ save: (record) => services.save(record, "quietly"), clock, recovery: host.recovery });
  beside?.start(store, askedIn(window.location.search));
  createRoot(root).render(<Page store={store} services={services} />);
}
