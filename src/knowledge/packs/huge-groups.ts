import type { Pack } from '../../exchange/pack-format.ts';
import { Problem } from '../../problem.ts';
import { outsideKeys } from '../database/ids.ts';
import { joinByKeys } from '../groups/join.ts';

/** Entities of one pack that are one entity: beyond this their outside ids name no single thing, but a sort of them. */
const GROUP_LIMIT = 100;

/** @throws Problem `malformed-pack` where outside ids make hundreds of a pack's entities one, named after the first */
export function refuseHugeGroups(entities: Pack['entities']): void {
  const huge = joinByKeys(entities, ({ outside }) => outsideKeys(outside)).find(({ length }) => length > GROUP_LIMIT);
  if (!huge) return;
  throw new Problem(
    'malformed-pack',
    `The pack was not added. “${huge[0]?.name}” and ${(huge.length - 1).toLocaleString('en-GB')} others are joined by ` +
      'equal outside ids, which name one thing each. Correct the file and add it again.',
  );
}
