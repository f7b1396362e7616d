import { defaultCasePolicy } from '../../engine/index.ts';
import type { Kind, OutsideIds } from '../../entity.ts';
import type { AliasView, Origin, OriginView } from '../../views.ts';
import type { PackRecord } from '../database/pack-records.ts';
import type { SpottedName } from '../database/schema.ts';
import { sameName } from '../database/words.ts';
import type { Packs } from './known-packs.ts';
import type { Member } from './member.ts';

/** The members of one group as one entity. */
export interface Merged {
  id: string;
  name: string;
  kind: Kind;
  summary: string;
  /** Without the name, unless the reader switched the name off. */
  aliases: AliasView[];
  /** Every written form that is to be spotted, the name first. */
  names: SpottedName[];
  /** Folded names that the reader switched off. */
  off: string[];
  outside: OutsideIds;
  origins: OriginView[];
}

/**
 * Joins the members of a group (in order of precedence). What the reader wrote goes before what packs say, an
 * earlier pack before a later one; of names that fold to the same text only the first stays.
 * Null where no member is live.
 */
export function mergeGroup(members: readonly Member[], packs: Packs): Merged | null {
  const live = members.filter((member) => member.live);
  const leader = live[0];
  if (!leader) return null;
  const given = leader.base ?? leader.anchor;
  const name = first(live, ({ record }) => record?.name) ?? given?.name ?? '';
  const { aliases, names, off } = mergeNames(name, leader, members, live);
  return {
    id: leader.id,
    name,
    kind: first(live, ({ record }) => record?.kind) ?? given?.kind ?? 'concept',
    // An empty summary of the reader's own is one that they cleared; an empty one of a pack says nothing.
    summary:
      first(live, ({ record }) => record?.summary) ?? first(live, ({ base }) => base?.summary || undefined) ?? '',
    aliases,
    names,
    off,
    // Earlier members are spread last, so that theirs stay.
    outside: Object.assign(
      {},
      ...live.toReversed().map(({ record, base }) => ({ ...base?.outside, ...record?.outside })),
    ),
    origins: mergeOrigins(live, packs),
  };
}

function mergeNames(
  name: string,
  leader: Member,
  members: readonly Member[],
  live: readonly Member[],
): Pick<Merged, 'aliases' | 'names' | 'off'> {
  const off = new Set(members.flatMap(({ aliases }) => aliases.filter((alias) => alias.off).map(({ canon }) => canon)));
  const own = live.flatMap(ownNames);
  const main =
    own.find((view) => view.text === name) ??
    // A pack's name that the reader switched off and then wrote anew is on.
    own.find((view) => off.has(sameName(name)) && sameName(view.text) === sameName(name)) ??
    aliasView(name, leader.pack === null ? 'mine' : { pack: leader.pack });
  const byCanon = new Map<string, AliasView>();
  for (const view of [main, ...own, ...live.flatMap(packNames)]) {
    const canon = sameName(view.text);
    if (byCanon.has(canon)) continue;
    byCanon.set(canon, view.origin !== 'mine' && off.has(canon) ? { ...view, off: true } : view);
  }
  const all = [...byCanon.values()];
  return {
    aliases: all.filter((view) => view.off || view.text !== name),
    names: all.filter((view) => !view.off).map(spottedName),
    off: all.filter((view) => view.off).map(({ text }) => sameName(text)),
  };
}

const spottedName = ({ text, policy, origin }: AliasView): SpottedName => ({
  text,
  policy,
  ...(origin === 'mine' && { mine: true }),
});

/** What the reader calls it: names of own entities, names over a pack's, and their aliases. */
function ownNames({ record, aliases }: Member): AliasView[] {
  const named = record?.name === undefined ? [] : [aliasView(record.name, 'mine')];
  const added = aliases
    .filter(({ off }) => !off)
    .map(({ id, text, policy }) => ({ ...aliasView(text, 'mine', policy), id }));
  return [...named, ...added];
}

/** What packs call it: the names of a pack's record, of which nothing but the first is known where the pack is off. */
export function packNames({ pack, base, anchor }: Member): AliasView[] {
  if (pack === null) return [];
  if (!base) return anchor ? [aliasView(anchor.name, { pack })] : [];
  return [
    aliasView(base.name, { pack }),
    ...(base.aliases ?? []).map(({ text, policy }) => aliasView(text, { pack }, policy)),
  ];
}

function aliasView(text: string, origin: Origin, policy = defaultCasePolicy(text)): AliasView {
  return { text, policy, origin, off: false };
}

/** Why a pack says nothing of an entity that the reader wrote on. */
function whyGone(pack: PackRecord | undefined): string {
  if (!pack) return 'removed';
  return pack.on ? 'no longer in it' : 'switched off';
}

function mergeOrigins(live: readonly Member[], packs: Packs): OriginView[] {
  const origins = new Map<string | null, OriginView>();
  for (const { pack, base, anchor } of live) {
    if (origins.has(pack)) continue;
    if (pack === null) {
      origins.set(pack, { origin: 'mine', label: 'Your own' });
      continue;
    }
    const { name = pack, date } = packs.get(pack) ?? {};
    const label = base ? name : `${anchor?.packName ?? pack} (${whyGone(packs.get(pack))})`;
    origins.set(pack, { origin: { pack }, label, ...(base && date !== undefined && { date }) });
  }
  return [...origins.values()];
}

function first<T>(members: readonly Member[], read: (member: Member) => T | undefined): T | undefined {
  for (const member of members) {
    const value = read(member);
    if (value !== undefined) return value;
  }
  return undefined;
}
