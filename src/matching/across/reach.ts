/** A telephone number in one form whoever wrote it: "+44 (0)7700 900123" and "07700-900123" are 07700900123. "" where it is none. */
export function phoneOf(text: string): string {
  const digits = text.replace(/\(0\)/gu, "").replace(/[^\d+]/gu, "");
  const home = digits.replace(/^(?:\+|00)44/u, "0").replace(/^00(?=\d{10}$)/u, "0");
  return /^0\d{9,10}$/u.test(home) ? home : "";
}

const PHONE = /(?<![\p{L}\p{N}])(?:(?:\+|00)44\s?(?:\(0\))?|\(?0)[\d\s()-]{8,15}\d(?!\d)/gu;
const NETWORKS =
  "snap(?:chat)?|insta(?:gram)?|ig|tik\\s?tok|tt|discord|telegram|facebook|fb|twitter|roblox|xbox|psn|twitch|user\\s?name|handle";
/** "@mo_09", "snap: mo_09", "Instagram name mo.09". */
const HANDLE = new RegExp(
  `(?:^|[\\s(,;:])@([\\w.-]{3,30})|\\b(?:${NETWORKS})\\s*(?:name|user\\s?name|id|account|handle)?\\s*[:=–-]?\\s*@?([\\w.-]{3,30})`,
  "giu",
);
const IS_NETWORK = new RegExp(`^(?:${NETWORKS})\\b`, "iu");

/** A name used online, in one form. One that is a plain word is none ("Snapchat group"). */
function handleOf(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/^@/u, "")
    .replace(/[.\-]+$/u, "");
  return /[\d_.]/u.test(bare) && /\p{L}/u.test(bare) ? bare : "";
}

/** A telephone number has figures, and a name used online has one, "_" or "." in it: in other texts there is nothing to find. */
const HOLDS_REACH = /[\d_]|\.[\w.-]/;

const unlike = (texts: string[]) => [...new Set(texts.filter((text) => text !== ""))];

/** Telephone numbers and names used online that stand in texts about somebody; `labelled` are values with what they are. */
export function reachIn(
  texts: readonly string[],
  labelled: readonly { label: string; value: string }[] = [],
): { phones: string[]; handles: string[] } {
  const said = [...texts, ...labelled.map(({ value }) => value)].filter((text) => HOLDS_REACH.test(text));
  const found = said.flatMap((text) => [...text.matchAll(HANDLE)].map((match) => handleOf(match[1] ?? match[2] ?? "")));
  const named = labelled.filter(({ label }) => IS_NETWORK.test(label.trim())).map(({ value }) => handleOf(value.trim()));
  const phones = said.flatMap((text) => [...text.matchAll(PHONE)].map(([number]) => phoneOf(number)));
  return { phones: unlike(phones), handles: unlike([...found, ...named]) };
}
