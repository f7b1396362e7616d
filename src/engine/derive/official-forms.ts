/** Shorter forms of names that say more than the news does. */
import type { Kind } from '../../entity.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { BUSINESS, DIRECTIONS, HEADS } from '../vocabulary/head-words.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { CALENDAR, TITLES } from '../vocabulary/titles.ts';
import { US_STATES } from '../vocabulary/us-states.ts';
import { afterKinds } from './after-kinds.ts';
import { withoutClub } from './clubs.ts';
import { competitions } from './competitions.ts';
import { isCountry, isDemonym } from './demonyms.ts';
import type { Form } from './derived-name.ts';
import { hasLegalForm, legalSteps, withoutLegalForms } from './legal-forms.ts';
import { nationalBody } from './national-bodies.ts';
import { partyMembers } from './party-members.ts';
import { smallAdjectives } from './small-adjectives.ts';
import { smallFirstNoun } from './small-first-nouns.ts';
import { smallNouns } from './small-nouns.ts';
import { wellKnownAs } from './well-known.ts';

/** "Apple" of "Apple Inc.", "Manchester United" of "Manchester United F.C.": the same in everyday words. */
export const withoutLegalForm = (name: string): string => withoutLegalForms(withoutClub(name));

/** What alone may be left out after one word. */
const TRADE =
  /^(?:Services|Holdings|Technologies|Systems|Industries|Communications|Pharmaceuticals|Motors|Stores?|Electronics|Entertainment|Foods|Chocolatier)$/;

/** Shorter forms of a name that stand for it in any document, each with how sure that is. */
export function* officialForms(name: string, kind: Kind | undefined): Generator<Form> {
  // Of one word nothing can be left out.
  if (!/[ ,]/.test(name)) return;
  yield* companies(name);
  const place = /^(\p{Lu}[^,]+), \p{Lu}[^,]+(?:, \p{Lu}[^,]+)?$/u.exec(name)?.[1];
  if (place !== undefined && isPlaceLike(name, place, kind)) yield { text: place, sureness: 0.7 };
  if (name.includes(',')) for (const text of withoutCommas(name)) yield { text, sureness: 0.9 };
  yield* undated(name);
  yield* peoples(name);
  const bare = name.replace(/^The (?=\p{Lu}\S* \S)/u, '');
  if (bare !== name) yield { text: bare, sureness: 0.85 };
  if (SMALL_ARTICLE.test(name)) yield { text: name.replace('The', 'the'), sureness: 0.9 };
  const withoutArabicArticle = /^[AEae]l-(\p{Lu}\p{L}+ \p{Lu}.*)$/u.exec(name)?.[1];
  if (withoutArabicArticle !== undefined) yield { text: withoutArabicArticle, sureness: 0.85 };
  yield* abbreviated(name);
  yield* departments(name);
  yield* committees(name);
  yield* competitions(name);
  yield* afterKinds(name);
  yield* universities(name);
  const airport = name.replace(/ International Airport$/, ' Airport');
  if (airport !== name) yield { text: airport, sureness: 0.85 };
  yield* models(name);
  yield* treaties(name);
  yield* smallNouns(name, kind);
  yield* smallFirstNoun(name);
  yield* smallAdjectives(name);
  yield* partyMembers(name);
  yield* bodies(name, kind);
  const region = REGION.exec(name)?.[1];
  if (region !== undefined && kind !== 'person' && isDistinct(region) && !isWord(lastWord(region)))
    yield { text: region, sureness: 0.75 };
  const amendment = /^(.+ Amendment) to the United States Constitution$/.exec(name)?.[1];
  if (amendment !== undefined) yield { text: amendment, sureness: 0.85 };
}

/**
 * Without what a company or a club is in law or trade: "Apple", "Economist Group" of "The Economist Group Ltd", "Ford".
 */
function* companies(name: string): Generator<Form> {
  const legal = withoutLegalForm(name);
  if (legal !== name && isDistinct(legal)) yield { text: legal, sureness: legal.includes(' ') ? 0.9 : 0.8 };
  for (const text of legalSteps(name)) {
    if (text !== legal && text.includes(' ')) yield { text, sureness: 0.9 };
    for (const short of wellKnownAs(text)) yield { text: short, sureness: 0.9 };
  }
  const bare = legal.replace(/^The (?=\p{Lu})/u, '');
  if (legal !== name && bare !== legal && isDistinct(bare) && !isWord(bare.toLowerCase()))
    yield { text: bare, sureness: bare.includes(' ') ? 0.85 : 0.75 };
  const business = withoutBusiness(name);
  if (business !== undefined && business !== legal) yield { text: business, sureness: 0.75 };
}

