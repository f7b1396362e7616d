/** What tells a town from an organisation that is called by it: "in Florida" from "a stake in Ford". */
export interface TownCues {
  /** Before a town, and before an organisation only after what one has, loses or does in it. */
  in: ReadonlySet<string>;
  stakes: ReadonlySet<string>;
}
