import { useId } from 'preact/hooks';
import { sendAside } from '../../platform/send-aside.ts';
import { Dot } from '../../ui/dot.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { sourceWords } from '../../ui/source-words.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { EntityView, PackRow } from '../../views.ts';
import { useBeside } from '../library-context.ts';
import { isTold, OutsideId } from './outside-id.tsx';

/** Where what is known comes from: the reader, packs with their licences, and the ids that others gave it. */
export function Origins({ entity }: { entity: EntityView }) {
  const beside = useBeside();
  const id = useId();
  const packs = useRequest(() => sendAside('pack.list', {}), [beside]).value ?? [];
  const outside = Object.entries(entity.outside).filter(([scheme]) => isTold(scheme));
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>Where this comes from</h2>
      </div>
      <ul class="origins">
        {entity.origins.map(({ origin, label }) => (
          <li key={label}>
            {origin === 'mine' ? (
              'You wrote this'
            ) : (
              <PackOrigin label={label} pack={packs.find((p) => p.id === origin.pack)} />
            )}
          </li>
        ))}
        {outside.map(([scheme, value]) => (
          <li key={scheme}>
            <OutsideId scheme={scheme} id={value} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PackOrigin({ label, pack }: { label: string; pack: PackRow | undefined }) {
  if (!pack)
    return (
      <>
        The pack <bdi>{label}</bdi>
      </>
    );
  return (
    <>
      The pack <bdi>{pack.name}</bdi>
      <Dot />
      <OutsideLink address={pack.source}>
        <bdi>{sourceWords(pack.source)}</bdi>
      </OutsideLink>
      <Dot />
      <bdi>{pack.licence}</bdi>
      {!pack.on && (
        <>
          <Dot />
          switched off
        </>
      )}
    </>
  );
}
