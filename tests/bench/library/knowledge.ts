import { benchNames } from '../names.ts';
import { benchPage } from '../pages.ts';
import type { BenchKnowledge } from './knowledge-file.ts';
import type { Size } from './measured.ts';

/** KB of prose that notes are made from: about sixty thousand sentences. */
const PROSE_KB = 11_000;
/** UTF-16 units of the longest summary and note. */
const SUMMARY = 90;
const NOTE = 400;
/** Different sites that notes are from. */
const SITES = 200;

/**
 * So many entities by their real names, so many notes in real sentences, and so many sightings. The same numbers give
 * the same.
 */
export function benchKnowledge({ entities, notes, sightings }: Size): BenchKnowledge {
  const sentences = (benchPage(PROSE_KB).match(/[A-Z][^.!?]{20,}[.!?]/gu) ?? []).map((one) =>
    one.replace(/\s+/gu, ' '),
  );
  const sentence = (at: number): string => sentences[at % sentences.length] ?? '';
  return {
    entities: benchNames(entities).map((name, at) => ({ name, summary: sentence(at * 7).slice(0, SUMMARY) })),
    notes: Array.from({ length: notes }, (_, at) => ({
      text: sentence(at).slice(0, NOTE),
      ...(at % 3 === 0 && { quote: sentence(at * 11 + 5).slice(0, NOTE) }),
      site: `www.paper-${at % SITES}.example`,
    })),
    sightings,
  };
}
