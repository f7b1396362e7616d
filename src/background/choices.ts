/**
 * What stands for an entity in Firefox's address bar. That shows it beside the description, and an address would leave
 * the description no room: it is the name, and of several with one name the end of each one's id as well.
 */

interface Named {
  id: string;
  name: string;
}

/** Characters of an id that tell two with one name apart. */
const TOLD_BY = 4;
const ID_END = / #\S{4}$/u;

/** What stands for each of these entities, in their order. */
export function choicesOf(entities: readonly Named[]): string[] {
  return entities.map(({ id, name }) => {
    const namesakes = entities.filter((other) => other.name === name && other.id !== id);
    return namesakes.length === 0 ? name : withIdEnd({ id, name });
  });
}

/** The name to search for, of a text that may be such a choice. */
export const nameIn = (text: string): string => text.replace(ID_END, '');

/** Whom a text stands for among those that its name finds; undefined where that is nobody, or one of several. */
export function chosenAmong(entities: readonly Named[], text: string): string | undefined {
  const [chosen, another] = entities.filter((each) => each.name === text || withIdEnd(each) === text);
  return another ? undefined : chosen?.id;
}

const withIdEnd = ({ id, name }: Named): string => `${name} #${id.slice(-TOLD_BY)}`;
