/**
 * What stands for an entity in Firefox's address bar. That shows it beside the description, and an address would leave
 * the description no room: it is the name, and of several with one name the end of each one's id as well. Both ways
 * look among those that the name finds, whatever it was that one searched for.
 */

interface Named {
  id: string;
  name: string;
}

/** Characters of an id that nearly always tell two with one name apart. */
const TOLD_BY = 4;
const BEFORE_ID = ' #';

/** What stands for an entity, where these are found by its name. */
export function contentOf({ id, name }: Named, found: readonly Named[]): string {
  const namesakes = found.filter((other) => other.name === name && other.id !== id);
  if (namesakes.length === 0) return name;
  let length = TOLD_BY;
  while (length < id.length && namesakes.some((other) => other.id.endsWith(id.slice(-length)))) length++;
  return name + BEFORE_ID + id.slice(-length);
}

/**
 * Whom a text stands for: the only one of this name, or the one whose name and id it is made of. Where there is nobody
 * with that id any more, it is a search for the name; undefined where it stands for nobody.
 */
export async function meantBy(
  text: string,
  findNamed: (name: string) => Promise<readonly Named[]>,
): Promise<{ entity: string } | { search: string } | undefined> {
  for (const name of namesIn(text)) {
    const found = await findNamed(name);
    const chosen = found.find((one) => contentOf(one, found) === text);
    if (chosen) return { entity: chosen.id };
    if (name !== text && found.some((one) => one.name === name)) return { search: name };
  }
  return undefined;
}

/** The text itself, and what may be a name before an id; a name may have a "#" as well, and so may an id. */
const namesIn = (text: string): string[] => [
  text,
  ...[...text.matchAll(new RegExp(BEFORE_ID, 'gu'))].map(({ index }) => text.slice(0, index)).reverse(),
];
