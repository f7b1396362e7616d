import { standsFor } from '../../listed-sites.ts';
import type { Settings } from '../../settings.ts';
import type { SiteState } from '../../views.ts';

type Places = Pick<Settings, 'where' | 'sitesOn' | 'sitesOff'>;

/** Whether news on a site is spotted: the nearest of the listed hosts that stand for it says so. */
export function isOn({ where, sitesOn, sitesOff }: Places, site: string): boolean {
  const on = nearest(sitesOn, site);
  const off = nearest(sitesOff, site);
  if (on === undefined && off === undefined) return where !== 'sites';
  return (on?.length ?? 0) > (off?.length ?? 0);
}

/** Whether pages of a site are spotted that are no news. */
export function isWhole(settings: Places, site: string): boolean {
  return settings.where !== 'news' && isOn(settings, site);
}

/** Whether the reader listed just this site, or it without "www.", to be spotted whatever its pages are. */
export function isNamed({ where, sitesOn }: Places, site: string): boolean {
  return where === 'sites' && (sitesOn.includes(site) || sitesOn.includes(site.replace(/^www\./, '')));
}

/** Whether of news on a site sightings are kept. */
export function isSighted(settings: Settings, site: string): boolean {
  const { sightings, sightingsWhere, sightingsOn, sightingsOff } = settings;
  const isListed = (sites: readonly string[]): boolean => nearest(sites, site) !== undefined;
  return sightings && !isListed(sightingsOff) && (sightingsWhere === 'all' || isListed(sightingsOn));
}

/** Whether news on a site is spotted, and what is listed above it. */
export function siteState(places: Places, site: string): SiteState {
  const others = [...places.sitesOn, ...places.sitesOff].filter((listed) => listed !== site);
  const above = nearest(others, site);
  return {
    on: isOn(places, site),
    above: above === undefined ? null : { site: above, on: isOn(places, above) },
  };
}

/** What has to be different for a site to be on, or off: a host above it that is listed stays what it is. */
export function switched(places: Places, site: string, on: boolean): Partial<Settings> {
  const [list, other] = on ? (['sitesOn', 'sitesOff'] as const) : (['sitesOff', 'sitesOn'] as const);
  const without = { [other]: places[other].filter((listed) => listed !== site) };
  if (isOn({ ...places, ...without }, site) === on) return without;
  return { ...(on && without), [list]: [...places[list], site] };
}

function nearest(sites: readonly string[], site: string): string | undefined {
  const standing = sites.filter((listed) => standsFor(listed, site));
  return standing.sort((one, other) => other.length - one.length)[0];
}
