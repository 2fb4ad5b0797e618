import { phrases, wholeWords } from "./wordList";

/** What a link or a place does, in the words of the person who wrote it. */
export const PROTECTIVE = wholeWords(
  phrases(
    `positive, positively, protective, protects, supportive, support network, good influence, pro-social, prosocial, pro social, safe,
     safe space, safe place, trusted adult, trusted, stabilising, helpful, strength, healthy, nurturing, encouraging, role model`,
  ),
);

export const HARMFUL = wholeWords(
  phrases(
    `negative, negatively, harmful, risky, bad influence, unhealthy, abusive, abuses, abused, abuse, exploitative, exploiting, exploits,
     exploited, exploitation, groom, grooming, groomed, grooms, coercive, coercing, coerced, controlling, toxic, dangerous, unsafe,
     recruiting, recruited, recruiter, exploiter, groomer, pressuring, pressured, blackmail, blackmailing, blackmailed, sextortion,
     trafficking, trafficked, raped, sexual assault, sexually assaulted, debt bondage, drug debt, intimidating, cuckooed, cuckooing`,
  ),
);

export const CONFLICT = wholeWords(
  phrases(
    `conflict, in conflict, rival, rivals, rivalry, fight, fights, fighting, fought, beef, feud, dispute, tension, tensions, threat,
     threats, threatened, threatening, threatens, assault, assaulted, attacked, attack, stabbed, robbed, retaliation, bullied, bullying,
     bullies, enemy, enemies, opps, opp, hostile, fallen out, fell out, falling out, argument, arguments, violence, violent`,
  ),
);

/** Said of someone who steers the subject, in the active voice; "by" after it turns it round and is left open. */
export const STEERS = wholeWords(
  phrases(
    `grooming, exploiting, exploits, controlling, controls, coercing, coerces, recruiting, recruits, recruiter, exploiter, groomer,
     pressuring, pressures, influences, influencing, directs, directing, grooms, has influence over, holds influence over, manipulates,
     blackmailing, runs him, runs her, runs them`,
  ),
);

/** A word like these close before turns the meaning round: "not positive", "no longer supportive". */
export const DENIED =
  /\b(?:not|no|never|isn['’]?t|wasn['’]?t|aren['’]?t|without|lack of|lacks|no longer|hardly|denies|denied|un)\b[^.;,–—]{0,24}$/iu;

export const STRONG = wholeWords(
  phrases("best friend, best friends, best mate, close friend, close friends, very close, close, inseparable, strong"),
);
export const WEAK = wholeWords(phrases("acquaintance, distant, knows of, loose, weak, not close, little contact, rarely"));

/** Said to be over, whatever the date says. */
export const PAST = wholeWords(
  phrases(
    `ex, ex-girlfriend, ex-boyfriend, ex-partner, ex girlfriend, ex boyfriend, ex partner, former, formerly, used to be, used to, no longer,
     previously, previous friend, previous girlfriend, previous boyfriend, previous partner, historic, historical, historically, ended,
     split up, broken up, broke up, past relationship, not in contact, no contact`,
  ),
);
