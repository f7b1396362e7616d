/** Nouns that head the names of organisations, agreements, places and events, in small letters. */

import { wordList } from './word-list.ts';

/** Heads that say what sort of thing it is: none of them is a short form by itself. */
export const HEADS: ReadonlySet<string> = wordList(`
academy accord accords act administration agency agreement airline airlines airport airways alliance amendment area army
assembly association atlas authority award awards bank bay beach belt bench board bridge broadcasting brothers building
bureau cabinet cathedral center centers centre championship championships charter children chronicle church cinema city
clinic club coalition code college command commission committee community companies company conference confederation
congress constitution convention corporation corps council county coup court crisis cup daily declaration defence defense
democrats department development directorate district division drive east economics election elections embassy empire
energy enquirer estate eurovision examiner exchange express factory fair federation festival film finance fleet force
forces forest forum foundation front fund gallery games garden gardens gazette government governors group hall hampshire
harbor harbour headquarters health herald hill hospital hotel house industries industry initiative inquirer institute
institution insurance intelligence international island islands journal justice lake law league legion library line lines
magazine mail marathon market medal media memorial metro mill mine ministry mirror mission monarchy morning mosque
motor motors mountain mountains movement museum music mutual nation nations navy network news newspaper north observer
office olympics open orchestra order organisation organization pact palace paper paralympics park parliament parties
partners party pass patrol people people's pipeline plan plant plaza police policy post power press prison prize program
programme project protocol province railway railways recorder records region register republic republicans research
reserve resolution review revolution river road royal sanctuary scandal school schools sciences sea secretariat senate
sentinel series service services shield show site society software solutions south spokesman square stadium standard
star state states station stock store strait street strike studio studios summit sun survey syndicate system systems
table tavern team technologies technology telecom telegraph television temple territory theater theatre times tower
towers trade treaty tribunal tribune trust tv union unit universities university valley village war watch weekly west
world zoo zone corp inc ltd plc llc co average industrial composite index wiki airfield barracks base camp cup open tour tournament trophy jr sr`);

/** Those that stand for the institution wherever they have a capital. */
export const INSTITUTIONS: ReadonlySet<string> = wordList('congress parliament senate');

/** Words after a company's own that the news leaves out. */
export const BUSINESS: ReadonlySet<string> = wordList(`
ag aerospace airlines airways aktiengesellschaft automotive aviation bancorp bank bv co communications companies company computer corp corporation
electric electronics enterprises entertainment financial foods gmbh group holding holdings inc incorporated industries international kg
laboratories limited llc logistics lp ltd motor motors nv oy petroleum pharmaceuticals plc pty sa sab sarl se services spa stores system
systems technologies technology worldwide brands energy chocolatier pharma semiconductor semiconductors
therapeutics`);

/** Directions and the like before a place make it another one: "East Timor", "New Mexico". */
export const DIRECTIONS: ReadonlySet<string> = wordList(
  'north south east west northern southern eastern western central latin new upper lower greater inner outer saint st san santa mount mt lake fort port el los las',
);

/**
 * What is called after the place that it is "of", and is not there, or is somebody: "Gulf of Mexico", "Prince of
 * Wales".
 */
export const CALLED_AFTER: ReadonlySet<string> = wordList(
  'gulf bay sea strait straits cape isle horn tower statue duke duchess prince princess earl countess marquess baron baroness',
);

/**
 * Places that have another one's name in theirs, however a line is written, in small letters: "New China tariffs" are
 * on China.
 */
export const OTHER_PLACES: ReadonlySet<string> = new Set([
  ...['new england', 'new guinea', 'new hampshire', 'new jersey', 'new mexico', 'new york', 'north korea'],
  ...['british columbia', 'northern cyprus', 'northern ireland', 'south korea', 'south sudan', 'west virginia'],
]);

/** What makes another party of the members of one: "Christian Democrats". */
export const PARTY_WORDS: ReadonlySet<string> = wordList('christian free liberal social sweden');
