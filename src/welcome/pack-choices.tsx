import { send } from '../platform/send.ts';
import { Notice } from '../ui/notice.tsx';
import { PackChoice } from '../ui/pack-choice.tsx';
import { useRequest } from '../ui/use-request.ts';
import type { PackRow } from '../views.ts';

/** The hand-written pack, which every reader may try at once. */
const SAMPLE = 'sample';

/** The packs in their own order, which begins with the sample; none is on before the reader switches it on. */
export function PackChoices() {
  const { value: packs, problem, loading, reload } = useRequest(() => send('pack.list', {}), []);
  const turn = async (pack: PackRow, on: boolean): Promise<void> => {
    await send('pack.switch', { id: pack.id, on });
    reload();
  };
  return (
    <>
      {problem && <Notice tone="problem">{problem.message}</Notice>}
      {loading && !packs && <p class="quiet">Looking for the packs…</p>}
      <div class="packs">
        {packs?.map((pack) => (
          <PackChoice
            key={pack.id}
            pack={pack}
            level={3}
            {...(pack.id === SAMPLE && { lead: 'Try it' })}
            onSwitch={(on) => turn(pack, on)}
          />
        ))}
      </div>
    </>
  );
}
