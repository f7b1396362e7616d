import type { Settings } from '../../settings.ts';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useSaveSettings } from './use-save-settings.ts';

const NEVER = 'never';
const AFTER = [
  { value: '90', label: 'After 90 days' },
  { value: '182', label: 'After half a year' },
  { value: '365', label: 'After a year' },
  { value: '730', label: 'After two years' },
  { value: NEVER, label: 'Never' },
];

/** After how long facts say that nobody verified them since. */
export function FactsVerified({ verifiedDays }: Pick<Settings, 'verifiedDays'>) {
  const save = useAction(useSaveSettings());
  return (
    <section class="section" aria-labelledby="verified-heading">
      <div class="section-head">
        <h2 id="verified-heading">Facts</h2>
      </div>
      <div class="setting">
        <Choice
          label="A fact says that it was not verified since"
          hint="Counted to the article’s own day in a card, and to today in the library. A pack’s facts are as of the pack’s day, until you check them."
          value={verifiedDays === null ? NEVER : `${verifiedDays}`}
          choices={AFTER}
          onValue={(days) => void save.run({ verifiedDays: days === NEVER ? null : Number(days) })}
        />
        {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
      </div>
    </section>
  );
}
