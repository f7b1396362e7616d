import type { EntityView } from '../views.ts';

/** What of these entities is kept when they become one of this name, for the reader. */
export function keptWords(entities: readonly EntityView[], name: string): string {
  const sum = (count: (entity: EntityView) => number): number =>
    entities.reduce((all, entity) => all + count(entity), 0);
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
      sum(({ aliases }) => aliases.length),
      'alias',
      'aliases',
    ),
  ].filter((words) => words !== null);
  const others = [...new Set(entities.map((entity) => entity.name))].filter((other) => other !== name);
  return [
    kept.length > 0 ? `${list(kept)} ${kept.length > 1 || !kept[0]?.startsWith('1 ') ? 'are' : 'is'} kept.` : '',
    others.length > 0 ? `It is also called ${list(others.map((other) => `“${other}”`))}.` : '',
    'It can be undone.',
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
