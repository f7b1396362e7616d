import type { Kind } from '../entity.ts';
import type { Arg } from '../platform/messages.ts';
import type { ListOf, PackRow } from '../views.ts';

/** What the list is narrowed to. `of` as the choice has it: "all", "mine", "noted" or "pack:ID". */
export interface EntityFilter {
  query: string;
  kind: Kind | '';
  of: string;
  /** Empty for any. */
  tag: string;
  /** Days between which notes were written, "YYYY-MM-DD", or empty. */
  after: string;
  before: string;
}

export const EVERYTHING: EntityFilter = { query: '', kind: '', of: 'all', tag: '', after: '', before: '' };

/** Whether the filter leaves anything out. */
export function isNarrow(filter: EntityFilter): boolean {
  return filter.kind !== '' || filter.of !== 'all' || filter.tag !== '' || typed(filter) !== '';
}

const PACK = 'pack:';

type ListArg = Omit<Arg<'entity.list'>, 'after' | 'limit'>;

/** The list that the choices name. */
export function listArg({ kind, of, tag }: EntityFilter): ListArg {
  // A tag within anything narrower is searched for instead.
  if (tag !== '' && of === 'all') return { ...(kind !== '' && { kind }), of: { tag } };
  return {
    ...(kind !== '' && { kind }),
    of: of.startsWith(PACK) ? { pack: of.slice(PACK.length) } : (of as Exclude<ListOf, object>),
  };
}

/** What is searched for, the days as the reader would type them; empty where everything in the list is shown. */
export function typed({ query, of, tag, after, before }: EntityFilter): string {
  return [query.trim(), tag && of !== 'all' && `tag:"${tag}"`, after && `after:${after}`, before && `before:${before}`]
    .filter(Boolean)
    .join(' ');
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
