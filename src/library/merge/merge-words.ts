import type { EntityView } from '../../views.ts';

/** The first of their names that is not another's alias: of “Schröder” and “Gerhard Schröder” the latter. */
export function fullName(entities: readonly EntityView[]): string {
  const aliases = new Set(entities.flatMap((entity) => entity.aliases.map(({ text }) => text)));
  const names = entities.map(({ name }) => name);
  return names.find((name) => !aliases.has(name)) ?? names[0] ?? '';
}

/** What of these entities is kept when they become one of this name, for the reader. */
export function keptWords(entities: readonly EntityView[], name: string): string {
  const sum = (count: (entity: EntityView) => number): number =>
    entities.reduce((all, entity) => all + count(entity), 0);
  const names = [...new Set(entities.map((entity) => entity.name))];
  const kept = [
    counted(
      sum(({ notes }) => notes.length),
      'note',
    ),
    counted(
      sum(({ facts }) => facts.length),
      'fact',
    ),
    counted(
      sum(({ aliases }) => aliases.filter(({ text }) => !names.includes(text)).length),
      'alias',
      'aliases',
    ),
  ].filter((words) => words !== null);
  const others = names.filter((other) => other !== name);
  return [
    kept.length > 0 ? `${list(kept)} ${kept.length > 1 || !kept[0]?.startsWith('1 ') ? 'are' : 'is'} kept.` : '',
    others.length > 0 ? `Also called ${list(others.map((other) => `“${other}”`))}.` : '',
    'This can be undone.',
  ]
    .filter(Boolean)
    .join(' ');
}

function counted(count: number, one: string, many = `${one}s`): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
