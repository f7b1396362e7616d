import type { Kind } from '../entity.ts';

/** Words that tell a kind, in the order they are asked: "Treaty Organization" is an organisation, so it goes first. */
const TELLING: readonly (readonly [Kind, RegExp])[] = [
  [
    'organisation',
    /\b(agency|alliance|army|associat\w+|authority|bank|board|bureau|club|commission|committee|company|corp\w*|council|court|department|federation|foundation|fund|group|gmbh|inc|institut\w+|league|ltd|llc|ministry|office|organi[sz]ation|parliament|party|plc|police|senate|society|spa|union|university)\b/i,
  ],
  ['agreement', /\b(accords?|agreement|charter|convention|deal|memorandum|mou|pact|protocol|treaty)\b/i],
  [
    'event',
    /\b(attack|battle|conference|congress|coup|crisis|cup|earthquake|elections?|festival|games|hurricane|olympics|protests?|referendum|revolution|scandal|summit|trial|war)\b/i,
  ],
  [
    'place',
    /\b(airport|bay|bridge|city|county|district|island|lake|mount|mountains?|port|province|region|river|sea|square|strait|street|valley)\b/i,
  ],
  ['work', /^["“‘«„].+["”’»“]$/],
];

/** A title before a name, which none but a person has. */
const TITLED =
  /^(mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|minister|senator|judge|king|queen|pope)\b\.? /i;
const ACRONYM = /^[\p{Lu}\d.&-]{2,6}$/u;
/** Two to four words with capitals, with "de", "bin" or "van der" among them. */
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*( (\p{Lu}[\p{L}\p{M}'’.-]*|al|bin|da|de|del|della|den|der|di|dos|du|el|la|van|von))* \p{Lu}[\p{L}\p{M}'’-]+$/u;

/** The likeliest kind of a name that somebody selected; the reader sees it and can choose another. */
export function guessKind(name: string): Kind {
  const text = name.trim();
  if (TITLED.test(text)) return 'person';
  const told = TELLING.find(([, pattern]) => pattern.test(text));
  if (told) return told[0];
  if (ACRONYM.test(text)) return 'organisation';
  if (FULL_NAME.test(text) && text.split(/\s+/).length <= 5) return 'person';
  return /^\p{Lu}[^\s]*$/u.test(text) ? 'place' : 'concept';
}
