import type { Kind } from '../entity.ts';
import type { Arg } from '../platform/messages.ts';
import type { PackRow } from '../views.ts';

/** What the list is narrowed to. `of` as the choice has it: "all", "mine", "noted" or "pack:ID". */
export interface EntityFilter {
  query: string;
  kind: Kind | '';
  of: string;
}

export const EVERYTHING: EntityFilter = { query: '', kind: '', of: 'all' };

/** Whether the filter leaves anything out. */
export function isNarrow({ query, kind, of }: EntityFilter): boolean {
  return query.trim() !== '' || kind !== '' || of !== 'all';
}

const PACK = 'pack:';

/** The filter as the background asks for it. */
export function filterArg({ query, kind, of }: EntityFilter): Omit<Arg<'entity.list'>, 'offset' | 'limit'> {
  return {
    ...(query.trim() !== '' && { query: query.trim() }),
    ...(kind !== '' && { kind }),
    of: of.startsWith(PACK) ? { pack: of.slice(PACK.length) } : (of as 'all' | 'mine' | 'noted'),
  };
}

/** The choices of `of`, with the packs that are switched on. */
export function ofChoices(packs: readonly PackRow[]): { value: string; label: string }[] {
  return [
    { value: 'all', label: 'Everything' },
    { value: 'mine', label: 'Mine' },
    { value: 'noted', label: 'With notes' },
    ...packs.filter(({ on }) => on).map(({ id, name }) => ({ value: PACK + id, label: name })),
  ];
}