/** Without its year: "Summer Olympics" of "2024 Summer Olympics", "Immigration Act" of "Immigration Act of 1924". */
function* undated(name: string): Generator<Form> {
  const before = name.replace(/ (?:of|,) (?:1[5-9]|20)\d\d$/, '');
  if (before !== name && before.includes(' ')) yield { text: before, sureness: 0.8 };
  const after = name.replace(/^(?:1[5-9]|20)\d\d (?:Summer |Winter )?/, '');
  if (after !== name && /^\p{Lu}/u.test(after)) yield { text: after, sureness: 0.55 };
}

/** Without the noun that says what it is, and is no part of the name: "Kurdish people", "Nikkei Index". */
function* peoples(name: string): Generator<Form> {
  const own = name.replace(/ (?:people|movement|metro station|Index)$/, '');
  if (own !== name && /\p{Lu}/u.test(own) && isDistinct(own.replace(/^The /, '')))
    yield { text: own, sureness: own.includes(' ') ? 0.85 : 0.7 };
  if (name.endsWith(' metro station')) yield { text: name.replace(/ metro station$/, ' Station'), sureness: 0.9 };
}

/** What each country has one of, without the country. */
function* bodies(name: string, kind: Kind | undefined): Generator<Form> {
  for (const text of nationalBody(name)?.names ?? []) {
    for (const form of [{ text }, ...smallNouns(text, kind)]) yield { ...form, sureness: 0.6 };
    // "the Chinese foreign ministry": which one that is, its country says.
    if (text.endsWith(' Ministry')) yield { text: text.toLowerCase(), sureness: 0.6, policy: 'any' };
  }
}

/** "Kidder Peabody & Co." and "Kidder Peabody" of "Kidder, Peabody & Co.". */
function* withoutCommas(name: string): Generator<string> {
  const legal = withoutLegalForm(name);
  yield name.replaceAll(',', '');
  if (legal.includes(', ')) yield legal.replaceAll(',', '');
}

/**
 * A part of a country that is mostly called by its name alone: "Helmand" of "Helmand Province", "North Kivu". Others of
 * two words are a city's or another country's as well: "Buenos Aires Province", "Southern Highlands Province".
 */
