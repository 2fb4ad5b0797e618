import { useEffect, useRef, useState } from "react";
import type { MadeFile } from "../../hosts";
import { pagesOf, type Pages } from "./pages";

/** What is shown: pages, possibly with a newer state on its way, or why there are none. */
export type Shown = { pages?: Pages; fault?: string };

/** Long enough that a word is typed through, short enough that the page seems to follow. */
const PAUSE_MS = 400;

/**
 * The pages of what `make` makes, made again a moment after `make` changes. The old pages stay until the new ones are there;
 * what was overtaken on the way is thrown away.
 */
export function usePages(make: () => Promise<MadeFile>): Shown {
  const [shown, setShown] = useState<Shown>({});
  const latest = useRef<Pages>(undefined);
  const first = useRef(true);

  useEffect(() => {
    let overtaken = false;
    const show = async () => {
      const pages = await pagesOf((await make()).bytes);
      if (overtaken) return pages.release();
      latest.current?.release();
      latest.current = pages;
      setShown({ pages });
    };
    const fail = () => {
      const fault = "The pages cannot be shown just now. What you typed is kept, and the document can still be made.";
      if (!overtaken) setShown({ ...(latest.current && { pages: latest.current }), fault });
    };
    const timer = setTimeout(() => void show().catch(fail), first.current ? 0 : PAUSE_MS);
    first.current = false;
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [make]);

  useEffect(() => () => latest.current?.release(), []);
  return shown;
}
