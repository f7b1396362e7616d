/** What is said of entities of one name, as far as it tells them apart in one document. */
import type { Language } from '../document/languages/language.ts';
import type { About } from './about.ts';
import { hasWords, tellingWords } from './document-words.ts';
import { nounsOf } from './what-it-is.ts';

/** What a document shows of itself to those who choose. */
export interface Shown {
  text: string;
  language: Language;
  /** Words of the text and its title that tell what it is about. */
  words: ReadonlySet<string>;
  /** Entities that stand in it without doubt, by index, and their names in small letters. */
  named: ReadonlySet<number>;
  company: ReadonlySet<string>;
}

/** What is said of one of them in its summary, facts and notes, without what is said of all of them. */
export interface Told {
  /** The document's company that it speaks of. */
  company: ReadonlySet<string>;
  /** Its words, and how many of these the document has beside its company. */
  words: ReadonlySet<string>;
  shared: number;
  /** What it is: "mayor". */
  nouns: ReadonlySet<string>;
}

/** In the order given; undefined of whom nothing is said. */
export function toldOf(all: readonly About[], shown: Shown): (Told | undefined)[] {
  const said = all.map((about) => saidOf(about, shown));
  const told = said.filter((one) => one !== undefined);
  const common = {
    company: inAll(told.map(({ company }) => company)),
    words: inAll(told.map(({ words }) => words)),
    nouns: inAll(told.map(({ nouns }) => nouns)),
  };
  return said.map((one) => {
    if (one === undefined) return undefined;
    const words = without(one.words, common.words);
    const shared = [...words].filter((word) => shown.words.has(word) && !shown.company.has(word)).length;
    return { company: without(one.company, common.company), words, shared, nouns: without(one.nouns, common.nouns) };
  });
}

function saidOf({ name, texts }: About, { language, company }: Shown): Omit<Told, 'shared'> | undefined {
  const told = texts.join('\n').toLowerCase();
  if (told === '') return undefined;
  return {
    company: new Set([...company].filter((one) => hasWords(told, one))),
    words: without(tellingWords(told, language), tellingWords(name, language)),
    nouns: new Set(nounsOf(texts[0] ?? '', language)),
  };
}

const without = (all: ReadonlySet<string>, left: ReadonlySet<string>): Set<string> =>
  new Set([...all].filter((one) => !left.has(one)));

/** What all of several have; nothing where there is one alone, which has nobody to be told from. */
function inAll([first, ...others]: readonly ReadonlySet<string>[]): Set<string> {
  if (first === undefined || others.length === 0) return new Set();
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}
