import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useAction } from '../ui/use-action.ts';
import type { ActivePage } from './active-page.ts';

/** The site under the popup, and its switch. */
export function SiteBar({ page, onSwitched }: { page: ActivePage | undefined; onSwitched: () => void }) {
  const site = page?.cast?.site;
  const on = page?.cast?.state !== 'off';
  const turn = useAction(async (wanted: boolean) => {
    if (site === undefined) return;
    const { sitesOff } = await send('settings.get', {});
    const others = sitesOff.filter((other) => other !== site);
    await send('settings.set', { sitesOff: wanted ? others : [...others, site] });
    onSwitched();
  });

  return (
    <header class="site">
      <h1 class="wordmark">Apropos</h1>
      {site !== undefined && (
        <Switch on={on} onSwitch={(wanted) => void turn.run(wanted)} disabled={turn.busy}>
          <span class="site-name">
            Spot names on <b>{site}</b>
          </span>
        </Switch>
      )}
      {turn.problem && <Notice tone="problem">{turn.problem.message}</Notice>}
    </header>
  );
}
