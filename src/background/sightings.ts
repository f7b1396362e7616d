import type { ChosenMention } from '../engine/index.ts';
import { exclusionsFor, isSighted, keepSightings, readSettings, type Seen } from '../knowledge/index.ts';
import { tellChanged } from '../platform/changed.ts';
import type { SpotRequest } from '../platform/page-port.ts';
import { languageOf } from '../reference/language.ts';
import { pageRef } from '../reference/page-ref.ts';
import { quoteAround } from '../reference/quote.ts';
import type { Settings } from '../settings.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { mentionsIn } from './mentions-in.ts';
import { refusalOf } from './refusal.ts';

/** Seconds in sight after which an article was read, and not just passed by. */
const READ_AFTER = 5;

/**
 * When a page is to say that it was read; undefined where no sightings of it are kept, as in private windows and of a
 * tool that the reader asked to have spotted.
 */
export function readAfter(settings: Settings, request: SpotRequest, isPrivate: boolean): number | undefined {
  const isNews = request.readAs !== 'whole' && refusalOf(settings, { ...request, readAs: 'news' }) === undefined;
  return !isPrivate && isNews && isSighted(settings, request.site) ? READ_AFTER : undefined;
}

/**
 * Keeps who and what was named in an article that was read. It is spotted once more: nothing has to be held in the
 * background meanwhile, which may have ended since, and the page is not asked what it found.
 */
export async function keepRead(base: KnowledgeBase, request: SpotRequest, isPrivate: boolean): Promise<void> {
  const db = await base.open();
  const settings = await readSettings(db);
  const { read: page, site, text } = request;
  if (!page || readAfter(settings, request, isPrivate) === undefined) return;
  const [lexicon, excluded] = await Promise.all([base.lexicon(), exclusionsFor(db, request)]);
  const { mentions } = await mentionsIn(db, lexicon, request, settings, excluded.names);
  const isNew = await keepSightings(db, {
    page: pageRef(page),
    site,
    seen: seenIn(text, languageOf(request), mentions, lexicon.spotter.id),
  });
  // No message asked for it, which our pages would be told of.
  if (isNew) tellChanged(undefined);
}

/** Each entity once. Where nobody knows who is meant, nobody was sighted. */
function seenIn(
  text: string,
  lang: string | undefined,
  mentions: readonly ChosenMention[],
  idOf: (index: number) => string,
): Seen[] {
  const seen = new Map<number, Seen & { names: Set<string> }>();
  for (const { start, end, reason } of mentions) {
    const [best] = reason.candidates as [number];
    if (reason.by === 'nothing') continue;
    const name = text.slice(start, end);
    const before = seen.get(best);
    if (before) {
      before.count += 1;
      before.names.add(name);
    } else {
      const sentence = quoteAround({ text, start, end }, lang).exact;
      seen.set(best, { entity: idOf(best), count: 1, sentence, names: new Set([name]) });
    }
  }
  return [...seen.values()];
}
