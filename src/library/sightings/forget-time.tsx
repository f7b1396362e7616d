import { useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { Forgetting } from '../../sighting-views.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useLibrary } from '../library-context.ts';

const HOUR_MS = 60 * 60 * 1000;
const EVERYTHING = '0';
const TIMES = [
  { value: '1', label: 'the last hour' },
  { value: '24', label: 'the last day' },
  { value: '168', label: 'the last 7 days' },
  { value: '672', label: 'the last 4 weeks' },
  { value: EVERYTHING, label: 'all the time' },
];

/** Deletes the sightings of what was last read in some time until now. */
export function ForgetTime() {
  const { deleted } = useLibrary();
  const [hours, setHours] = useState('1');
  const forget = useAction(async () => {
    const what: Forgetting = hours === EVERYTHING ? { all: true } : { from: Date.now() - Number(hours) * HOUR_MS };
    const label = TIMES.find(({ value }) => value === hours)?.label;
    deleted(`Deleted the sightings of ${label}.`, await send('sighting.forget', { what }));
  });
  return (
    <form
      class="forget-time"
      onSubmit={(event) => {
        event.preventDefault();
        void forget.run();
      }}
    >
      <Choice label="Delete what I read in" value={hours} choices={TIMES} onValue={setHours} />
      <Button type="submit" aria-disabled={forget.busy}>
        Delete
      </Button>
      {forget.problem && <Notice tone="problem">{forget.problem.message}</Notice>}
    </form>
  );
}
