import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useSwitch } from '../ui/use-switch.ts';

interface SiteBarProps {
  site: string | undefined;
  on: boolean;
  onSwitched: () => void;
}

/** The site under the popup, and its switch. */
export function SiteBar({ site, on, onSwitched }: SiteBarProps) {
  const spotted = useSwitch(on, async (wanted) => {
    if (site === undefined) return;
    await send('site.switch', { site, on: wanted });
    onSwitched();
  });

  return (
    <header class="site">
      <h1 class="wordmark">Apropos</h1>
      {site !== undefined && (
        <Switch on={spotted.on} onSwitch={spotted.turn}>
          <span class="site-name">
            Spot names on <b>{site}</b>
          </span>
        </Switch>
      )}
      {spotted.problem && <Notice tone="problem">{spotted.problem.message}</Notice>}
    </header>
  );
}
