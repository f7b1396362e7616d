/** The stretches of a document that are names of somebody or something, by their capitals. */
import type { Language } from '../document/languages/language.ts';
import { languageOf } from '../document/languages/language-of.ts';
import { headlineOf } from '../document/lines.ts';
import type { NewsDocument } from '../document/news-document.ts';
import { createReader, type Span } from '../document/reader.ts';
import { namesAmongNouns } from './among-nouns.ts';
import { type Run, runsIn, type Word } from './runs.ts';
import { isName, type Trimmed, trim, type Usage } from './trim.ts';

export interface NamesIn {
  /** In the order of the text; none in languages in which a capital says nothing. */
  names: readonly Trimmed[];
  language: Language;
  headline: Span;
}

/** Names in a document that may matter, known or not, as its capitals tell them. */
export function namesIn(document: NewsDocument): NamesIn {
  const { text } = document;
  const language = languageOf(document);
  const headline = headlineOf(text);
  const { capitals, amongNouns } = language;
  if (capitals !== 'names' && amongNouns === undefined) return { names: [], language, headline };
  const reader = createReader({ text, language, entityAt: () => ({ id: '', name: '' }), headline });
  const runs = runsIn(reader);
  const usage = usageIn(text, runs);
  if (amongNouns !== undefined) return { names: namesAmongNouns(reader, runs, amongNouns, usage), language, headline };
  const names = runs.map((run) => trim(run, language, usage)).filter((name) => isName(name, language, usage));
  return { names, language, headline };
}

function usageIn(text: string, runs: readonly Run[]): Usage {
  const used = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu));
  const names = new Set(runs.filter(({ begins }) => !begins).map(({ words }) => nameOf(words)));
  return { isUsed: (small) => used.has(small), isName: (words) => names.has(nameOf(words)) };
}

/** The words of a name as it is written. */
export const nameOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
