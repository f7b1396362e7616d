import { wordList } from './word-list.ts';

/** Small words within names of persons and places, as written in names. */
export const PARTICLES = wordList(
  'de du da do dos das di del della dello der den des van von vom zu zur ten ter af av la le les los las al el ul bin ibn bint ben y e',
);

/** Within names of organisations and works; no short form begins or ends with one. */
export const CONNECTIVES = wordList(
  'of the and for in on to at by with from against into between a an & de du des der und et y del della di',
);
