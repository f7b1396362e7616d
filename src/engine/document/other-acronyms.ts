/** Acronyms that mean something else than the entity that has them as an alias. */
import { acronymsOf } from '../derive/acronyms.ts';
import { isWord } from '../vocabulary/is-word.ts';
import { CONNECTIVES } from '../vocabulary/particles.ts';
import { CALENDAR } from '../vocabulary/titles.ts';
import { wordList } from '../vocabulary/word-list.ts';
import type { Name } from './naming.ts';
import type { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

/** What is a common noun in capitals: an organisation called so is called by its name. */
const COMMON = wordList('am pm mp mps tv dvd cd pc dna uss hms ceo cfo cto vip id ok');

export const isCommonAcronym = ({ allCapitals, small }: Surface): boolean => allCapitals && COMMON.has(small);

/**
 * What brackets after a name have for another reason than being its acronym: where a report or a picture is from, where
 * shares are traded, how a file is written, of which country a club or an athlete is.
 */
const BESIDE = wordList(`
afp ani ansa apa dpa efe epa kna lusa tass upi xinhua abc bbc cbc cbs cnbc cnn espn hbo itv mtv nbc npr pbs rte wsj nyt
adr amex asx bse etf hkex ipo lse nasdaq nse nyse otc tse tsx aud cad chf eur gbp inr jpy usd gmt utc
doc docx epub file gif html jpeg jpg live new pdf png sic update video xls
nba wnba nfl nhl mlb mls ncaa nfc afc home away
dem gop ind lab con rep usa uk uae eu un
afg alb alg and arg arm aus aut aze bel bih blr bol bra bul cam can chi chn civ cmr cod col crc cro cub cyp cze den ecu
egy eng esp est eth fin fra gab gbr geo ger gha gre gue hkg hun ina ind iri irl irn irq isl isr ita jam jor jpn kaz ken
kor ksa kuw lat lib ltu lux mar mas mex mkd mli mne mng nam ned ngr nir nor nzl pak pan par per phi pol por prk pur qat
rou rsa rus sco sen sgp slo srb sui svk svn swe syr tha tpe tun tur uga ukr uru uzb ven vie wal zam zim`);

const NUMERAL = /^[IVXLC]+$/;

/** Whether capitals say nothing of the name beside which they stand in brackets: a code, a source, or a word. */
export function isNobodysAcronym(acronym: string): boolean {
  const small = acronym.toLowerCase();
  if (NUMERAL.test(acronym)) return true;
  return BESIDE.has(small) || COMMON.has(small) || CALENDAR.has(small) || isWord(small);
}

/** What an acronym after it is the time zone of: "12:00 PM PT". */
const TIME = /(?:\d[:.]\d\d|\b[ap]\.?m\.?) $/i;

export const mayBeZone = ({ surface, kind }: Pick<Name, 'surface' | 'kind'>): boolean =>
  kind === 'organisation' && surface.allCapitals;

/** Whether an acronym says of which zone a time is, and so is nobody but the zone itself. */
export const isZone = ({ text }: Reader, start: number): boolean =>
  TIME.test(text.slice(Math.max(0, start - 6), start));

/** UTF-16 units before a bracket in which a name may stand. */
const LONGEST = 100;

const NAME_BEFORE =
  /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}\p{M}'’.]*|of|for|and|on|in|the|to|de|des|du)(?:[ -](?!\()|(?= ?$)))+ ?$/u;

/**
 * Whether brackets give an acronym to another name than its bearer's: "Kenya Wildlife Service (KWS)", where the one
 * that is known stands for something else. They share no word that would tell them apart from others.
 */
export function isGivenToAnother(text: string, start: number, end: number, { isName, namings }: Name): boolean {
  if (isName || text[start - 1] !== '(' || text[end] !== ')') return false;
  const before = text.slice(Math.max(0, start - 1 - LONGEST), start - 1);
  const words = (NAME_BEFORE.exec(before)?.[0] ?? '').trim().split(/\s+/);
  const acronym = text.slice(start, end);
  const own = namings.flatMap(({ of }) => distinctive(of.split(' ')));
  for (let from = 0; from < words.length - 1; from++) {
    const name = words.slice(from);
    if (!acronymsOf(name.join(' ')).some((one) => one.text === acronym)) continue;
    return !distinctive(name).some((word) => own.includes(word));
  }
  return false;
}

const distinctive = (words: readonly string[]): string[] =>
  words.map((word) => word.toLowerCase()).filter((word) => !CONNECTIVES.has(word) && !isWord(word));
