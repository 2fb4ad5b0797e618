import type { Page } from "playwright-core";

/**
 * Every way a page has of asking another origin for something, by name, each as a function of the address to ask. They are
 * run inside the page, so none may use anything from here.
 */
export const PLANTS: Record<string, (address: string) => unknown> = {
  fetch: (address) => fetch(address).catch(() => undefined),
  request: (address) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.send();
  },
  picture: (address) => {
    new Image().src = address;
  },
  prefetch: (address) => {
    const link = Object.assign(document.createElement("link"), { rel: "prefetch", href: address });
    document.head.append(link);
  },
  stylesheet: (address) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
    document.head.append(link);
  },
  "background of a rule": (address) => {
    document.body.style.backgroundImage = `url("${address}")`;
  },
  font: (address) => new FontFace("planted", `url("${address}")`).load().catch(() => undefined),
  script: (address) => {
    document.head.append(Object.assign(document.createElement("script"), { src: address }));
  },
  module: (address) => {
    document.head.append(Object.assign(document.createElement("script"), { type: "module", src: address }));
  },
  frame: (address) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src: address }));
  },
  form: (address) => {
    const form = Object.assign(document.createElement("form"), { action: address, method: "post", target: "planted" });
    document.body.append(Object.assign(document.createElement("iframe"), { name: "planted" }), form);
    form.submit();
  },
  socket: (address) => {
    new WebSocket(address.replace("http:", "ws:"));
  },
  beacon: (address) => navigator.sendBeacon(address, "words"),
  stream: (address) => {
    new EventSource(address);
  },
  worker: (address) => {
    const code = `importScripts(${JSON.stringify(address)})`;
    new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  },
};

/** Puts one onto a page. Where the browser refuses outright to set such an address, it is stopped before it asks for anything. */
export async function planted(page: Page, plant: (address: string) => unknown, address: string): Promise<void> {
  await page.evaluate(plant, address).catch((error: unknown) => {
    if (!String(error).includes("This document requires 'Trusted")) throw error;
  });
}
