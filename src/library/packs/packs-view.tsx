import { useRef } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import { Notice } from '../../ui/notice.tsx';
import { PackChoice } from '../../ui/pack-choice.tsx';
import { useRequest } from '../../ui/use-request.ts';
import { useLibrary } from '../library-context.ts';
import { AddPack } from './add-pack.tsx';
import { RemovePack } from './remove-pack.tsx';

/** The packs, those inside the extension and those added from files. */
export function PacksView() {
  const { version, changed } = useLibrary();
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: packs, problem } = useRequest(() => send('pack.list', {}), [version]);
  return (
    <section class="view" aria-labelledby="view-heading">
      <h1 id="view-heading" tabIndex={-1} ref={heading}>
        Packs
      </h1>
      <p class="view-lead">
        A pack is a set of names that somebody put together. While it is on, its names are marked on the pages you read.
        Your notes on its entities stay yours when you switch it off.
      </p>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      <div class="packs">
        {packs?.map((pack) => (
          <PackChoice
            key={pack.id}
            pack={pack}
            level={2}
            onSwitch={async (on) => {
              await send('pack.switch', { id: pack.id, on });
              changed();
            }}
          >
            {!pack.bundled && <RemovePack pack={pack} onRemoved={() => heading.current?.focus()} />}
          </PackChoice>
        ))}
      </div>
      {packs?.length === 0 && <p>There are no packs yet. Add one from a file below.</p>}
      <AddPack />
    </section>
  );
}
