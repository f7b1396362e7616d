import { isNamed, isOn, isWhole } from '../knowledge/index.ts';
import type { SpotRefusal, SpotRequest } from '../platform/page-port.ts';
import type { Settings } from '../settings.ts';
import { isToolPage } from './tool-pages.ts';

/**
 * Why a page is not spotted: it is none to be spotted, or its site is off; undefined where it is spotted. A tool is
 * none, whatever it claims to be, unless its reader asked for the page or listed its site.
 */
export function refusalOf(
  settings: Settings,
  { site, url, readAs }: Pick<SpotRequest, 'site' | 'url' | 'readAs'>,
): SpotRefusal['state'] | undefined {
  if (readAs !== 'asked' && !isNamed(settings, site) && isToolPage(url)) return 'no-news';
  if (readAs === 'whole') return isWhole(settings, site) ? undefined : 'no-news';
  return isOn(settings, site) ? undefined : 'off';
}
