/** What was saved, in words, and its journal entry. */
export interface Done {
  said: string;
  change: string;
}
