import type { ComponentChildren } from 'preact';
import type { Shown } from '../platform/card-port.ts';
import type { Link } from './link.ts';

/** The way back to what a link was followed from. */
export interface Back {
  /** What is there. */
  to: string;
  go: () => void;
}

/** What a card that was opened on a mention is given, whether it shows one entity or asks which is meant. */
export interface MentionCardProps {
  link: Link;
  shown: Shown;
  focus: boolean;
  /** It stands beyond a modal dialog of the page, or what fills the screen. */
  behind: boolean;
  /** Where a link led here: the way back. */
  back?: Back | undefined;
  toasts: ComponentChildren;
  /** Another of the name is meant. */
  onChosen: (entity: string) => void;
  onClose: () => void;
}
