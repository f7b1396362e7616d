import { Problem } from '../../problem.ts';
import type { Settings } from '../../settings.ts';

type Places = Pick<Settings, 'where' | 'sitesOn' | 'sitesOff'>;

/** Whether news on a site is spotted. */
export function isOn({ where, sitesOn, sitesOff }: Places, site: string): boolean {
  return !sitesOff.includes(site) && (where !== 'sites' || sitesOn.includes(site));
}

/** Whether pages of a site are spotted that are no news. */
export function isWhole(settings: Places, site: string): boolean {
  return settings.where !== 'news' && isOn(settings, site);
}

/** Whether of news on a site sightings are kept. */
export function isSighted(settings: Settings, site: string): boolean {
  const { sightings, sightingsWhere, sightingsOn, sightingsOff } = settings;
  return sightings && !sightingsOff.includes(site) && (sightingsWhere === 'all' || sightingsOn.includes(site));
}

/** What has to be different for a site to be on, or off. */
export function switched({ where, sitesOn, sitesOff }: Places, site: string, on: boolean): Partial<Settings> {
  const without = (sites: readonly string[]): string[] => sites.filter((other) => other !== site);
  if (where === 'sites') return { sitesOn: on ? [...sitesOn, site] : without(sitesOn), sitesOff: without(sitesOff) };
  return { sitesOff: on ? without(sitesOff) : [...sitesOff, site] };
}

/**
 * The host of what the reader wrote or pasted, an address or a host.
 *
 * @throws Problem `no-site`
 */
export function siteOf(written: string): string {
  const address = /^\w+:\/\//.test(written.trim()) ? written.trim() : `http://${written.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (host === '') throw new Problem('no-site', 'Write a site such as “news.example”, or paste the address of a page.');
  return host;
}
