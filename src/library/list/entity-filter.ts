import type { Kind } from '../../entity.ts';
import type { Arg } from '../../platform/messages.ts';
import type { ListOf, PackRow } from '../../views.ts';

/** What the list is narrowed to. */
export interface EntityFilter {
  query: string;
  kind: Kind | '';
  /** As the choice has it: "mine", "noted", "all" or "pack:ID"; empty for what is usual: see `ofNow`. */
  of: string;
  /** Empty for any. */
  tag: string;
  /** Days between which notes were written, "YYYY-MM-DD", or empty. */
  after: string;
  before: string;
}

/** What the library opens with. */
export const USUAL: EntityFilter = { query: '', kind: '', of: '', tag: '', after: '', before: '' };

/** All that is known. */
export const EVERYTHING: EntityFilter = { ...USUAL, of: 'all' };

/**
 * Where that is listed from. Packs have thousands of names: who looks at the list looks for their own, who searches for
 * any.
 */
export const ofNow = (filter: EntityFilter): string => filter.of || usualOf(filter);

/** The same with another choice; the usual one goes on following what is typed. */
export const withOf = (filter: EntityFilter, of: string): EntityFilter => ({
  ...filter,
  of: of === usualOf(filter) ? '' : of,
});

const usualOf = (filter: EntityFilter): string => (asked(filter) ? 'all' : 'mine');

/** The same list, with nothing looked for in it. */
export const unsearched = (filter: EntityFilter): EntityFilter => ({ ...filter, query: '', after: '', before: '' });

/** Whether the filter leaves out anything but what is from packs. */
export function isNarrow(filter: EntityFilter): boolean {
  return filter.kind !== '' || !isWide(ofNow(filter)) || filter.tag !== '' || typed(filter) !== '';
}

const PACK = 'pack:';

type ListArg = Omit<Arg<'entity.list'>, 'after' | 'limit'>;

/** The list that the choices name. */
export function listArg(filter: EntityFilter): ListArg {
  const { kind, tag } = filter;
  const of = ofNow(filter);
  // A tag within anything narrower is searched for instead.
  if (tag !== '' && isWide(of)) return { ...(kind !== '' && { kind }), of: { tag } };
  return {
    ...(kind !== '' && { kind }),
    of: of.startsWith(PACK) ? { pack: of.slice(PACK.length) } : (of as Exclude<ListOf, object>),
  };
}

/** Whether whatever has a tag is in it: who gave it one wrote on it. */
const isWide = (of: string): boolean => of === 'all' || of === 'mine';

/** What is searched for, the days as the reader would type them; empty where everything in the list is shown. */
export function typed(filter: EntityFilter): string {
  const { query, tag, after, before } = filter;
  const within = tag !== '' && !isWide(ofNow(filter)) && `tag:"${tag}"`;
  return [query.trim(), within, after && `after:${after}`, before && `before:${before}`].filter(Boolean).join(' ');
}

/** Whether words or days are looked for. */
const asked = ({ query, after, before }: EntityFilter): boolean => query.trim() !== '' || after !== '' || before !== '';

/** The choices of `of`, with the packs that are switched on. */
export function ofChoices(packs: readonly PackRow[]): { value: string; label: string }[] {
  return [
    { value: 'mine', label: 'Yours' },
    { value: 'noted', label: 'With notes' },
    { value: 'all', label: 'Everything' },
    ...packs.filter(({ on }) => on).map(({ id, name }) => ({ value: PACK + id, label: name })),
  ];
}
