import type { LanguageAbroad } from '../../derive/well-known.ts';
import type { Acting } from './acting.ts';
import type { AmongNouns } from './among-nouns.ts';
import type { CapitalCues } from './capital-cues.ts';
import type { FirstNoun } from './first-noun.ts';
import type { Joining } from './joining.ts';
import type { TownCues } from './town-cues.ts';

/** Words beside a name that speak for its kind. */
export interface KindCues {
  /** Before a word for "of" and a place: "the state of Georgia". */
  settled: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** After who does something: people, organisations and governments, but no work or event. */
  does: ReadonlySet<string>;
  /** After an organisation, or after its possessive. */
  owned: ReadonlySet<string>;
  /** Before what somebody is said to be: "the mayor"; left out where we do not know how that is said. */
  articles?: ReadonlySet<string>;
  /** Small words within that: "the former mayor", "the mayor since 2019". */
  times?: ReadonlySet<string>;
}

/** What the rules know of a language: one small file each, all words in small letters. */
export interface Language {
  /**
   * What a capital says within a sentence: that a word is a name, or that it is a noun; `unread` where we do not know
   * or the script has none.
   */
  capitals: 'names' | 'nouns' | 'unread';
  /** Left out where its news has no short names that other languages do not know. */
  tag?: LanguageAbroad;
  /** Articles, prepositions, pronouns, conjunctions, adverbs: with a capital they begin something. */
  functionWords: ReadonlySet<string>;
  /** After one of these a place is spoken of, rather than somebody of its name. */
  locatives: ReadonlySet<string>;
  /** Those of them after which it is so even where the document has somebody of that name: not "to". */
  inside: ReadonlySet<string>;
  /** After one of these a noun is the town that has its name: "in Essen", and not "um Essen". */
  beforeTown: ReadonlySet<string>;
  /** Offices and honorifics, which stand beside a name; abbreviations without their full stop. */
  titles: ReadonlySet<string>;
  /** Days and months, and what else dates a report. */
  calendar: ReadonlySet<string>;
  /** What stands beside a name without making another one, and is no title. */
  followers: ReadonlySet<string>;
  /** The same of acronyms, with their capitals. */
  acronymsAfter: ReadonlySet<string>;
  /** Members of parties, who are called after the state that they come from. */
  members: ReadonlySet<string>;
  /** Nouns that head the names of organisations, places and events. */
  heads: ReadonlySet<string>;
  /** Before a place they make it another one. */
  directions: ReadonlySet<string>;
  /** Before a word for "of" and a place they make it another one, or somebody. */
  calledAfter: ReadonlySet<string>;
  /** The same before a country alone: "Ciudad de México", where a town is its own city. */
  calledAfterCountry?: ReadonlySet<string>;
  /** Small words within names, where no preposition of the language is among them: "Rio de" before "Janeiro". */
  particles: ReadonlySet<string>;
  /** After one of these a word with a capital is a noun, where nouns have them. */
  articles: ReadonlySet<string>;
  /** Before one of many: "a Picasso". */
  oneOfMany: ReadonlySet<string>;
  /** Nouns and the like that are names of somebody as well. */
  commonWords: ReadonlySet<string>;
  /** Months that are somebody's name or a word as well, and what stands before a date with them. */
  months: ReadonlySet<string>;
  beforeMonth: RegExp;
  /** Articles, between which and a noun a month is one: "the May elections". */
  beforeMonthNoun: ReadonlySet<string>;
  /** What is of a month rather than of somebody who is called as it is: "the May elections". */
  dated: ReadonlySet<string>;
  /** The end of what stands before a month that is one even where it is somebody's surname: not "allies of". */
  beforeDate: RegExp;
  /** The adjectives of countries, where they have a capital. */
  isAdjective(word: string): boolean;
  /** Whether a word begins a sentence before a name by being no noun: "Visiting". */
  maySayBefore(word: string): boolean;
  /** Whether a word in a headline may be what somebody does, by its letters; left out where these say too little. */
  mayDo?(word: string): boolean;
  /** Whether a word with a capital is a title or another noun rather than a first name, by its letters alone. */
  isNoun(word: string): boolean;
  /** A name of the document's own with what grammar joins to it: "Merkels"; left out where it joins nothing. */
  inflected?(name: string): readonly string[];
  /** The same for names that are known. */
  joining?: Joining;
  /** Some of its papers put an initial into names that go without: "Robert K. Hur". */
  insertsInitials?: boolean;
  /** What only a name does or has, where ordinary words are names as well. */
  acting?: Acting;
  /** What everybody means something else by than a name with these capitals: "UK" is not the University of Kentucky. */
  othersAcronyms: ReadonlySet<string>;
  /** What tells acronyms from pronouns where all letters are capitals. */
  capitalCues?: CapitalCues;
  /** What tells names from nouns, where both have capitals. */
  amongNouns?: AmongNouns;
  /**
   * How institutions go on as the first noun of their names; left out where it is the last, or capitals do not tell.
   */
  firstNoun?: FirstNoun;
  /** What tells towns from what is called by them; left out where "in" before a company says too little. */
  towns?: TownCues;
  /** What stands before the name of a street ("rue"), before somebody's that is a school's, and is joined to that. */
  memorials?: { street?: RegExp; other?: RegExp; joined?: RegExp };
  /** What an index does, and nobody else: "the Dow rose"; left out where no article tells one from a company. */
  indexMoves?: ReadonlySet<string>;
  /** Countries that are at home in it: news may leave them unsaid. English names. */
  homes: readonly string[];
  /** What says of which kind a name is. */
  cues: KindCues;
  /** Whether names of organisations have small words: "Banque centrale européenne". */
  hasSmallNames: boolean;
  /** Whether it writes acronyms as it writes names, also those that nobody can say as a word: "Pd". */
  smallAcronyms?: boolean;
  /** Whether a person has two surnames, the father's first. */
  twoSurnames: boolean;
}

/** Whether something in small letters is a word that names are made of or mistaken for. */
export const isWordOf = ({ commonWords, heads, functionWords }: Language, word: string): boolean =>
  commonWords.has(word) || heads.has(word) || functionWords.has(word);

const NONE: ReadonlySet<string> = new Set();
const never = (): boolean => false;

/** What a language is where nothing else is said of it. */
export const UNREAD: Language = {
  capitals: 'unread',
  functionWords: NONE,
  locatives: NONE,
  inside: NONE,
  beforeTown: NONE,
  titles: NONE,
  calendar: NONE,
  followers: NONE,
  acronymsAfter: NONE,
  members: NONE,
  heads: NONE,
  directions: NONE,
  calledAfter: NONE,
  particles: NONE,
  articles: NONE,
  oneOfMany: NONE,
  commonWords: NONE,
  months: NONE,
  beforeMonth: /^(?!)/,
  beforeMonthNoun: NONE,
  dated: NONE,
  beforeDate: /^(?!)/,
  othersAcronyms: NONE,
  isAdjective: never,
  maySayBefore: never,
  isNoun: never,
  cues: { settled: NONE, of: NONE, does: NONE, owned: NONE },
  homes: [],
  hasSmallNames: false,
  twoSurnames: false,
};

/** What a language is of which we know that its names have capitals. Any word may begin a sentence before one. */
export const CAPITALS_ALONE: Language = { ...UNREAD, capitals: 'names', maySayBefore: () => true };
