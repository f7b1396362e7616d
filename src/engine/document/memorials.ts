/** Streets, schools and the like that are called after somebody or a town: "rue Victor Hugo", "in via Roma". */
import type { Name } from './naming.ts';
import type { OtherUse } from './other-use.ts';
import { wordEnd } from './words.ts';

/** UTF-16 units before a name that say so. */
const BEFORE = 24;

/** A town, or somebody in full: "In piazza Salvini" is about him. */
export const mayBeMemorial = ({ kind, surface, of }: Name): boolean =>
  kind === 'place' || (kind === 'person' && of.includes(' ') && (surface.several || surface.text.includes('-')));

/** Whether a name is in that of such a thing where it stands. */
export const isMemorial: OtherUse = ({ text, language }, start, end, { of, kind }) => {
  const { street, other, joined } = language.memorials ?? {};
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (street?.test(before)) return true;
  if (kind !== 'person') return false;
  if (other?.test(before) || joined?.test(text.slice(end, wordEnd(text, end + 1)))) return true;
  // Where nothing is joined to names, they have hyphens nowhere else: "place Charles-de-Gaulle".
  return joined === undefined && text.slice(start, end) === of.replaceAll(' ', '-');
};
