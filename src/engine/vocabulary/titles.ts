/** Words that stand beside a name and are no part of it: offices, honorifics, the calendar. All in small letters. */

import { wordList } from './word-list.ts';

/** Offices and honorifics; abbreviations without their full stop. */
export const TITLES: ReadonlySet<string> = wordList(`
actor actress admiral adm advocate ambassador analyst archbishop artist assemblyman assemblywoman astronaut attorney
author ayatollah baron baroness bishop brigadier brother cabinet candidate capt captain cardinal ceo cfo chair
chairman chairperson chairwoman chancellor chief cllr coach col colonel commander commissioner comptroller comrade
congressman congresswoman corporal councillor councilman councilwoman count countess cto defendant delegate deputy
designer det detective director doctor dr drs duchess duke economist editor emperor empress engineer envoy executive
father foreign gen general gov governor gubernatorial head historian hon honorable imam inspector journalist judge
justice king lady lawyer leader lieutenant lord lt madam magistrate maj major manager mayor md minister miss monsieur
mp mr mrs ms mullah negotiator nominee officer ombudsman owner parliamentarian pastor player pm poet pope premier
president presidential prime prince princess principal prof professor prosecutor queen rabbi rector rep representative
rev reverend secretary sen senator senior sergeant sgt sheikh sheriff singer sir sister solicitor speaker spokesman
spokesperson spokeswoman sultan superintendent taoiseach treasurer undersecretary vice viscount vp writer officials
official authorities spokespersons residents citizens voters reporter correspondent contributor champion captain
striker midfielder defender goalkeeper guitarist drummer producer filmmaker founder prophet presidents ministers premiers
chancellors governors mayors secretaries sens reps drs messrs`);

/** What follows a name and governs it without making another name: "Meloni Government". */
export const FOLLOWERS: ReadonlySet<string> = wordList(`
administration campaign era government image photo file police vs v edit interview wins says`);

/** Days, months, and what else dates a report. */
export const CALENDAR: ReadonlySet<string> = wordList(`
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may
june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm gmt utc est
edt pst cet bst`);

/** Months whose names are words or names as well. */
export const MONTH_WORDS: ReadonlySet<string> = wordList('may march april june august');
