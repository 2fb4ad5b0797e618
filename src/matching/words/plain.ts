import { wordSet } from "./wordList";

/**
 * Ordinary words of such tables that are nobody's name, though a capital stands before them at the start of a line or in a
 * heading. Closed classes first, then what safeguarding notes are full of.
 */
export const PLAIN_WORDS = wordSet(
  // closed classes
  "a an the this that these those some any all both each every no none not nor neither either few many more most other others another such",
  "i me my mine we us our you your he him his she her hers it its they them their theirs who whom whose which what when where why how whether",
  "and or but if as than then so because while until since although though unless once after before during within without",
  "of to in on at by for from with about into onto over under between among through via per up down out off near around against towards",
  "is are was were be been being am has have had having do does did doing done can could will would shall should may might must",
  "also again just only still yet already now here there very too much less least quite rather almost often sometimes always never ever",
  "one two three four five six seven eight nine ten first second third several further next last recent recently currently previously",
  // verbs notes begin with
  "attends attend attended attending seen see sees saw known knows know lives living lived live stays staying stayed stay believed believes",
  "believe thought think thinks said says say reported reports report works working worked work goes going went gone go gets getting got",
  "found find finds linked links link associated associates associating associate involved arrested charged convicted moved moves moving",
  "met meets meeting meet missing miss missed travels travelling travelled travel uses using used use carries carrying carried carry",
  "sells selling sold sell deals dealing dealt deal smokes smoking drinks drinking excluded suspended disclosed disclosure states stated",
  "told tells spoke speaks observed identified identify suspected suspects suspect alleged allegedly named called calls call contacts contacted",
  "lost left leaves leaving took takes taken taking made makes making make given gives give sent sends sending received receives includes",
  "including spends spending spent hangs hanging frequents frequenting visits visiting visited visit returns returned returning appears",
  "wants needs need requires required likes looks looking feels feeling seems became becomes remains remain continues continued started",
  "assaulted attacked stabbed robbed threatened threatening bullied groomed grooming exploited exploiting pressured recruited trafficked",
  "stopped searched bailed remanded sentenced released closed opened referred allocated open subject named shown showing unable able",
  // people and roles
  "unknown unidentified unnamed male males female females man men woman women boy boys girl girls adult adults child children young",
  "person people persons yp yps youth youths teenager teenagers teen peer peers group groups gang gangs crew network friend friends mate mates",
  "family families parent parents mother father mum mums dad dads sister sisters brother brothers sibling siblings cousin cousins uncle aunt",
  "auntie nan grandmother grandfather gran grandma grandad carer carers partner partners girlfriend boyfriend wife husband ex neighbour",
  "neighbours older younger elder elders associate pupil pupils student students resident residents victim victims perpetrator suspect",
  "subject subjects individual individuals member members someone somebody anyone anybody everyone nobody everybody self relative relatives",
  // trade
  "social worker workers care school schools college academy police officer officers team teams service services health education housing",
  "council court hospital camhs yjs yot yos mash mace csc lac cp cin neet pru send ehcp sen asd adhd nrm csa cse cce gp dsl iro edt nhs",
  "early help assessment plan strategy referral report reports review meeting meetings minutes agenda action actions update updates",
  "information intelligence intel evidence note notes source sources date dates time times day days week weeks month months year years",
  "block blocks flats unit room wing zone phase class form dob aka alias nhs mosaic upn pnc",
  "name names dob age ages address addresses phone mobile number numbers email contact contacts professional professionals agency agencies",
  "concern concerns vulnerability vulnerabilities vulnerable risk risks harm harms issue issues worry worries need needs strength strengths",
  "context contexts location locations place places area areas home house flat street road estate park station shop shops market town",
  "question questions gap gaps key current linked link purpose scope title trigger risk network map mapping table row details detail form",
  "completed complete reviewed created version draft final official sensitive confidential restricted page internal external background",
  "summary overview introduction conclusion recommendation recommendations appendix figure chart document file name",
  "drug drugs cannabis cocaine crack heroin ketamine mdma spice alcohol weed substance substances misuse use possession supply intent pwits",
  "knife knives weapon weapons firearm violence violent robbery theft burglary offence offences offending crime criminal sexual sexually",
  "exploitation abuse abusive neglect domestic mental emotional physical self-harm suicide episode episodes absence attendance exclusion",
  "county line lines trafficking slavery debt debts bondage cash money phones trainers clothes gifts car cars vehicle train trains bus taxi",
  "online social media snapchat instagram tiktok whatsapp facebook video videos image images sharing post posts posting",
  "positive negative protective supportive harmful good bad safe unsafe high medium low strong weak close best possible possibly potential",
  "unclear unsure confirmed unconfirmed evidenced anecdotal historic historical ongoing active inactive same different new old",
  "relationship relationships friendship friendships influence conflict beef rival rivals relation relations connection connections",
  "british english welsh scottish irish bengali somali pakistani indian black white asian mixed caribbean african turkish albanian romanian",
  "polish vietnamese bangladeshi muslim christian jewish hindu sikh",
  "tues weds thur thurs monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november",
  "december jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan eid summer winter spring autumn morning afternoon evening night today tomorrow yesterday weekend",
  "please see above below yes n/a na tbc tba etc eg ie re nb ps st mr mrs ms miss dr sir",
  "consider believed local community public private foster residential semi independent placement placed secure custody youth justice order",
  "part full list lists lead leads main other others overall general specific relevant additional total count copy section heading description",
  "physically verbally frequently regularly occasionally daily weekly allegation allegations history chronology genogram ecomap incident incidents",
);
