import { useState } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import type { Opens, Settings } from '../views.ts';
import { useLibrary } from './library-context.ts';

const WAYS: readonly { opens: Opens; label: string; about: string }[] = [
  { opens: 'rest', label: 'When the pointer rests on a name', about: 'On links too.' },
  { opens: 'shift', label: 'When it rests there while I hold Shift', about: 'Nothing opens by itself.' },
  { opens: 'click', label: 'By a click or a key only', about: 'Links keep their clicks.' },
];

const SECONDS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1 });

/** What opens a card, and how long the pointer rests on a name before it does. */
export function CardOpening({ settings: { opens, restMs } }: { settings: Settings }) {
  const { changed } = useLibrary();
  const save = useAction(async (next: Partial<Settings>) => {
    await send('settings.set', next);
    changed('Saved.');
  });
  return (
    <section class="section" aria-labelledby="opening-heading">
      <div class="section-head">
        <h2 id="opening-heading">Opening a card</h2>
      </div>
      <div class="choices" role="radiogroup" aria-labelledby="opening-heading">
        {WAYS.map((way) => (
          <label class="choice" key={way.opens}>
            <input
              type="radio"
              name="opens"
              checked={way.opens === opens}
              onChange={() => void save.run({ opens: way.opens })}
            />
            <span>
              {way.label}
              <span class="row-detail"> {way.about}</span>
            </span>
          </label>
        ))}
      </div>
      {opens !== 'click' && <RestTime restMs={restMs} onRestMs={(next) => void save.run({ restMs: next })} />}
      <p class="row-detail">A tap opens a card in any case, and so does its key.</p>
      {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
    </section>
  );
}

function RestTime({ restMs, onRestMs }: { restMs: number; onRestMs: (restMs: number) => void }) {
  const [shown, setShown] = useState(restMs);
  return (
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
        onChange={(event) => onRestMs(event.currentTarget.valueAsNumber)}
      />
      <output>{SECONDS.format(shown / 1000)} s</output>
    </label>
  );
}
