import { hostText } from '../host-text.ts';
import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useSwitch } from '../ui/use-switch.ts';
import type { SiteState } from '../views.ts';

interface SiteBarProps extends SiteState {
  site: string | undefined;
  /** A private window reads and never records, also not where names are spotted. */
  readOnly: boolean;
  onSwitched: () => void;
}

/** The site under the popup, and its switch. */
export function SiteBar({ site, on, above, readOnly, onSwitched }: SiteBarProps) {
  const spotted = useSwitch(on, async (wanted) => {
    if (site === undefined) return;
    await send('site.switch', { site, on: wanted });
    onSwitched();
  });

  return (
    <header class="site">
      <h1 class="wordmark">Apropos</h1>
      {site !== undefined && (
        <Switch on={spotted.on} fixed={readOnly} onSwitch={spotted.turn}>
          <span class="site-name">
            Spot names on <b>{hostText(site)}</b>
            {readOnly && <span class="row-detail"> Changed in other windows only.</span>}
          </span>
        </Switch>
      )}
      {above && <AboveLine site={above.site} isOn={above.on} isHereOn={on} />}
      {spotted.problem && <Notice tone="problem">{spotted.problem.message}</Notice>}
    </header>
  );
}

interface AboveLineProps {
  site: string;
  isOn: boolean;
  isHereOn: boolean;
}

/** What the reader decided on the site that this one is under; nothing where that goes without saying. */
function AboveLine({ site, isOn, isHereOn }: AboveLineProps) {
  if (isOn && isHereOn) return null;
  const [before, after] =
    isOn === isHereOn ? ['Off, as is all of ', '.'] : ['The rest of ', isOn ? ' stays on.' : ' stays off.'];
  return (
    <p class="site-above" role="status">
      {before}
      <b>{hostText(site)}</b>
      {after}
    </p>
  );
}
