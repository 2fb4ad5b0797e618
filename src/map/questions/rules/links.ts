import type { Link } from "../../../record";
import { linkEvidence, statementEvidence } from "../evidence";
import type { Known } from "../known";
import type { Rule, Suggestion } from "../suggestion";

const between = ({ from, to }: Link, known: Known) => `${known.name(from)} and ${known.name(to)}`;
const sourceOf = ({ kind, name }: Link["source"]) => (kind === "not-known" && name === "" ? "" : `${kind} ${name}`);
const joins = (link: Link, one: string, other: string) =>
  (link.from === one && link.to === other) || (link.from === other && link.to === one);

/** A link that is said to be harmful, where nothing but one thing that was said speaks for it. */
export const harmOnOneWord: Rule = (known) =>
  known.links
    .filter(({ effect, basis, past }) => (effect === "harmful" || effect === "mixed") && basis === "anecdotal" && !past)
    .flatMap((link): Suggestion[] => {
      const { from, to } = link;
      const others = known.linksOf(from).filter((one) => one !== link && joins(one, from, to));
      const together = known.incidents.some(({ present }) => present.includes(from) && present.includes(to));
      const said = known.statements.filter(({ concerns }) => concerns.includes(from) && concerns.includes(to));
      const sources = new Set([link, ...others, ...said].map(({ source }) => sourceOf(source)).filter((one) => one !== ""));
      if (together || sources.size > 1 || others.some(({ basis }) => basis === "evidenced")) return [];
      return [
        {
          prompt: "harm-on-one-word",
          about: [link.id],
          concerns: [from, to],
          question: `What else is known about the link between ${between(link, known)}? That it is harmful was said${sources.size === 0 ? ", by whom is not recorded," : " by one source"} and is not evidenced.`,
          evidence: [linkEvidence(link, known), ...said.map(statementEvidence)],
        },
      ];
    });

/** Links somebody marked to be checked again. */
export const stillRight: Rule = (known) =>
  known.links
    .filter(({ recheck, past }) => recheck && !past)
    .map((link) => ({
      prompt: "still-right",
      about: [link.id],
      concerns: [link.from, link.to],
      question: `Is what is recorded between ${between(link, known)} still right${link.nature === "" ? "" : `: “${link.nature}”`}?`,
      evidence: [linkEvidence(link, known)],
    }));

/** One question for the whole map: which links lack something is its evidence. */
const ofLinks = (prompt: Suggestion["prompt"], question: string, lacks: (link: Link, known: Known) => boolean): Rule => {
  return (known) => {
    const evidence = known.links.filter((link) => lacks(link, known)).map((link) => linkEvidence(link, known));
    return evidence.length === 0 ? [] : [{ prompt, about: [known.record.id], concerns: [], question, evidence }];
  };
};

export const noDateOrSource: Rule = ofLinks(
  "no-date-or-source",
  "When was it known, and from whom? For some links no date or no source is recorded.",
  ({ date, source }) => date === "" || sourceOf(source) === "",
);

export const noStrength: Rule = ofLinks(
  "no-strength",
  "How strong are the links between people? For some of them it is not recorded.",
  ({ strength, past, from, to }, known) => strength === "not-known" && !past && known.isMapped(from) && known.isMapped(to),
);
