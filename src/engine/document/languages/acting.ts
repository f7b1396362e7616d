/** Words after a name that no ordinary word in its place would have. All in small letters. */
export interface Acting {
  /** What somebody did or does, in one word: "said", "announces". */
  does: ReadonlySet<string>;
  /** What somebody did to something, and was done to it as well: "denied". */
  doesTo: ReadonlySet<string>;
  /** Small words that begin what somebody did something to: "denied that", "the". */
  objects: ReadonlySet<string>;
  /** What somebody agreed or refused "to". */
  infinitives: ReadonlySet<string>;
  /** What somebody did, which by itself may be a participle, too: "sent" in "on Monday sent". */
  did: ReadonlySet<string>;
  /** After one of these somebody does what its words say. */
  auxiliaries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Between an auxiliary and its verb. */
  between: ReadonlySet<string>;
  /** Before what is possessed: "former". */
  qualities: ReadonlySet<string>;
  /** What a state, a party or a company has, after the possessive. */
  possessed: ReadonlySet<string>;
  /** What a company has, right after its name: "shares". */
  attached: ReadonlySet<string>;
  /** What such a month's name has only where somebody has it: "May’s government". */
  governing: ReadonlySet<string>;
  /** What says of a title that it is one: "Time magazine". */
  periodicals: ReadonlySet<string>;
  /** Nouns that do and have the same, where a headline leaves out their article: "Judge says". */
  nouns: ReadonlySet<string>;
  /** Branches of trade and other words before what many companies have: "oil shares", "common stock". */
  branches: ReadonlySet<string>;
}
