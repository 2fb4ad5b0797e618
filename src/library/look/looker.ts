import { lookInto, type LookedInto, type Rough, type Sketched } from "../../intake";
import { foldWords, Glance, Seeker, type MayBe, type Sought } from "../../matching";
import { isCode, type Id } from "../../record";
import { contactShown } from "./contact";
import { standingIn } from "./sought";
import { titleShown } from "./title";

/**
 * What is told of one document. Of another network it is its title, whom to ask, and who of ours may be in it, by our ids: nothing
 * else of it leaves the reader. `network` is an id without a meaning, so that papers of one network are told once.
 */
export type Seen =
  | { is: "network"; network: Id | ""; title: string; contact: string; mayBe: MayBe[] }
  /** A paper of the very network that is open. */
  | { is: "own" }
  /** None of those sought is in it, whatever it is. */
  | { is: "nobody" }
  | { is: "unread"; why: string };

/** What a look is for: whom and what is sought, and the network that seeks them. */
export type Asked = { own: Id; sought: Sought };

/** The file is of the network that seeks: its id, and somebody or somewhere of it. An id alone may be another network's by chance. */
function isOwn({ own, sought }: Asked, { id, people, places }: Rough): boolean {
  if (id !== own) return false;
  const ours = new Map([...sought.people, ...sought.places].map((one) => [one.id, one.names.map(foldWords)]));
  const entries = [...people, ...places].filter(({ name, unknown }) => !unknown && !isCode(name) && !/^\p{Lu}{1,4}$/u.test(name));
  return entries.length === 0 || entries.some((entry) => ours.get(entry.id)?.includes(foldWords(entry.name)));
}

/**
 * Looks into one document after another for those who are sought; made once for all of them. Undefined where a document has to be read and
 * `reads` is false: that takes some ten times as long as the first look, which puts most of them aside.
 */
export function looker(asked: Asked) {
  const seeker = new Seeker(asked.sought);
  const glance = new Glance(asked.sought);
  const isNobodys = (record: Rough) => !isOwn(asked, record) && seeker.find(standingIn(record)).length === 0;
  const putsAside = (first: LookedInto["first"]) =>
    first !== undefined && ("rough" in first ? isNobodys(first.rough) : !glance.may(first.words));
  const told = (sketched: Sketched, fileName: string): Seen => {
    if (!sketched.ok) return { is: "unread", why: sketched.error.message };
    if (sketched.record === undefined) return { is: "nobody" };
    const { record, from } = sketched;
    if (isOwn(asked, record)) return { is: "own" };
    const mayBe = seeker.find(standingIn(record));
    const network = from === "council-table" ? "" : record.id;
    if (mayBe.length === 0) return { is: "nobody" };
    return { is: "network", network, title: titleShown(record, fileName), contact: contactShown(record), mayBe };
  };
  function look(bytes: Uint8Array, fileName: string, reads?: true): Seen;
  function look(bytes: Uint8Array, fileName: string, reads: boolean): Seen | undefined;
  function look(bytes: Uint8Array, fileName: string, reads = true): Seen | undefined {
    const { first, read } = lookInto(bytes, fileName);
    if (putsAside(first)) return { is: "nobody" };
    return reads ? told(read(), fileName) : undefined;
  }
  return look;
}

export type Look = ReturnType<typeof looker>;
