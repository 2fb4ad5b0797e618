import type { OpenedFile, Stop } from "../port";
import { readFile } from "./choose";

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Files let go anywhere on the page. Without this the browser would leave the page and show the file instead. */
export function onDrop(window: Window, listener: (files: OpenedFile[]) => void): Stop {
  const over = (event: DragEvent) => {
    if (holdsFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    // A folder looks like a file that cannot be read; it is passed over.
    const reading = Promise.allSettled(files.map(readFile));
    void reading.then((read) => listener(read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))));
  };
  window.addEventListener("dragover", over);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("drop", drop);
  };
}
