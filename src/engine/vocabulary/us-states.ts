/** The last words of the names of the states of America, in small letters: "carolina" of both. */
import { wordList } from './word-list.ts';

export const US_STATES: ReadonlySet<string> = wordList(`
alabama alaska arizona arkansas california carolina colorado columbia connecticut dakota delaware florida georgia
hampshire hawaii idaho illinois indiana iowa island jersey kansas kentucky louisiana maine maryland massachusetts mexico
michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
vermont virginia washington wisconsin wyoming york`);
