/** Asks before the page is left while something is unsaved. The words are the browser's own; pages cannot choose them. */
export function leaveGuard(window: Window): (unsaved: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (unsaved) => {
    // Listening only while needed keeps the page in the browser's back-and-forward cache otherwise.
    if (unsaved) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
}
