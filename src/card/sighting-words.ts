import { MANY_SIGHTINGS, type SightedBefore } from '../sighting-views.ts';

const NUMBER = new Intl.NumberFormat('en-GB');
const LIST = new Intl.ListFormat('en-GB');

/** How often it was read of. */
export function timesWords(count: number): string {
  if (count > MANY_SIGHTINGS) return `Read more than ${NUMBER.format(MANY_SIGHTINGS)} times`;
  return count === 1 ? 'Read once before,' : `Read ${NUMBER.format(count)} times`;
}

/** What is new since an article was read before, as the end of a sentence; undefined where nothing is. */
export function newWords({ names, notes, facts }: NonNullable<SightedBefore['here']>): string | undefined {
  const added = [
    ...(notes > 0 ? [notes === 1 ? 'a note' : `${notes} notes`] : []),
    ...(facts > 0 ? [facts === 1 ? 'a fact' : `${facts} facts`] : []),
  ];
  const parts = [
    ...(names.length > 0 ? [`it came to name ${LIST.format(names.map(({ name }) => name))}`] : []),
    ...(added.length > 0 ? [`you added ${LIST.format(added)}`] : []),
  ];
  return parts.length > 0 ? parts.join(', and ') : undefined;
}
