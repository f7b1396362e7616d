/** What tells names from nouns in a language in which both have capitals. All words in small letters. */
export interface AmongNouns {
  firstNames: ReadonlySet<string>;
  /** After a town they make a club or the like of it. */
  afterTown: ReadonlySet<string>;
  /** Countries and regions that have an article, as no town has. */
  regions: ReadonlySet<string>;
  /** Articles that a town has before whose it is: "das Paris Hemingways". Others are a club's or a newspaper's. */
  ofTowns: ReadonlySet<string>;
  /** The end of what stands before a relative pronoun that looks like an article: "die Waffen, mit denen". */
  beforeRelative: RegExp;
  /** Whether a word is a noun by its letters. */
  isNoun(word: string): boolean;
  /** Whether a noun says what somebody is, so that a name follows: "Ministerin". */
  isPersonal(word: string): boolean;
  /** The same where a surname follows that is known: "Torwart Neuer"; no first name. */
  isRole(word: string): boolean;
  /** The same of what has a name and is nobody: "Firma". */
  isOfThing(word: string): boolean;
  /** Whether a word is an adjective that names begin with: "Europäische". */
  isAdjective(word: string): boolean;
  /** What one that bears a name does, as a verb beside it. */
  does: ReadonlySet<string>;
  /** Acronyms that are common nouns. */
  common: ReadonlySet<string>;
  /** After a company's name: "AG". */
  legal: ReadonlySet<string>;
}
