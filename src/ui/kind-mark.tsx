import type { Kind } from '../entity.ts';
import { KIND_ICONS } from './icons/kind-icons.tsx';

/** The kinds as the screen says them. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
  agreement: 'Agreement',
  work: 'Work',
  concept: 'Concept',
};

interface KindMarkProps {
  kind: Kind;
  size?: 's' | 'm';
  /** Read the kind aloud; left out where the word stands beside the mark. */
  spoken?: boolean;
}

/** A kind's glyph on its colour. Decoration unless `spoken`. */
export function KindMark({ kind, size = 'm', spoken = false }: KindMarkProps) {
  const Glyph = KIND_ICONS[kind];
  return (
    <span class="kind-mark" data-kind={kind} data-size={size}>
      <Glyph size={size === 's' ? 14 : 16} />
      {spoken && <span class="visually-hidden">{KIND_WORDS[kind]}</span>}
    </span>
  );
}
