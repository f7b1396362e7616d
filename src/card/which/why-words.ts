import type { Ground, Rule } from '../../engine/index.ts';

/** By which rule a stretch is a mention of the entity with this name, for the reader. */
export function ruleWords(rule: Rule, surface: string, name: string): string {
  const own = `${name}, named in this text`;
  switch (rule) {
    case 'name':
      return `“${surface}” is the name itself.`;
    case 'alias':
      return `“${surface}” is another name of ${name}.`;
    case 'variant':
      return `“${surface}” is another way to write a name of ${name}.`;
    case 'demonym':
      return `“${surface}” says that something or somebody is of ${name}.`;
    case 'office':
      return `“${surface}” is the surname of ${name}, whose office stands before it.`;
    case 'surname':
      return `“${surface}” is the surname of ${own}.`;
    case 'first name':
      return `“${surface}” is the first name of ${own}.`;
    case 'short form':
      return `“${surface}” is short for ${own}.`;
    case 'acronym':
      return `“${surface}” is an acronym of ${own}.`;
  }
}

/** How sure that is, 0 to 1, for the reader. */
export function surenessWords(sureness: number): string {
  const words = sureness >= 0.9 ? 'Very sure' : sureness >= 0.75 ? 'Fairly sure' : 'Not very sure';
  return `${words} (${Math.round(sureness * 100)} %).`;
}

const GROUNDS: Readonly<Record<Ground, string>> = {
  choice: 'because you chose it before',
  name: 'because the others have the name only beside another',
  named: 'because this text has another of the names as well',
  kind: 'because of the words beside the name',
  company: 'because of who and what else this text names',
  words: 'because what you know has words in common with this text',
  met: 'because you read this name before together with others that this text has',
  prominence: 'because it is your own entity, or has your notes',
  order: 'because this text named this one last',
  nothing: 'without a reason',
};

/** By what one of several with a name was chosen, for the reader. */
export const groundWords = (by: Ground): string => `Taken for this one ${GROUNDS[by]}.`;
