import { Dot } from '../ui/dot.tsx';
import type { EntityView } from '../views.ts';

/** Where an entity is known from, in a few words, parted from what stands before: "· Yours", "· Yours · 2 packs". */
export function Origin({ origins }: Pick<EntityView, 'origins'>) {
  const packs = origins.filter(({ origin }) => origin !== 'mine').map(({ label }) => label);
  const mine = packs.length < origins.length;
  const names = packs.join(', ');
  return (
    <>
      {mine && (
        <>
          <Dot />
          Yours
        </>
      )}
      {packs.length > 0 && (
        <>
          <Dot />
          <span title={packs.length === 1 ? `From the pack ${names}` : `From the packs ${names}`}>
            {packs.length === 1 ? (
              <>
                <span class="visually-hidden">from the pack </span>
                <bdi>{names}</bdi>
              </>
            ) : (
              <>
                {packs.length} packs
                <span class="visually-hidden">: {names}</span>
              </>
            )}
          </span>
        </>
      )}
    </>
  );
}
