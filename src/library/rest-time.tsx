import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useLibrary } from './library-context.ts';

const SECONDS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1 });

/** How long the pointer rests on a name before its card opens. */
export function RestTime({ restMs }: { restMs: number }) {
  const { changed } = useLibrary();
  const [shown, setShown] = useState(restMs);
  const save = useAction(async (next: number) => {
    await send('settings.set', { restMs: next });
    changed('Saved.');
  });
  return (
    <section class="section" aria-labelledby="rest-heading">
      <div class="section-head">
        <h2 id="rest-heading">Opening a card</h2>
      </div>
      <label class="range">
        <span>The pointer rests on a name for</span>
        <input
          type="range"
          min={100}
          max={2000}
          step={100}
          value={shown}
          aria-valuetext={`${SECONDS.format(shown / 1000)} seconds`}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => void save.run(event.currentTarget.valueAsNumber)}
        />
        <output>{SECONDS.format(shown / 1000)} s</output>
      </label>
      {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
    </section>
  );
}
