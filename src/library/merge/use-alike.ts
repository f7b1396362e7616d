import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { type Problem, toProblem } from '../../problem.ts';
import type { AlikePair } from '../../views.ts';

/** Entities looked at with one question: few enough that whatever else is asked goes on beside it. */
const PIECE = 200;
/** Pairs after which nobody looks for more: these are enough for one day. */
const MOST = 200;

export interface Alike {
  pairs: readonly AlikePair[];
  /** Whether more may be found. */
  looking: boolean;
  problem: Problem | null;
}

/** All pairs that are perhaps the same, as they are found; after a change they are looked for anew. */
export function useAlike(version: number): Alike {
  const [alike, setAlike] = useState<Alike>({ pairs: [], looking: true, problem: null });
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const found = new Map<string, AlikePair>();
      for (let next: string | undefined = ''; next !== undefined && found.size < MOST; ) {
        const piece: Result<'alike.list'> = await send('alike.list', {
          ...(next !== '' && { after: next }),
          limit: PIECE,
        });
        if (!wanted) return;
        for (const pair of piece.pairs) found.set(keyOf(pair), pair);
        ({ next } = piece);
        const looking = next !== undefined && found.size < MOST;
        // What was found before a change stays until it is found again, or is not.
        setAlike((before) =>
          looking && before.pairs.length > found.size ? before : { pairs: [...found.values()], looking, problem: null },
        );
      }
    };
    look().catch((error: unknown) => {
      if (wanted) setAlike((before) => ({ ...before, looking: false, problem: toProblem(error) }));
    });
    return () => {
      wanted = false;
    };
  }, [version]);
  return alike;
}

function keyOf({ entities }: AlikePair): string {
  return entities
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
