import type { Arg, Result } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { readPlace } from '../address.ts';
import { listArg, USUAL } from './entity-filter.ts';

/** Ids that come first, and their rows: more than are in sight. */
const FIRST = 100;
const FIRST_ROWS = 40;

type ListArg = Omit<Arg<'entity.list'>, 'after' | 'limit' | 'rows'>;

const isShown = ['entities', 'entity'].includes(readPlace(location.hash).view);

/**
 * What the library opens on, asked for as the first thing that its script does: the rest of it is read and drawn while
 * the background looks. A problem is told to whoever takes it.
 */
let asked = isShown ? ask(listArg(USUAL)) : undefined;
asked?.catch(() => {});

/** The first piece of a list, with its first rows. */
export function firstPiece(list: ListArg): Promise<Result<'entity.list'>> {
  const taken = JSON.stringify(list) === JSON.stringify(listArg(USUAL)) ? asked : undefined;
  // It tells what was then: whoever asks again wants to know what is now.
  asked = undefined;
  return taken ?? ask(list);
}

function ask(list: ListArg): Promise<Result<'entity.list'>> {
  return send('entity.list', { ...list, limit: FIRST, rows: FIRST_ROWS });
}
