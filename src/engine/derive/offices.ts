/** Which offices somebody has or had, by a sentence on them. */
import type { Office } from '../vocabulary/offices.ts';
import { countryOf, stateOf } from './country-of.ts';

/** Which office somebody has or had, and of which country by its English name; left out where that is not said. */
export interface HeldOffice {
  office: Office;
  country?: string;
}

/** What may stand before an office that somebody is said to have: "the 45th and 47th", "former". */
const LEAD = String.raw`(?:(?:[Tt]he|an?|[Ff]ormer|[Cc]urrent|[Tt]hen|[Aa]cting|[Ii]nterim|[Ii]ncumbent|\d+\p{Ll}*|first|second|third|\p{Ll}+th) |[Ee]x-)*`;

const OFFICE = '(?<office>[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|(?:[Ff]ederal )?[Cc]hancellor)';

/** A sentence, or a part of it that tells of somebody what they are: of "wife of the president" it does not. */
const SAID = String.raw`(?:^|(?:\b(?:as|is|was|became|been)|[.,;:(]|\band) )${LEAD}`;

/** A name of some words: "the Republic of the Congo", "Trinidad and Tobago". */
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|and|the) |d[’'])*\p{Lu}[\p{L}’'-]*)*)`;

const OF = new RegExp(`${SAID}${OFFICE} of (?:the )?${PLACE}`, 'gu');
const ADJECTIVE = new RegExp(
  String.raw`${SAID}${PLACE} ${OFFICE}(?=$|[.,;:)]| (?:since|until|from|and|who|in)\b)`,
  'gu',
);

/** Offices that no other country's words have, in the languages of these countries. */
const ITS_OWN: readonly (readonly [RegExp, Office])[] = [
  [
    /(?:^|[.,;:(] )(?:Bundes|US-|Staats)präsident(?:in)?\b|^président(?:e)? de la République|^presidente della Repubblica/iu,
    'president',
  ],
  [
    /^presidente del (?:consiglio(?! (?:di|d['’]|regionale|comunale|provinciale))|gobierno(?! de (?!España)))\b|^premi(?:er|ère) ministre\b(?! du Québec)/iu,
    'prime minister',
  ],
  [/(?:^|[.,;:(] )(?:deutsche[rn]? )?Bundeskanzler(?:in)?\b/iu, 'chancellor'],
];

/** What each of these has: nearly all summaries have none of it, and a hundred thousand are read at once. */
const MAY_SAY = /pr[eéä]sident|minist|premier|chancellor|kanzler/i;

/** The offices of a country that a summary says its bearer has or had, each once. */
export function officesIn(summary: string): HeldOffice[] {
  if (!MAY_SAY.test(summary)) return [];
  const found = new Map<string, HeldOffice>();
  const add = (office: Office, country?: string): void => {
    found.set(`${office} ${country}`, { office, ...(country !== undefined && { country }) });
  };
  for (const pattern of [OF, ADJECTIVE]) {
    for (const { groups } of summary.matchAll(pattern)) {
      const { office = '', place = '' } = groups ?? {};
      // "Brunei.", and not "U.S.", ends with a sentence's full stop.
      const country = countryIn(place.replace(/(?<=\p{Ll})\.$/u, ''));
      if (country !== undefined) add(officeCalled(office.toLowerCase()), country);
    }
  }
  for (const [pattern, office] of ITS_OWN) if (pattern.test(summary)) add(office);
  return [...found.values()];
}

/** "France and Co-Prince of Andorra" begins with a country as well. */
const countryIn = (place: string): string | undefined => stateOf(place) ?? countryOf(place.split(' and ', 1)[0] ?? '');

const officeCalled = (title: string): Office =>
  title === 'president' ? title : title.endsWith('chancellor') ? 'chancellor' : 'prime minister';
