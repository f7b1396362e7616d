import {
  type About,
  asSeen,
  type ChosenMention,
  canon,
  choose,
  inDoubt,
  type JudgedMention,
  judge,
  type Mention,
  spotIn,
} from '../engine/index.ts';
import { aboutEntities, type KnowledgeDb, knownEntities, type LoadedLexicon, notedAmong } from '../knowledge/index.ts';
import type { SpotRequest } from '../platform/page-port.ts';
import { languageOf } from '../reference/language.ts';
import type { Settings } from '../settings.ts';

/** What a page's text mentions. */
interface MentionsIn {
  mentions: ChosenMention[];
  /** The ids of those that may be meant on which the reader has notes. */
  noted: ReadonlySet<string>;
}

/**
 * The mentions in a page's text that are as sure as the reader wants them, without names that are excluded: one that is
 * gives the document no short ones either. Notes are asked for at once with names, since each wait for the database is
 * felt.
 */
export async function mentionsIn(
  db: KnowledgeDb,
  lexicon: LoadedLexicon,
  request: SpotRequest,
  { sureness: least }: Settings,
  excluded: ReadonlySet<string>,
): Promise<MentionsIn> {
  const { document, outer } = asSeen({ text: request.text, lang: languageOf(request) });
  const { text } = document;
  const isWanted = ({ start, end }: Pick<Mention, 'start' | 'end'>): boolean =>
    excluded.size === 0 || !excluded.has(canon(text.slice(start, end)));
  const plain = spotIn(document, lexicon.spotter).filter(isWanted);
  const idOf = lexicon.spotter.id;
  const asked = new Set(plain.flatMap(({ candidates }) => candidates));
  const [entityAt, noted] = await Promise.all([
    knownEntities(db, lexicon, plain),
    notedAmong(db, [...asked].map(idOf)),
  ]);
  const judged = judge(document, { text: plain }, entityAt).filter(isWanted);
  // Adjectives of countries are there where the reader asked for them: another switch decides that.
  const isSure = ({ reason }: JudgedMention): boolean => reason.rule === 'demonym' || reason.sureness >= least;
  const doubted = new Set([...inDoubt(document, judged)].map(idOf));
  if (doubted.size === 0) return { mentions: judged.filter(isSure).map(outer), noted };
  const named = judged.flatMap(({ reason: { candidates } }) => (candidates.length === 1 ? candidates.map(idOf) : []));
  const about = await aboutEntities(db, doubted, { site: request.site, url: request.url, named: new Set(named) });
  const aboutAt = (index: number): About => about.get(idOf(index)) ?? { ...entityAt(index), texts: [] };
  return { mentions: choose(document, judged, aboutAt).filter(isSure).map(outer), noted };
}
