import { standsFor } from '../../listed-sites.ts';
import type { Settings, Where } from '../../settings.ts';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAction } from '../../ui/use-action.ts';
import { SiteList } from './site-list.tsx';
import { useSaveSettings } from './use-save-settings.ts';

const CHOICES: { value: Where; label: string }[] = [
  { value: 'news', label: 'On news' },
  { value: 'everywhere', label: 'On every page, but not in tools such as banks, mail and editors' },
  { value: 'sites', label: 'Only on the sites that I list' },
];

/** Whether a site is on though one above it is off. */
const hasExceptions = ({ sitesOn, sitesOff }: Settings): boolean =>
  sitesOn.some((on) => sitesOff.some((off) => off !== on && standsFor(off, on)));

/** On which pages names are spotted. */
export function WhereSpotted({ settings }: { settings: Settings }) {
  const save = useAction(useSaveSettings());
  return (
    <>
      <section class="section" aria-labelledby="where-heading">
        <div class="section-head">
          <h2 id="where-heading">Where names are spotted</h2>
        </div>
        <Choice
          label="Where names are spotted"
          labelHidden
          value={settings.where}
          choices={CHOICES}
          onValue={(where) => void save.run({ where })}
        />
        {save.problem && <Notice tone="problem">{save.problem.message}</Notice>}
      </section>
      {(settings.where === 'sites' || hasExceptions(settings)) && (
        <SiteList
          list="sitesOn"
          sites={settings.sitesOn}
          heading="Sites switched on"
          none="None yet. Add one here, or open the toolbar popup while you are on it."
          take="Switch off"
        />
      )}
      <SiteList
        list="sitesOff"
        sites={settings.sitesOff}
        heading="Sites switched off"
        none="None. To switch a site off, add it here, or open the toolbar popup while you are on it."
        take="Switch on"
      />
    </>
  );
}
