/** A sensitivity label as the typings have it. */
export type PlayedLabel = { id: string; name: string; tooltip: string; color: string; children: PlayedLabel[] | null };

/** Numbers of ours: no script in the packages has these calls, so nobody knows Outlook's. */
export const LABEL_CALL = { isEnabled: 9101, catalog: 9102, get: 9103, set: 9104 } as const;

export const labelOf = (id: string, name: string, children: PlayedLabel[] | null = null): PlayedLabel => ({
  ...{ id, name, children },
  tooltip: "",
  color: "#ff0000",
});

/**
 * The members of Mailbox 1.13 that the script in the packages lacks, put where the typings have them once the script has made its
 * objects. It runs in the page, so it names nothing outside but types.
 */
export function installLabels(call: { isEnabled: number; catalog: number; get: number; set: number }): void {
  type Played = Window &
    typeof globalThis & { askPlayedOutlook: (call: number, given: unknown[]) => Promise<unknown[] | undefined> };
  type Done = (result: object) => void;
  const played = window as unknown as Played;
  const ask = (number: number, given: unknown[], done: Done | undefined) =>
    void played.askPlayedOutlook(number, given).then((answer) => {
      if (!answer) return;
      const [text, code] = answer as [string, number];
      const { wasSuccessful, data } = JSON.parse(text) as { wasSuccessful: boolean; data?: unknown };
      const error = { code, name: "PlayedError", message: `Refused with ${code}.` };
      done?.(wasSuccessful ? { status: "succeeded", value: data } : { status: "failed", error });
    });
  const put = () => {
    const item = played.Office?.context?.mailbox?.item;
    if (!item) return false;
    const sensitivityLabel = {
      getAsync: (done: Done) => ask(call.get, [], done),
      setAsync: (label: string, done?: Done) => ask(call.set, [label], done),
    };
    const sensitivityLabelsCatalog = {
      getIsEnabledAsync: (done: Done) => ask(call.isEnabled, [], done),
      getAsync: (done: Done) => ask(call.catalog, [], done),
    };
    Object.defineProperty(item, "sensitivityLabel", { value: sensitivityLabel, configurable: true });
    Object.defineProperty(played.Office.context, "sensitivityLabelsCatalog", {
      value: sensitivityLabelsCatalog,
      configurable: true,
    });
    return true;
  };
  if (put()) return;
  const timer = setInterval(() => put() && clearInterval(timer), 10);
}
