/** Annotated news, as the folder of a set has it. Offsets are UTF-16 units into the text, `end` exclusive. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Span {
  start: number;
  end: number;
}

export interface Annotated {
  id: string;
  title?: string;
  lang?: string;
  text: string;
  mentions: (Span & { link?: string })[];
  /** Stretches in which it is not said whether something is a mention. */
  ignore?: Span[];
  /** The only part that is annotated. */
  evalSpan?: [start: number, end: number];
  /** True where some mentions are annotated and others not: nothing more that is spotted is wrong. */
  partial?: boolean;
}

export interface QualitySet {
  name: string;
  documents: Annotated[];
  /** Files of knowledge bases in the set's folder. */
  knowledge: string[];
}

/** `kb.json` has every surface of the documents as an alias, `kb.names.json` the titles alone. */
export const KNOWLEDGE = ['kb.json', 'kb.names.json'];

/** The sets in a folder, by their names. */
export function readSets(folder: string): QualitySet[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'docs.jsonl')));
  return names.sort().map((name) => ({
    name,
    documents: readDocuments(join(folder, name, 'docs.jsonl')),
    knowledge: KNOWLEDGE.map((file) => join(folder, name, file)).filter(existsSync),
  }));
}

function readDocuments(file: string): Annotated[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Annotated);
}
