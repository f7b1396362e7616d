import type { Note } from '../entity.ts';
import { send } from '../platform/send.ts';
import type { Changed } from '../views.ts';
import { ticked } from './markdown/markdown-tasks.ts';
import { type Action, useAction } from './use-action.ts';

/**
 * Ticks one of a note's tasks, or takes the tick away, as one change of the note. A note that was changed elsewhere
 * meanwhile stays as it is, and that is said.
 *
 * @param onTicked is told what was done, for the reader, and how it is undone
 */
export function useTick(
  { id, text: was }: Note,
  onTicked: (text: string, changed: Changed) => void,
): Action<[task: number, done: boolean]> {
  return useAction(async (task, done) => {
    const text = ticked(was, task, done);
    if (text !== null)
      onTicked(done ? 'Ticked.' : 'Not ticked any more.', await send('note.update', { id, text, was }));
  });
}
