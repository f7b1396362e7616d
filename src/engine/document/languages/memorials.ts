/** How streets, schools and the like are called after people and towns. */
export interface Memorials {
  /** The end of what stands before a name that is a street's: "rue", "in via". */
  street?: RegExp;
  /** The same before somebody's name in full that is a school's and the like: "lycée", "stadio". */
  other?: RegExp;
  /** What is joined to such a name: "-Institut" of "Robert-Koch-Institut". */
  joined?: RegExp;
  /** Whether somebody's name has hyphens throughout nowhere else: "Charles-de-Gaulle". */
  hasHyphens?: boolean;
}
