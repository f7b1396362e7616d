import type { JudgedMention, Reason } from '../document/judged-mention.ts';

/**
 * By what one of several entities with a name was chosen:
 *
 * - `choice`: the reader chose it before;
 * - `name`: this is its name, and of the others only an alias;
 * - `named`: the document also names it by a name that nobody else has;
 * - `kind`: what stands beside the name ("in Georgia", "President Smith");
 * - `company`: who and what else is named is spoken of in its summary, facts and notes;
 * - `words`: its summary, facts and notes have words in common with the document;
 * - `met`: the reader read of it before together with others that the document names;
 * - `prominence`: the reader made it or has notes on it;
 * - `order`: of several that the document itself told apart, the one it named last;
 * - `nothing`: they are left undecided, for the reader to choose.
 */
export type Ground =
  | 'choice'
  | 'name'
  | 'named'
  | 'kind'
  | 'company'
  | 'words'
  | 'met'
  | 'prominence'
  | 'order'
  | 'nothing';

/** A reason with its candidates in order, and by what the first was chosen; left out where it is the only one. */
export interface ChosenReason extends Reason {
  by?: Ground;
}

export type ChosenMention = JudgedMention<ChosenReason>;
