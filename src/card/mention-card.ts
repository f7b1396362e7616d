import type { ComponentChildren } from 'preact';
import type { Shown } from '../platform/card-port.ts';
import type { Link } from './link.ts';

/** What a card that was opened on a mention is given, whether it shows one entity or asks which is meant. */
export interface MentionCardProps {
  link: Link;
  shown: Shown;
  focus: boolean;
  toasts: ComponentChildren;
  /** Another of the name is meant. */
  onChosen: (entity: string) => void;
  onClose: () => void;
}
