import { useEffect, useRef, useState } from "react";
import type { MadeFile } from "../../hosts";
import { pagesOf, type Pages } from "./pages";

/** What is shown: pages, possibly with a newer state on its way, or why there are none. */
export type Shown = { pages?: Pages; fault?: string };

const NOT_SHOWN = "The pages cannot be shown just now. What you typed is kept, and the document can still be made.";

/** Long enough that a word is typed through, short enough that the page seems to follow. */
const PAUSE_MS = 400;

/** How long until it is looked again whether the pages may be made. */
const AGAIN_MS = 500;

/**
 * The pages of what `make` makes, made again a moment after `make` changes. The old pages stay until the new ones are there,
 * unless another `kind` of document was chosen; what was overtaken on the way is thrown away. While `busy`, pages that are there
 * wait: making them takes longer than a key may. Pages of one kind are made one after the other: those of a large network take
 * longer than the pause between two words, and all that were on their way would hold their pictures at once.
 */
export function usePages(kind: string, make: () => Promise<MadeFile>, busy: () => boolean): Shown {
  const [shown, setShown] = useState<Shown & { kind: string }>({ kind: "" });
  const latest = useRef<{ kind: string; pages: Pages }>(undefined);
  const making = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    let overtaken = false;
    const show = async () => {
      const { bytes } = await make();
      if (overtaken) return;
      const pages = await pagesOf(bytes);
      if (overtaken) return pages.release();
      latest.current?.pages.release();
      latest.current = { kind, pages };
      setShown(latest.current);
    };
    const fail = () => {
      if (!overtaken) setShown({ ...(latest.current?.kind === kind && latest.current), kind, fault: NOT_SHOWN });
    };
    const there = latest.current?.kind === kind;
    const begin = () => {
      making.current = (there ? making.current : Promise.resolve()).then(async () => {
        if (overtaken) return;
        if (there && busy()) timer = setTimeout(begin, AGAIN_MS);
        else await show().catch(fail);
      });
    };
    let timer = setTimeout(begin, there ? PAUSE_MS : 0);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [kind, make, busy]);

  useEffect(() => () => latest.current?.pages.release(), []);
  return shown.kind === kind ? shown : {};
}
