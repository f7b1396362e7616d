import { type KnowledgeDb, keepSightings } from '../../../src/knowledge/index.ts';
import { median } from '../measure.ts';

/** Names in one article. */
const NAMES = 60;
const SITES = 200;
/** The articles are of three years. */
const YEARS_MS = 3 * 365 * 24 * 60 * 60 * 1000;
/** Articles at the end whose times count: all the others are there then. */
const TIMED = 100;

/**
 * Keeps about so many sightings by the extension's own code, article by article. Few entities are in most articles and
 * most in few. Answers how many ms an article took at the end: a median.
 */
export async function keepMany(db: KnowledgeDb, count: number, ids: readonly string[]): Promise<number> {
  const random = numbers();
  const articles = Math.ceil(count / NAMES);
  const times: number[] = [];
  for (let at = 0; at < articles; at++) {
    const site = `www.paper-${Math.floor(SITES * random() ** 2)}.example`;
    const names = new Set<string>();
    while (names.size < NAMES) names.add(ids[Math.floor(ids.length * random() ** 4)] ?? '');
    const seen = [...names].map((entity) => ({
      entity,
      count: 2,
      sentence: `A sentence of ${entity}. `.repeat(5),
      names: new Set([entity]),
    }));
    const page = { url: `https://${site}/article-${at}`, title: `What was new on day ${at}` };
    const begun = performance.now();
    await keepSightings(db, { page, site, seen }, Date.now() - YEARS_MS * (1 - at / articles));
    times.push(performance.now() - begun);
  }
  return median(times.slice(-TIMED));
}

/** The same numbers each time, from 0 to 1. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
