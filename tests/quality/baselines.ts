/** What one would do without an engine, to be compared with: every name is looked for in the text as it stands. */
import nlp from 'compromise';
import type { FileEntity } from '../../scripts/spot/knowledge-file.ts';
import { aliasText } from '../../src/entity.ts';
import type { Linked } from './score.ts';

/** Spots a text. */
export type Spotter = (text: string) => readonly Linked[];

export interface Baseline {
  name: string;
  create(entities: readonly FileEntity[]): Spotter;
}

/** Of entities with one name the first has it. */
function idsByName(entities: readonly FileEntity[], form: (name: string) => string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of entities) {
    for (const alias of [name, ...aliases]) {
      const key = form(aliasText(alias));
      if (key !== '' && !ids.has(key)) ids.set(key, id);
    }
  }
  return ids;
}

const asIs = (text: string): string => text;
/** Keeps every offset: letters whose small form is longer stay as they are. */
const inSmall = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));

const isWordly = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isWhole = (text: string, { start, end }: Linked): boolean => !isWordly(text[start - 1]) && !isWordly(text[end]);

function lookingFor(wholeWords: boolean, form: (text: string) => string): Baseline['create'] {
  return (entities) => {
    const ids = idsByName(entities, form);
    return (text) => {
      const read = form(text);
      const all: Linked[] = [];
      for (const [name, entity] of ids) {
        for (let start = read.indexOf(name); start >= 0; start = read.indexOf(name, start + 1)) {
          const one = { start, end: start + name.length, entity };
          if (!wholeWords || isWhole(text, one)) all.push(one);
        }
      }
      return longestFromLeft(all);
    };
  };
}

function longestFromLeft(all: Linked[]): Linked[] {
  let end = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** What compromise takes for people, places and organisations, where it is a known name. */
const fromCompromise: Baseline['create'] = (entities) => {
  const ids = idsByName(entities, asIs);
  return (text) =>
    nlp(text)
      .topics()
      .json({ offset: true })
      .flatMap(({ offset }) => {
        const found = text.slice(offset.start, offset.start + offset.length);
        const name = found.replace(/^\P{L}+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '');
        const start = offset.start + found.indexOf(name);
        const entity = ids.get(name);
        return entity === undefined ? [] : [{ start, end: start + name.length, entity }];
      });
};

export const BASELINES: readonly Baseline[] = [
  { name: 'substring', create: lookingFor(false, asIs) },
  { name: 'whole word + longest', create: lookingFor(true, asIs) },
  { name: 'the same, case folded', create: lookingFor(true, inSmall) },
  { name: 'compromise, known names', create: fromCompromise },
];
