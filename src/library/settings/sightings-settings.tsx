import type { Settings } from '../../settings.ts';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useSwitch } from '../../ui/use-switch.ts';
import { KeptSightings } from '../sightings/kept-sightings.tsx';
import { SiteList } from './site-list.tsx';
import { useSaveSettings } from './use-save-settings.ts';

const WHERE: { value: Settings['sightingsWhere']; label: string }[] = [
  { value: 'all', label: 'Of news on all sites' },
  { value: 'sites', label: 'Only of news on the sites that I list' },
];

const FOR_EVER = 'ever';
const HOW_LONG = [
  { value: FOR_EVER, label: 'For ever' },
  { value: '365', label: 'For a year after I last read the article' },
  { value: '90', label: 'For 90 days after I last read the article' },
];

/** Whether sightings are kept, of which sites and for how long; and those that are kept. */
export function SightingsSettings({ settings }: { settings: Settings }) {
  const { sightings, sightingsWhere, sightingsOn, sightingsOff, sightingsDays } = settings;
  const save = useSaveSettings();
  const keep = useSwitch(sightings, (on) => save({ sightings: on }));
  const choose = useAction(save);
  const problem = keep.problem ?? choose.problem;
  return (
    <>
      <section class="section" aria-labelledby="sightings-heading">
        <div class="section-head">
          <h2 id="sightings-heading">Sightings</h2>
        </div>
        <div class="setting">
          <Switch on={keep.on} onSwitch={keep.turn}>
            Remember in which articles I read of the names I know
          </Switch>
          <p class="row-detail">
            An entity’s page then shows when, where and with whom you read of it. Only news that was in sight for some
            seconds counts, never in private windows, and all of it stays in this browser.
          </p>
          {sightings && (
            <>
              <Choice
                label="Of which sites"
                value={sightingsWhere}
                choices={WHERE}
                onValue={(where) => void choose.run({ sightingsWhere: where })}
              />
              <Choice
                label="How long they are kept"
                value={sightingsDays === null ? FOR_EVER : `${sightingsDays}`}
                choices={HOW_LONG}
                onValue={(days) => void choose.run({ sightingsDays: days === FOR_EVER ? null : Number(days) })}
              />
            </>
          )}
        </div>
        {problem && <Notice tone="problem">{problem.message}</Notice>}
      </section>
      {sightings && sightingsWhere === 'sites' && (
        <SiteList
          list="sightingsOn"
          sites={sightingsOn}
          heading="Sites that sightings are kept of"
          none="None yet, so no sightings are kept. Add one here."
          take="Take away"
        />
      )}
      {sightings && (
        <SiteList
          list="sightingsOff"
          sites={sightingsOff}
          heading="Sites that no sightings are kept of"
          none="None. What is added here is never remembered, whatever else is chosen."
          take="Take away"
        />
      )}
      <KeptSightings isKept={sightings} />
    </>
  );
}
