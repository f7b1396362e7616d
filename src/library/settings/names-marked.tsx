import type { Settings } from '../../settings.ts';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useAction } from '../../ui/use-action.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useSaveSettings } from './use-save-settings.ts';

/** How sure is sure enough, in the words of the screen; the values are those of the engine's rules, 0 to 1. */
const STEPS: readonly { sureness: number; label: string; about: string }[] = [
  {
    sureness: 0.5,
    label: 'All that are likely',
    about: 'Surnames, short forms and acronyms too, after the name in full.',
  },
  { sureness: 0.8, label: 'Those that are quite sure', about: 'Without the boldest short forms.' },
  {
    sureness: 0.95,
    label: 'Only names as I know them',
    about: 'No surnames, short forms or acronyms after the name in full.',
  },
];

/** Which names are marked: by how sure they are, whether countries' adjectives are, and whether in comments. */
export function NamesMarked({ sureness, demonyms, comments }: Pick<Settings, 'sureness' | 'demonyms' | 'comments'>) {
  const save = useAction(useSaveSettings());
  const chosen = STEPS.findLast((step) => step.sureness <= sureness) ?? STEPS[0];
  return (
    <section class="section" aria-labelledby="sureness-heading">
      <div class="section-head">
        <h2 id="sureness-heading">Names that are marked</h2>
      </div>
      <RadioGroup
        labelledBy="sureness-heading"
        options={STEPS.map((step) => ({ value: step, content: step.label, about: step.about }))}
        value={chosen}
        onValue={(step) => step && void save.run({ sureness: step.sureness })}
      />
      <div class="switches">
        <Switch on={demonyms} onSwitch={(on) => void save.run({ demonyms: on })}>
          Adjectives and peoples of countries
          <span class="row-detail"> “Italian” and “Italians” for Italy.</span>
        </Switch>
        <Switch on={comments} onSwitch={(on) => void save.run({ comments: on })}>
          Read comments too
          <span class="row-detail"> What others wrote below an article.</span>
        </Switch>
      </div>
      {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
    </section>
  );
}
