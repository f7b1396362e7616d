import { hostText } from '../../host-text.ts';
import type { Settings } from '../../settings.ts';

type Words = { readonly [N in keyof Settings]: { name: string; says: (value: Settings[N]) => string } };

const onOff = (is: boolean): string => (is ? 'on' : 'off');
const days = (count: number | null, none: string): string => (count === null ? none : `${count} days`);
const among =
  <V extends string>(words: Readonly<Record<V, string>>) =>
  (value: V): string =>
    words[value] ?? value;
const sites = (all: readonly string[]): string => all.map(hostText).join(', ');

/** Each setting and its values as the history says them. */
const WORDS: Words = {
  opens: {
    name: 'Cards open',
    says: among({ rest: 'on rest of the pointer', shift: 'with Shift', click: 'by a click' }),
  },
  restMs: { name: 'Rest before a card opens', says: (ms) => `${ms} ms` },
  where: {
    name: 'Where names are spotted',
    says: among({ news: 'on news', everywhere: 'on every page', sites: 'on listed sites' }),
  },
  sitesOn: { name: 'Sites switched on', says: sites },
  sitesOff: { name: 'Sites switched off', says: sites },
  sureness: { name: 'How sure a marked name is', says: (share) => `${Math.round(share * 100)} %` },
  underline: { name: 'Lines under names', says: among({ faint: 'faint', plain: 'plain', strong: 'strong' }) },
  firstOnly: { name: 'Only the first mention under each heading', says: onOff },
  demonyms: { name: '“Italian” marked as Italy', says: onOff },
  comments: { name: 'Comments read too', says: onOff },
  verifiedDays: { name: 'Facts say that they were not verified after', says: (count) => days(count, 'never') },
  sightings: { name: 'Remembering what I read', says: onOff },
  sightingsWhere: {
    name: 'What is remembered',
    says: among({ all: 'news on all sites', sites: 'news on listed sites' }),
  },
  sightingsOn: { name: 'Sites remembered', says: sites },
  sightingsOff: { name: 'Sites never remembered', says: sites },
  sightingsDays: { name: 'How long it is remembered', says: (count) => days(count, 'for ever') },
};

/**
 * What a change of settings changed, for the reader: "Lines under names: plain → strong". Lists are told by what came
 * and went; empty where nothing is other.
 */
export function settingsWords(before: Settings, after: Settings): string {
  const names = Object.keys(WORDS) as (keyof Settings)[];
  return names.flatMap((name) => oneWords(name, before, after)).join('; ');
}

function oneWords<N extends keyof Settings>(name: N, before: Settings, after: Settings): string[] {
  const { name: called, says } = WORDS[name];
  const was: Settings[N] = before[name];
  const is: Settings[N] = after[name];
  if (says(was) === says(is)) return [];
  const [had, has] = [hosts(was), hosts(is)];
  if (!had || !has) return [`${called}: ${says(was)} → ${says(is)}`];
  const more = has.filter((host) => !had.includes(host));
  const fewer = had.filter((host) => !has.includes(host));
  return [
    ...(more.length > 0 ? [`${called}: added ${sites(more)}`] : []),
    ...(fewer.length > 0 ? [`${called}: took out ${sites(fewer)}`] : []),
  ];
}

const hosts = (value: unknown): string[] | null => (Array.isArray(value) ? value : null);
