import { isDemonym } from '../../derive/demonyms.ts';
import { ACRONYMS_AFTER } from '../../vocabulary/acronyms.ts';
import { COMMON_WORDS } from '../../vocabulary/common-words.ts';
import { FUNCTION_WORDS, LOCATIVES } from '../../vocabulary/function-words.ts';
import { CALLED_AFTER, DIRECTIONS, HEADS } from '../../vocabulary/head-words.ts';
import { PARTICLES } from '../../vocabulary/particles.ts';
import { CALENDAR, FOLLOWERS, MONTH_WORDS, TITLES } from '../../vocabulary/titles.ts';
import { wordList } from '../../vocabulary/word-list.ts';
import { ENGLISH_ACTING } from './english-acting.ts';
import { ENGLISH_CAPITAL_CUES } from './english-capital-cues.ts';
import { type Language, UNREAD } from './language.ts';

/** Past forms that do not end in -ed. Those that are somebody's name as well ("Drew", "Rose") are left out. */
const IRREGULAR_VERBS = wordList(`
ate beat became began bought brought built came caught chose cut drove fed fell felt fought found fled flew forgot gave
got held heard hit hurt kept knew laid led left lent let lost made meant met paid put quit ran read said saw sent sold
sought spent spoke stole stood struck sued swore thought threw told took understood went wrote`);

/** What a reader is told to do, and wants to. Those that are a first name as well ("Sue", "Grant") are left out. */
const IMPERATIVES = wordList(`
abandon ask avoid beat bomb book boycott bring build buy call celebrate consider defend destroy discover ditch don't enjoy
enter escape evacuate experience explore follow forget get give hate hear help imagine invade invite join keep know leave
let like listen look love make meet miss move need nuke occupy pack praise protect punish reach read rebuild remember
return ride rule save see sell send show skip stay stop support take tell thank think tour travel treat try visit vote want
watch welcome win`);

export const ENGLISH: Language = {
  ...UNREAD,
  capitals: 'names',
  functionWords: FUNCTION_WORDS,
  locatives: LOCATIVES,
  inside: wordList('in at near across throughout outside inside within'),
  titles: TITLES,
  calendar: CALENDAR,
  followers: FOLLOWERS,
  acronymsAfter: ACRONYMS_AFTER,
  members: wordList('democrat democrats republican republicans'),
  heads: HEADS,
  directions: DIRECTIONS,
  insertsInitials: true,
  calledAfter: CALLED_AFTER,
  particles: PARTICLES,
  oneOfMany: wordList('a an another my your our his her their'),
  commonWords: COMMON_WORDS,
  months: MONTH_WORDS,
  beforeMonth: /^(?:\d+(?:st|nd|rd|th)?|in|of|since|until|till|by|last|next|this|early|late|mid|from|through|and)$/i,
  beforeMonthNoun: wordList('the a this each'),
  dated: wordList(`
bank ballot census cutoff date data deadline edition election elections figures forecast general heatwave holiday inflation
issue jobs local meeting meetings numbers parliamentary payroll polls presidential reading referendum report runoff session summit
sunshine target vote weather`),
  beforeDate:
    /\b(?:in|since|until|till|last|next|this|early|late|mid|(?:end|start|beginning|middle|month|\d+(?:st|nd|rd|th)) of|\d+(?:st|nd|rd|th)?)[\s-]$/i,
  othersAcronyms: wordList('ai uk un us'),
  isAdjective: isDemonym,
  acting: ENGLISH_ACTING,
  capitalCues: ENGLISH_CAPITAL_CUES,
  indexMoves: wordList(`
climbed dipped edged fell gained jumped plunged rallied rose sank shed slid slipped soared surged tumbled`),
  towns: {
    in: wordList('in'),
    stakes: wordList(`
believe believes billion bonds confidence decline drop faith fall gains holding holdings interest interested interests
invest invested investing investment investments investor investors invests jump losses majority million percent position
positions rally rise role sell-off selloff share shareholder shareholders shares slide slump stake stakes stock surge
trading trust`),
  },
  cues: {
    settled: wordList(
      'city state republic province capital town village region government people north south east west',
    ),
    of: wordList('of'),
    articles: wordList('a an the'),
    times: wordList('for former now once since then'),
    does: wordList('said says told tells added adds argued asked wrote writes tweeted resigned married died born'),
    owned: wordList(
      'shares stock employees executives inc corp ltd plc shareholders subsidiary staff spokesman spokeswoman',
    ),
  },
  maySayBefore: (word) =>
    /(?:ing|ed|ly)$/.test(word) || HEADS.has(word) || IRREGULAR_VERBS.has(word) || IMPERATIVES.has(word),
  mayDo: (word) => /(?:[^s]s|ing|ed)$|^(?:rose|sank|slid)$/.test(word) || IRREGULAR_VERBS.has(word),
};
