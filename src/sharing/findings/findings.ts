import { isOwn, suits } from "./address";
import { namedIn } from "./named";
import type { Finding, FindingId, Policy, SeenFile, SeenMessage } from "./seen";

type Look = (message: SeenMessage, policy: Policy) => string[];

const ours = ({ files }: SeenMessage): SeenFile[] => files.filter((file) => file.ours);

/** Whether this is a message of the mapping at all; others are nobody's business here. */
export const isMapping = (message: SeenMessage) => ours(message).length > 0 || Object.keys(message.marks).length > 0;

const notSuitable: Look = ({ recipients }, policy) =>
  recipients
    .filter((address) => suits(address, policy) === "not-suitable")
    .map((address) => `${address} is not suitable for this. Take it out, or give it to them another way.`);

const twoCopies: Look = (message) => {
  const audiences = ours(message).map(({ audience }) => audience);
  const { audience = "" } = message.marks;
  const put = audience.split(":")[0];
  if (put !== undefined && put !== "") audiences.push(put as SeenFile["audience"]);
  const differ = audiences.some((one) => one !== audiences[0]);
  if (!differ) return [];
  return ["Copies for different readers are attached together. Leave one, and send the other in a message of its own."];
};

const fullNamesOutside: Look = (message, policy) => {
  const outside = message.recipients.filter((address) => !isOwn(address, policy));
  const full = ours(message).filter(({ audience, names }) => audience === "team" && names === "full");
  if (outside.length === 0) return [];
  return full.map(
    ({ name }) =>
      `${name} is the team's own, with full names, and ${outside.join(", ")} is outside the council. Give them a copy of their own.`,
  );
};

const peopleOf = (message: SeenMessage): string[] => {
  const people: string[] = [];
  ours(message).forEach((file) => people.push(...file.people));
  return people.filter((name, at) => people.indexOf(name) === at);
};

const inSubject: Look = (message) => {
  const named = namedIn(message.subject, peopleOf(message), message.marks["risk"]);
  if (named.length === 0) return [];
  return ["The subject line names somebody. Everybody who sees the list of messages would read it: take the name out."];
};

const inFileName: Look = (message) => {
  const people = peopleOf(message);
  return message.files
    .filter(({ name }) => namedIn(name, people, message.marks["risk"]).length > 0)
    .map(({ name }) => `The name of the file ${name} names somebody. Save it under a name that does not.`);
};

const noMarking: Look = ({ subject }, { marking }) => {
  if (marking === "" || subject.trim().toUpperCase().indexOf(marking.toUpperCase()) === 0) return [];
  return [`The subject line does not begin with ${marking}.`];
};

const notReleased: Look = (message) =>
  ours(message)
    .filter(({ audience, name }) => {
      if (audience === "team") return false;
      const { released = "", file = "" } = message.marks;
      return released !== "yes" || file !== name;
    })
    .map(({ name }) => `Nobody has read and released ${name} yet, or it is another copy than the one that was read.`);

/** In the order of what hurts most. */
const LOOKS: readonly [FindingId, Look][] = [
  ["not-suitable", notSuitable],
  ["two-copies", twoCopies],
  ["full-names-outside", fullNamesOutside],
  ["not-released", notReleased],
  ["name-in-subject", inSubject],
  ["name-in-file-name", inFileName],
  ["no-marking", noMarking],
];

/** What is to be looked at before a message leaves, worst first; nothing of one that is none of the mapping's. */
export function findingsOf(message: SeenMessage, policy: Policy): Finding[] {
  if (!isMapping(message)) return [];
  const found: Finding[] = [];
  LOOKS.forEach(([id, look]) => {
    look(message, policy).forEach((words) => found.push({ id, words }));
  });
  return found;
}