const REGION =
  /^((?:(?:North|South|East|West) (?!North|South|East|West))?\p{Lu}[\p{L}’'-]+) (?:Province|Governorate|Oblast|Prefecture|Voivodeship|Krai)$/u;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Whether a short form is somebody's own: no noun that many things are, no office, no direction, no country. */
function isDistinct(text: string): boolean {
  const word = text.toLowerCase();
  if (text.length < 2 || isCountry(text) || isDemonym(word)) return false;
  return !FUNCTION_WORDS.has(word) && !HEADS.has(word) && !TITLES.has(word) && !DIRECTIONS.has(word);
}

/** Whether what stands before a comma is a place within the one after it: "Corydon, Indiana". */
const isPlaceLike = (name: string, place: string, kind: Kind | undefined): boolean =>
  (kind === 'place' || !isWord(place.toLowerCase())) &&
  isDistinct(place) &&
  !hasLegalForm(name) &&
  !/, (?:Jr|Sr)\.?$/.test(name);

/** "Ford" of "Ford Motor Company": one word that is all but generic ones. */
function withoutBusiness(name: string): string | undefined {
  const [first = '', ...others] = name.replace(/[.,]/g, '').split(' ');
  const generic =
    (others.length > 1 || TRADE.test(others[0] ?? '')) && others.every((word) => BUSINESS.has(word.toLowerCase()));
  return generic && first.length > 2 && isDistinct(first) ? first : undefined;
}

/** "UN Security Council", "LA County": of two words that everybody has two letters for. */
function* abbreviated(name: string): Generator<Form> {
  const [, whole = '', rest] = /^(?:The )?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (\p{Lu}.*)$/u.exec(name) ?? [];
  // The state before an American institution is more often left out, or a mention of its own.
  if (rest === undefined || whole === 'United States') return;
  for (const short of wellKnownAs(whole)) {
    if (/^(?:\p{Lu}\.?){2}$/u.test(short)) yield { text: `${short} ${rest}`, sureness: 0.95 };
  }
}

/** "US Air Force", "State Department", "Defense Ministry". */
function* departments(name: string): Generator<Form> {
  const rest = name.replace(AMERICAN, '');
  // Two words alone may be another country's; of more words the country before them is a mention of its own. "U.S."
  // begins the names of championships and chambers as well.
  const alone = rest.split(' ').length > 2 && (name.startsWith('United States') || OF_STATE.test(rest));
  if (rest !== name && alone) yield { text: rest, sureness: 0.8 };
  else if (rest !== name) for (const short of ['US', 'U.S.']) yield { text: `${short} ${rest}`, sureness: 0.95 };
  const [, head, of] = /^(Department|Ministry) of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(rest) ?? [];
  if (head === undefined || of === undefined) return;
  for (const short of of === 'Defence' ? [of, 'Defense'] : [of]) yield { text: `${short} ${head}`, sureness: 0.8 };
}

/** "House Judiciary Committee" of "United States House Committee on the Judiciary": its subject before its noun. */
function* committees(name: string): Generator<Form> {
  const [, chamber, subject] = COMMITTEE.exec(name) ?? [];
  if (chamber === undefined || subject === undefined) return;
  for (const before of ['', 'US ', 'U.S. ']) yield { text: `${before}${chamber} ${subject} Committee`, sureness: 0.9 };
}

const COMMITTEE =
  /^(?:United States |U\.S\. |US )?(House|Senate) (?:Permanent )?(?:Select )?Committee on (?:the )?(\p{Lu}.+)$/u;

/** Of "University of …" and "… University" these have both, or a state has the one. */
const HAVE_BOTH = /^(?:Boston|Lincoln|Miami|Newcastle|Washington|York)$/;

/** "Oxford University" of "University of Oxford". */
function* universities(name: string): Generator<Form> {
  const town = /^University of (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1] ?? '';
  if (town !== '' && !HAVE_BOTH.test(town) && !US_STATES.has(town.toLowerCase()) && !isCountry(town))
    yield { text: `${town} University`, sureness: 0.75 };
}

/** "Lisbon Treaty" of "Treaty of Lisbon", and the other way round. */
function* treaties(name: string): Generator<Form> {
  const [, behind, before] = /^(?:Treaty of (\p{Lu}\p{Ll}+)|(\p{Lu}\p{Ll}+) Treaty)$/u.exec(name) ?? [];
  if (behind !== undefined && !isWord(behind.toLowerCase())) yield { text: `${behind} Treaty`, sureness: 0.9 };
  if (before !== undefined && isDistinct(before) && !isWord(before.toLowerCase()))
    yield { text: `Treaty of ${before}`, sureness: 0.9 };
}

/** A thing by its number, without its maker or its own name: "A380", "787 Dreamliner", "Boeing 787". */
function* models(name: string): Generator<Form> {
  const code = /^\p{Lu}\p{L}+ (\p{Lu}{1,3}-?\d[\p{L}\d-]*)(?: \p{Lu}{2,})?$/u.exec(name)?.[1];
  if (code !== undefined && code.length > 2) yield { text: code, sureness: 0.7 };
  const [, maker, number, own] = /^(\p{Lu}\p{L}+) (\p{Lu}{0,3}-?\d{2}[\p{L}\d-]*) (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  if (maker === undefined || number === undefined || own === undefined || !isDistinct(own)) return;
  if (CALENDAR.has(maker.toLowerCase())) return;
  yield { text: `${number} ${own}`, sureness: 0.8 };
  yield { text: `${maker} ${number}`, sureness: 0.7 };
}

/** What is nothing else after an article in small letters; "the Atlantic" is a sea, "the Sun" a star. */
const SMALL_ARTICLE = /^The (?:Beatles|Economist|Guardian|Lancet)$/;

const OF_STATE = /\b(?:Administration|Agency|Bureau|Commission|Department)\b|^(?:House|Senate) .+ Committee$/;

const AMERICAN = /^(?:United States|U\.S\.|US) (?=\p{Lu})/u;
