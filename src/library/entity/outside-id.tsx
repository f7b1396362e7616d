import type { VNode } from 'preact';
import { OutsideLink } from '../../ui/outside-link.tsx';

/** Ids by which packs of ours are joined say nothing to a reader. */
const OURS = 'apropos';

/** Whether there is anything to say of an id that others gave. */
export const isTold = (scheme: string): boolean => scheme !== OURS;

/** Who is known elsewhere by which id, in words. */
export function OutsideId({ scheme, id }: { scheme: string; id: string }): VNode {
  const path = encodeURIComponent(id);
  switch (scheme) {
    case 'wikidata':
      return <OutsideLink address={`https://www.wikidata.org/wiki/${path}`}>{id} on Wikidata</OutsideLink>;
    case 'bioguide':
      return (
        <OutsideLink address={`https://bioguide.congress.gov/search/bio/${path}`}>
          {id} in the Biographical Directory of Congress
        </OutsideLink>
      );
    case 'factbook':
      return <>{id.replaceAll('_', ' ')} in The World Factbook</>;
    case 'iso':
      return <>{id} in ISO 3166</>;
    case 'ticker':
      return <>{id} on the stock exchange</>;
    default:
      return <bdi>{`${scheme}: ${id}`}</bdi>;
  }
}
