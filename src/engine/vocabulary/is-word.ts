import { COMMON_WORDS } from './common-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { HEADS } from './head-words.ts';

/** Whether something in small letters is an English word that names are made of or mistaken for. */
export const isWord = (word: string): boolean => COMMON_WORDS.has(word) || HEADS.has(word) || FUNCTION_WORDS.has(word);
