import { parsePack } from '../exchange/pack-format.ts';
import * as knowledge from '../knowledge/index.ts';
import { ask } from '../platform/ask.ts';
import type { Arg, MessageName, Result } from '../platform/messages.ts';
import type { From, Handlers } from '../platform/serve.ts';
import { Problem } from '../problem.ts';
import { bundledPack, bundledPacks } from './bundled-packs.ts';
import { entitiesHere } from './entities-here.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { offeredAliases } from './offered-aliases.ts';
import type { Places } from './places.ts';
import { lostQuotes } from './quotes.ts';
import { suggestionsFor } from './suggestions.ts';
import { openLibrary, refreshPages } from './tabs.ts';

/** What the knowledge base does for a message; `request` is the same in every attempt at one. */
type Work<A, R> = (db: knowledge.KnowledgeDb, arg: A, request?: string) => Promise<R>;
type Handler<A, R> = (arg: A, from: From) => Promise<R>;
type WorkFor<N extends MessageName> = Work<Arg<N>, Result<N>>;

/**
 * The handler of every message: what the knowledge base does, and who has to be told afterwards.
 *
 * @param places is asked to apply the settings where these may have changed
 */
export function createHandlers(base: KnowledgeBase, places: Places): Handlers {
  const reads =
    <A, R>(work: Work<A, R>): Handler<A, R> =>
    async (arg, { request }) =>
      work(await base.open(), arg, request);

  /** Something that pages show has changed. The answer does not wait for the pages. */
  const shows =
    <A, R>(work: Work<A, R>): Handler<A, R> =>
    async (arg, { request }) => {
      const result = await work(await base.open(), arg, request);
      void refreshPages();
      return result;
    };

  /** So have the settings, perhaps: on which pages names are spotted. */
  const settles = <A, R>(work: Work<A, R>): Handler<A, R> => {
    const handle = shows(work);
    return async (arg, from) => {
      const result = await handle(arg, from);
      void places.apply();
      return result;
    };
  };

  return {
    'entity.view': reads(knowledge.viewEntity),
    'entity.list': reads(knowledge.listEntities),
    'entity.moved': reads(knowledge.movedSince),
    'entity.rows': reads(knowledge.entityRows),
    'entity.called': reads(knowledge.entityCalled),
    'entity.here': (_, { tab }) => entitiesHere(base, tab),
    'entity.create': shows(knowledge.createEntity),
    'entity.update': shows(knowledge.updateEntity),
    'entity.delete': shows(knowledge.deleteEntity),

    'entity.merge': shows(knowledge.mergeEntities),
    'entity.split': shows(knowledge.splitEntity),

    'bulk.kind': shows(knowledge.setKinds),
    'bulk.tag': reads(knowledge.tagEntities),
    'bulk.delete': shows(knowledge.deleteEntities),

    'alike.list': reads(async (db, arg) => knowledge.listAlike(db, await base.lexicon(), arg)),
    'alike.of': reads(async (db, arg) => knowledge.alikeOf(db, await base.lexicon(), arg)),
    'distinct.add': reads(knowledge.addDistinct),
    'distinct.list': reads(knowledge.listDistinct),
    'distinct.delete': reads(knowledge.deleteDistinct),

    'alias.add': shows(knowledge.addAlias),
    'alias.update': shows(knowledge.updateAlias),
    'alias.delete': shows(knowledge.deleteAlias),
    'alias.switch': shows(knowledge.switchAlias),
    'alias.outcomes': reads(knowledge.nameOutcomes),

    'fact.add': shows(knowledge.addFact),
    'fact.update': shows(knowledge.updateFact),
    'fact.check': reads(knowledge.checkFact),
    'fact.delete': shows(knowledge.deleteFact),

    'note.add': shows(knowledge.addNote),
    'note.update': reads(knowledge.updateNote),
    'note.delete': shows(knowledge.deleteNote),
    'note.recent': reads(knowledge.recentNotes),
    'note.lost': (_, { tab }) => lostQuotes(base, tab),

    'tag.list': reads(knowledge.listTags),
    'tag.colour': reads(knowledge.colourTag),

    'draft.get': reads(knowledge.readDraft),
    'draft.among': reads(knowledge.draftsAmong),
    'draft.stranded': reads(knowledge.strandedDrafts),
    'draft.left': reads(knowledge.leftDrafts),
    'draft.set': reads(knowledge.writeDraft),

    search: reads(knowledge.search),

    'exclusion.add': shows(knowledge.addExclusion),
    'exclusion.list': reads(knowledge.listExclusions),
    'exclusion.delete': shows(knowledge.deleteExclusion),

    'choice.add': shows(knowledge.addChoice),
    'choice.list': reads(knowledge.listChoices),
    'choice.delete': shows(knowledge.deleteChoice),

    'sighting.view': reads(knowledge.viewSightings),
    'sighting.company': reads(knowledge.viewCompany),
    'sighting.rows': reads(knowledge.sightingRows),
    'sighting.before': reads(knowledge.sightedBefore),
    'sighting.new': reads((db, { page, entities }) => knowledge.newHere(db, { page, entities })),
    'sighting.told': reads(knowledge.keepTold),
    'sighting.sites': reads(async (db) => ({
      sites: await knowledge.sightedSites(db),
      forgotten: await knowledge.hasForgotten(db),
    })),
    'sighting.forget': reads(knowledge.forgetSightings),
    'sighting.erase': reads(async (db) => {
      await knowledge.eraseForgotten(db, { now: true });
      return {};
    }),
    'suggestion.list': ({ tab }) => suggestionsFor(base, tab),
    'alias.offered': ({ tab, name, kind }, from) => offeredAliases(tab ?? from.tab, name, kind),
    'unsuggested.add': reads(knowledge.addUnsuggested),
    'unsuggested.list': reads(knowledge.listUnsuggested),
    'unsuggested.delete': reads(knowledge.deleteUnsuggested),

    'change.list': reads(knowledge.listChanges),
    'change.undo': settles((db, { change }, request) => knowledge.undoChange(db, change, request)),

    'pack.list': reads(async (db) => knowledge.listPacks(db, await bundledPacks())),
    'pack.switch': shows(switchPack),
    'pack.add': shows(async (db, { text }) => knowledge.addPack(db, parsePack(text), await bundledPacks())),
    'pack.remove': shows(knowledge.removePack),

    'settings.get': reads(knowledge.readSettings),
    'settings.set': settles(knowledge.writeSettings),
    'site.get': reads(async (db, { site }) => knowledge.siteState(await knowledge.readSettings(db), site)),
    'site.switch': settles(switchSite),

    'card.open': openCard,
    'library.open': async (at) => {
      await openLibrary(at);
      return {};
    },
  };
}

const switchPack: WorkFor<'pack.switch'> = async (db, { id, on }) => {
  if (!on) return knowledge.switchPackOff(db, { id });
  const pack = await bundledPack(id);
  return pack ? knowledge.installPack(db, pack, { bundled: true }) : knowledge.switchPackOn(db, { id });
};

const switchSite: WorkFor<'site.switch'> = async (db, { site, on }, request) => {
  const settings = await knowledge.changeSettings(db, (now) => knowledge.switched(now, site, on), request);
  return knowledge.siteState(settings, site);
};

/** A page may frame our card too: the nonce goes to the page's content script, which greets no frame but its own. */
async function openCard({ nonce }: { nonce: string }, from: From): Promise<{ readOnly: boolean }> {
  if (from.tab === undefined) throw new Problem('not-allowed', 'A card stands in a tab.');
  await ask(from.tab, 'card.greet', { nonce });
  return { readOnly: from.private };
}
