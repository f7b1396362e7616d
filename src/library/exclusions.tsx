import { useRef } from 'preact/hooks';
import { send } from '../platform/send.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useRequest } from '../ui/use-request.ts';
import { EVERYWHERE, type ExclusionRow } from '../views.ts';
import { useLibrary } from './library-context.ts';

/** The names that are never marked on a page, on a site, or anywhere. */
export function Exclusions() {
  const { version, deleted } = useLibrary();
  const { value: exclusions, problem } = useRequest(() => send('exclusion.list', {}), [version]);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = useAction(async ({ id, name, site }: ExclusionRow) => {
    deleted(`${name} is marked ${placeWords(site)} again.`, await send('exclusion.delete', { id }));
    heading.current?.focus();
  });
  const wrong = problem ?? remove.problem;
  return (
    <section class="section" aria-labelledby="exclusions-heading">
      <div class="section-head">
        <h2 id="exclusions-heading" tabIndex={-1} ref={heading}>
          Names not marked
        </h2>
      </div>
      {exclusions?.length === 0 && (
        <p class="section-empty">
          None. Choose “Not here” in a card, and its name is no longer marked on that page, on that site or anywhere.
        </p>
      )}
      <ul class="rows">
        {exclusions?.map((exclusion) => (
          <li class="row" key={exclusion.id}>
            <span class="row-text">
              <bdi>{exclusion.name}</bdi> <span class="row-detail">{placeWords(exclusion.site)}</span>
            </span>
            <Button look="quiet" onClick={() => void remove.run(exclusion)}>
              Mark again
              <span class="visually-hidden">
                : {exclusion.name} {placeWords(exclusion.site)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {wrong && <Notice tone="problem">{wrong.message}</Notice>}
    </section>
  );
}

const placeWords = (site: string): string => (site === EVERYWHERE ? 'anywhere' : `on ${site}`);
