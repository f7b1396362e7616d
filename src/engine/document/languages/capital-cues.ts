/** Acronyms that are pronouns in small letters, and what tells them apart where all letters are capitals. */
export interface CapitalCues {
  /** Pronouns that follow a verb or a preposition, and so begin nothing: "us". */
  objects: ReadonlySet<string>;
  /** After these stands the pronoun, whatever follows: "give us power". */
  givers: ReadonlySet<string>;
  /**
   * After these stands the pronoun, unless an office, an institution or the like follows: "about us", "about US
   * troops".
   */
  takesObject: ReadonlySet<string>;
  /** Pronouns that begin a question or a clause: "who". */
  subjects: ReadonlySet<string>;
  /** After these, and before those, stands the pronoun within a sentence: "those who", "who are". */
  beforeSubject: ReadonlySet<string>;
  afterSubject: ReadonlySet<string>;
  /** Between the pronoun and another one in a question: "who is he". */
  asks: ReadonlySet<string>;
  /** Before those that are an institution, where they do not begin something: "as WHO warns". */
  beforeInstitution: ReadonlySet<string>;
  /** After those what only an institution does or has: "WHO warns", "WHO chief". */
  afterInstitution: ReadonlySet<string>;
  /** Before no pronoun: "the". */
  beforeName: ReadonlySet<string>;
  /** Other pronouns, beside which a pronoun stands: "us and them". */
  pronouns: ReadonlySet<string>;
}
