import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useAction } from '../ui/use-action.ts';

interface SiteBarProps {
  site: string | undefined;
  on: boolean;
  onSwitched: () => void;
}

/** The site under the popup, and its switch. */
export function SiteBar({ site, on, onSwitched }: SiteBarProps) {
  const turn = useAction(async (wanted: boolean) => {
    if (site === undefined) return;
    await send('site.switch', { site, on: wanted });
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
