import type { SourceKind } from "../../record";
import { phrases, wholeWords, wordSet } from "./wordList";

const kind = (of: SourceKind, text: string) => ({ of, pattern: wholeWords(phrases(text)) });

/** What kind of source an agency is, by the words it goes by; the first that fits counts. */
export const AGENCY_KINDS: { of: SourceKind; pattern: RegExp }[] = [
  kind(
    "police",
    "police, met, mps, met police, pc, dc, ds, dsu, di, dci, ps, pcso, bcu, sgt, sergeant, inspector, constable, btp, detective, officer in the case, oic, crime report, merlin, cris, intel, neighbourhood policing, sno, sso, safer schools officer, schools officer, nca, custody",
  ),
  kind(
    "school",
    "school, academy, college, pru, dsl, headteacher, head teacher, head of year, teacher, senco, education, ewo, attendance officer, pupil referral unit, alternative provision, sixth form, pastoral, tutor",
  ),
  kind(
    "health",
    "nhs, camhs, gp, nurse, health, hospital, doctor, dr, health visitor, midwife, a&e, clinic, sexual health, psychologist, psychiatrist, therapist, substance misuse, drug and alcohol, surgery, ambulance",
  ),
  kind(
    "housing",
    "housing, landlord, tenancy, housing officer, housing association, housing warden, warden, estate manager, caretaker, hostel",
  ),
  kind(
    "youth-service",
    "youth worker, youth club, youth service, youth centre, youth justice, yjs, yot, yos, youth offending, youth, mentor, st giles, detached, catch22, safer london, rescue and response, redthread",
  ),
  kind(
    "social-care",
    "social worker, social work, social care, csc, children's services, childrens services, early help, iro, mash, lado, family support, adolescent team, exploitation team, exploitation service, edt, leaving care, personal adviser, personal advisor, edge of care, looked after, sw, asw, cp chair, family worker, assessment team, targeted support, local authority, council, harm outside the home, hoth, mace",
  ),
  kind(
    "community",
    "faith, imam, vicar, mosque, church, community, charity, voluntary, resident, shopkeeper, shop, neighbour, business, coach, football club, member of the public, crimestoppers",
  ),
  kind(
    "family",
    "mum, mother, dad, father, parent, parents, carer, family, sister, brother, nan, grandmother, aunt, uncle, grandfather, sibling",
  ),
  kind("young-person", "yp, young person, child, own words, self, self-report, disclosure by yp, direct work"),
];

/** The kind of source that words such as "Police Merlin" or "Mum" name; undefined where they name none. */
export function sourceKindOf(text: string): SourceKind | undefined {
  return AGENCY_KINDS.find(({ pattern }) => pattern.test(text))?.of;
}

/** Words by which an organisation, team or service is known. */
export const AGENCY_WORDS = wholeWords(
  phrases(
    `police, team, school, primary, academy, college, pru, service, services, council, trust, hospital, club, theatre, arts, fc, nhs, camhs, charity, centre, bcu, yjs, yot, yos,
     csc, mash, children's services, social care, unit, department, dept, housing, association, project, hub, surgery, clinic, university, borough,
     authority, ltd, cic, foundation, agency, provider, provision, nca, btp, met, mps, early help, edt, ymca, barnardo's, barnardos, nspcc, catch22,
     st giles, youth justice, probation, education, health, group, ofsted, mosque, church, constabulary, dwp, organisation, company`,
  ),
);

/** Words for what someone does. */
export const JOB_WORDS = wholeWords(
  phrases(
    `worker, workers, officer, teacher, dsl, dsl's, ddsl, nurse, gp, doctor, manager, lead, leader, coordinator, co-ordinator, mentor, pc, dc, ds, di, ps, dci,
     pcso, sgt, sergeant, inspector, constable, detective, social worker, sw, iro, pa, senco, headteacher, head teacher, head, head of year, deputy,
     practitioner, advocate, staff member, staff, contact, analyst, warden, consultant, psychologist, psychiatrist, therapist, counsellor, adviser,
     advisor, chair, supervisor, assistant, tutor, coach, caseworker, case worker, keyworker, key worker, support worker, administrator, director,
     imam, vicar, visitor, midwife, caretaker, landlord, guardian, solicitor, oic, spoc, liaison, specialist, navigator, volunteer, carer, intel, ewo, lado,
     personal adviser, pastoral, safeguarding lead, designated safeguarding lead, sso, principal, youth worker, receptionist, trainer, interpreter`,
  ),
);

/** Ranks that say the police employ someone. */
export const POLICE_RANK =
  /^(?:pc|dc|ds|di|dci|ps|pcso|sgt|sergeant|inspector|insp|det|detective(?: constable| sergeant| inspector)?|wpc|tdc|a?ps)\.?$/iu;

export const TITLES = wordSet(
  "mr mrs ms miss mx dr prof professor rev revd sir dame imam pc dc ds di dci ps pcso sgt sergeant inspector insp det detective wpc",
);
