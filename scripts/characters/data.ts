import { TABLES } from './tables.ts';

/** Characters of data in one line of the file. */
const LINE = 110;

/** The source of src/engine/text/character-data.ts, which is 64K entries as runs of equal ones. */
export function characterData(): string {
  const { classes, folds, composed } = TABLES;
  const differences = Array.from(folds, (folded, unit) => folded - unit);
  const compositions = [...composed].flatMap(([pair, letter]) => [Math.floor(pair / 0x10000), pair % 0x10000, letter]);
  return `/**
 * What \`characters.ts\` knows, of Unicode ${process.versions.unicode}. Written by \`npm run characters\`; raise LEXICON_VERSION with
 * it. Numbers are to the base 36.
 */

/** Runs of code units with one class: how many, and the class. */
export const CLASSES =
${literal(runs(classes))};

/** Runs of code units that fold as far: how many, and the difference. */
export const FOLDS =
${literal(runs(differences))};

/** A folded letter, a mark, and the folded letter they make. */
export const COMPOSITIONS =
${literal(compositions)};
`;
}

function runs(values: ArrayLike<number>): number[] {
  const numbers: number[] = [];
  for (let from = 0, to = 0; from < values.length; from = to) {
    const value = values[from] as number;
    while (to < values.length && values[to] === value) to++;
    numbers.push(to - from, value);
  }
  return numbers;
}

function literal(numbers: readonly number[]): string {
  const text = numbers.map((number) => number.toString(36)).join(' ');
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}
