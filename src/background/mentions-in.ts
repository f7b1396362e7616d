import { type ChosenMention, canon, choose, contested, judge, type Mention } from '../engine/index.ts';
import { aboutEntities, type KnowledgeDb, knownEntities, type LoadedLexicon } from '../knowledge/index.ts';
import type { SpotRequest } from '../platform/page-port.ts';

/** The mentions in a page's text, without names that are excluded: one that is gives the document no short ones either. */
export async function mentionsIn(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  { text, lang, site }: SpotRequest,
  excluded: ReadonlySet<string>,
): Promise<ChosenMention[]> {
  const isWanted = ({ start, end }: Mention): boolean =>
    excluded.size === 0 || !excluded.has(canon(text.slice(start, end)));
  const plain = lexicon.spotter.spot(text).filter(isWanted);
  const entityAt = await knownEntities(db, lexicon, plain);
  const judged = judge({ text, lang }, plain, [], entityAt).filter(isWanted);
  const idOf = lexicon.spotter.id;
  const inDoubt = new Set([...contested(judged)].map(idOf));
  if (inDoubt.size === 0) return judged;
  const named = judged.flatMap(({ candidates }) => (candidates.length === 1 ? candidates.map(idOf) : []));
  const about = await aboutEntities(db, inDoubt, { site, named: new Set(named) });
  return choose({ text, lang }, judged, (index) => about.get(idOf(index)) ?? { ...entityAt(index), texts: [] });
}
