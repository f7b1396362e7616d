import type { Kind } from '../entity.ts';
import { kindWithoutCapitals } from './kind-without-capitals.ts';

/** Words that tell a kind, in the order they are asked: "Treaty Organization" is an organisation, so it goes first. */
const TELLING: readonly (readonly [Kind, RegExp])[] = [
  [
    'organisation',
    /\b(agency|airlines?|airways|alliance|army|associat\w+|authority|bank|board|bureau|club|commission|committee|company|conseil|corp\w*|council|court|department|federation|forum|foundation|fund|gesellschaft|group|gmbh|inc|institut\w+|journal|league|ltd|llc|media|minist[eè]re|\w*ministerium|ministry|movement|news|office|organi[sz]ation|parlement|parliament|parti|partei|party|plc|police|post|senate|society|spa|times|tribune|trust|union|universit\w+)\b/i,
  ],
  ['agreement', /\b(accords?|agreement|charter|convention|deal|memorandum|mou|pact|protocol|treaty)\b/i],
  [
    'event',
    /\b(attack|battle|conference|congress|coup|crisis|cup|earthquake|elections?|festival|games|hurricane|olympics|protests?|referendum|revolution|scandal|summit|trial|war)\b/i,
  ],
  [
    'place',
    /\b(airport|avenue|bay|bridge|city|coast|county|desert|district|gulf|hills?|island|islands|lake|mount|mountains?|ocean|peninsula|port|province|region|republic|river|sea|square|states|strait|street|valley)\b/i,
  ],
  ['work', /^["“‘«„].+["”’»“]$/],
];

/** A title before a name, which none but a person has. */
const TITLED =
  /^(Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|(Prime )?Minister|President|Chancellor|Senator|Governor|Judge|King|Queen|(Crown )?Prince|Princess|Sheikha?|Emir|Sultan|Ayatollah|Imam|Rabbi|Pope|Cardinal|Archbishop|Herr|Frau|Monsieur|Madame|Mme)\b\.? \p{Lu}/u;
/** "New York", "North Korea", "San Marino": words before a name that places have and hardly any person. */
const PLACED =
  /^(New|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|San|Santa|Los|Las|Saint) \p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d.&-]{1,5}$/u;
/** One word with a capital inside, as companies write themselves: "TikTok", "OpenAI". */
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*$/u;
/** And as families do: "McConnell", "DeSantis". */
const FAMILY = /^(Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu}\p{Ll}+$/u;
/** Two to five words with capitals, with "de", "bin" or "van der" among them. */
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*( (\p{Lu}[\p{L}\p{M}'’.-]*|al|bin|da|de|del|della|den|der|di|dos|du|el|la|van|von)){0,3} \p{Lu}[\p{L}\p{M}'’-]+$/u;

/**
 * The likeliest kind of a name that somebody selected, by what its words say; the reader sees it and can choose
 * another. Where nothing speaks, as with most single words ("Milan", "Macron", "Huawei"), it is a concept: a kind
 * that claims nothing is less wrong than a false one.
 */
export function guessKind(name: string): Kind {
  const text = name.trim().replace(/\s+/g, ' ');
  if (TITLED.test(text)) return 'person';
  const told = TELLING.find(([, pattern]) => pattern.test(text));
  if (told) return told[0];
  if (PLACED.test(text)) return 'place';
  if (FAMILY.test(text)) return 'person';
  if (ACRONYM.test(text) || CAMEL.test(text)) return 'organisation';
  return FULL_NAME.test(text) ? 'person' : (kindWithoutCapitals(text) ?? 'concept');
}
