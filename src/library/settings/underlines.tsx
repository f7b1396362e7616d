import type { Settings, Underline } from '../../settings.ts';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useAction } from '../../ui/use-action.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { LineLegend } from './line-legend.tsx';
import { useSaveSettings } from './use-save-settings.ts';

const STRENGTHS: readonly { underline: Underline; label: string; about: string }[] = [
  { underline: 'faint', label: 'Faint', about: 'A thin line, for reading first and looking up later.' },
  { underline: 'plain', label: 'Plain', about: 'Seen at once, and read past.' },
  { underline: 'strong', label: 'Strong', about: 'Thick and in full colour.' },
];

/** How the lines under names look, and how many there are. */
export function Underlines({ settings: { underline, firstOnly } }: { settings: Settings }) {
  const save = useAction(useSaveSettings());
  return (
    <section class="section" aria-labelledby="underlines-heading">
      <div class="section-head">
        <h2 id="underlines-heading">Lines under names</h2>
      </div>
      <RadioGroup
        labelledBy="underlines-heading"
        options={STRENGTHS.map(({ underline: value, label, about }) => ({
          value,
          content: <span class={`underline-sample underline-${value}`}>{label}</span>,
          about,
        }))}
        value={underline}
        onValue={(chosen) => void save.run({ underline: chosen })}
      />
      <LineLegend />
      <div class="switches">
        <Switch on={firstOnly} onSwitch={(on) => void save.run({ firstOnly: on })}>
          Only the first of each name
          <span class="row-detail"> Under every heading a name is marked once.</span>
        </Switch>
      </div>
      {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
    </section>
  );
}
