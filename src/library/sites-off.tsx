import { useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useLibrary } from './library-context.ts';

/** The sites on which nothing is spotted. */
export function SitesOff({ sites }: { sites: readonly string[] }) {
  const { changed } = useLibrary();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = useAction(async (site: string) => {
    // Read again first: the popup may have added a site since this list was read.
    const { sitesOff } = await send('settings.get', {});
    await send('settings.set', { sitesOff: sitesOff.filter((other) => other !== site) });
    changed(`Names are marked on ${site} again.`);
    heading.current?.focus();
  });
  return (
    <section class="section" aria-labelledby="sites-heading">
      <div class="section-head">
        <h2 id="sites-heading" tabIndex={-1} ref={heading}>
          Sites switched off
        </h2>
      </div>
      {sites.length === 0 && (
        <p class="section-empty">None. To switch a site off, open the toolbar popup while you are on it.</p>
      )}
      <ul class="rows">
        {sites.map((site) => (
          <li class="row" key={site}>
            <span class="row-text">{site}</span>
            <Button look="quiet" onClick={() => void remove.run(site)}>
              Switch on<span class="visually-hidden"> {site}</span>
            </Button>
          </li>
        ))}
      </ul>
      {remove.problem && <Notice tone="problem">{remove.problem.message}</Notice>}
    </section>
  );
}
