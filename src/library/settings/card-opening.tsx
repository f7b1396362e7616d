import { useState } from 'preact/hooks';
import type { Opens, Settings } from '../../settings.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useSaveSettings } from './use-save-settings.ts';

const WAYS: readonly { opens: Opens; label: string; about: string }[] = [
  { opens: 'rest', label: 'When the pointer rests on a name', about: 'On links too.' },
  { opens: 'shift', label: 'When it rests there while I hold Shift', about: 'Nothing opens by itself.' },
  { opens: 'click', label: 'By a click or a key only', about: 'Links keep their clicks.' },
];

const SECONDS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1 });

/** What opens a card, and how long the pointer rests on a name before it does. */
export function CardOpening({ settings: { opens, restMs } }: { settings: Settings }) {
  const save = useAction(useSaveSettings());
  return (
    <section class="section" aria-labelledby="opening-heading">
      <div class="section-head">
        <h2 id="opening-heading">Opening a card</h2>
      </div>
      <RadioGroup
        labelledBy="opening-heading"
        options={WAYS.map(({ opens: value, label, about }) => ({ value, content: label, about }))}
        value={opens}
        onValue={(chosen) => void save.run({ opens: chosen })}
      />
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
