import type { Kind } from '../../entity.ts';
import type { Span } from './reader.ts';
import type { Surface } from './surface.ts';

/** A stretch of a text that may be a mention, with what is known of it. */
export interface Stretch extends Span {
  kind: Kind | undefined;
  surface: Surface;
}

/** One that may be part of a longer name. */
export interface StretchBeside extends Stretch {
  /** Another mention stands directly before or after. */
  knownBefore: boolean;
  knownAfter: boolean;
  /** The first name of the person whose surname it is: in any of its forms it is no other name. */
  firstName?: string | undefined;
  /** It is somebody's first name alone. */
  isFirstName?: boolean;
  /** A short form of the document's own: it is held by any name before it. */
  own: boolean;
}

/** What holds a stretch; `person`: it is the last part of what may be somebody's; `beginning`: of a longer name. */
export type Holder = 'none' | 'longer name' | 'person' | 'beginning';
