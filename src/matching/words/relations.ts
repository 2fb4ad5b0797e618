import { WORD_BEGINS, WORD_ENDS } from "./edges";
import { phrases, wholeWords, anyOf, wordSet } from "./wordList";

/** What someone may be to someone else; one person each. */
export const RELATIONS = phrases(
  `girlfriend, boyfriend, partner, wife, husband, fiance, fiancé, fiancée, ex, ex-girlfriend, ex-boyfriend, ex girlfriend, ex boyfriend,
   ex-partner, ex partner, gf, bf, friend, friends, best friend, close friend, school friend, family friend, childhood friend, mate,
   best mate, cousin, brother, sister, half brother, half sister, half-brother, half-sister, step brother, step sister, stepbrother,
   stepsister, step-brother, step-sister, sibling, siblings, twin, twin brother, twin sister, mum, mother, mam, mom, dad, father, parent,
   stepdad, stepmum, step-dad, step-mum, step dad, step mum, stepfather, stepmother, step-father, step-mother, step father, step mother,
   uncle, aunt, auntie, aunty, nan, nana, gran, granny, grandma, grandmother, grandad, granddad, grandfather, grandparent, niece, nephew,
   son, daughter, baby, carer, foster carer, foster mother, foster father, foster brother, foster sister, guardian, special guardian,
   neighbour, flatmate, housemate, roommate, classmate, schoolmate, team mate, teammate, peer, associate, acquaintance, co-defendant,
   co defendant, codefendant, rival, dealer, recruiter, exploiter, groomer, boss, employer, in-law, sister-in-law,
   brother-in-law, godmother, godfather, relative, family member, former friend, known associate, love interest, sexual partner`,
);

/** The same said of several at once. */
export const PLURAL_RELATIONS = phrases(
  `brothers, sisters, twins, siblings, cousins, couple, friends, best friends, half-brothers, half brothers, half-sisters, half sisters,
   stepbrothers, stepsisters, boyfriend and girlfriend, brother and sister, partners, flatmates, mates, parents, grandparents, neighbours,
   rivals, peers, mum and dad, mother and father, classmates, associates`,
);

/** Plural relations that hold between the people named as readily as with the subject. */
export const BETWEEN_THEM = wordSet(
  "brothers sisters twins siblings cousins couple partners half-brothers half-sisters stepbrothers stepsisters",
);

const QUALIFIERS = phrases(
  `best, close, good, old, older, younger, little, big, eldest, school, childhood, family, former, previous, current, new, ex, maternal,
   paternal, mutual, long-term, long term, on-off, on/off, same-age, online, biological, birth, adult, elder, twin, possible, alleged`,
);

const plain = `(?:(?:${anyOf(QUALIFIERS)})[\\s-]+)*(?:${anyOf([...PLURAL_RELATIONS, ...RELATIONS])})`;

/** A relation with what qualifies it: "older brother", "ex-girlfriend". */
export const RELATION = new RegExp(`${WORD_BEGINS}${plain}${WORD_ENDS}`, "i");

/** A line or head that begins with a relation and goes on: "Older brother Reece Hart", "Mum – Sarah". */
export const RELATION_FIRST = new RegExp(
  `^(?:(?:his|her|their|the|a|an)\\s+)?(${plain}(?:['’]s?\\s+${plain})?)${WORD_ENDS}`,
  "i",
);

/** Relations that only a grown-up can have to a child. */
export const ADULT_RELATION = wholeWords(
  phrases(
    `mum, mother, mam, mom, dad, father, parent, stepdad, stepmum, step-dad, step-mum, stepfather, stepmother, nan, nana, gran, granny,
     grandma, grandmother, grandad, granddad, grandfather, grandparent, foster carer, carer, guardian, husband, wife, employer`,
  ),
);

/** Words that tell whether someone is a child or grown up, or male or female; for telling people apart, never for judging. */
export const CHILD_WORDS = wholeWords(
  phrases("yp, yps, young person, child, pupil, schoolboy, schoolgirl, teenager, teen, boy, girl, minor, infant, toddler, baby"),
);
export const CHILD_CERTAIN = wholeWords(
  phrases("yp, young person, child, pupil, schoolboy, schoolgirl, minor, looked after child, lac"),
);
export const ADULT_WORDS = wholeWords(phrases("adult, man, woman, grown up"));
export const MALE_WORDS = wholeWords(
  phrases("male, man, boy, brother, father, dad, uncle, boyfriend, husband, son, he, him, his"),
);
export const FEMALE_WORDS = wholeWords(
  phrases("female, woman, girl, sister, mother, mum, aunt, girlfriend, wife, daughter, she, her"),
);
