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

type Work<N extends MessageName> = (db: knowledge.KnowledgeDb, arg: Arg<N>, request?: string) => Promise<Result<N>>;
type Handler<N extends MessageName> = (arg: Arg<N>, from: From) => Promise<Result<N>>;

/**
 * The handler of every message: what the knowledge base does, and who has to be told afterwards.
 *
 * @param places is asked to apply the settings where these may have changed
 */
export function createHandlers(base: KnowledgeBase, places: Places): Handlers {
  const reads =
    <N extends MessageName>(work: Work<N>): Handler<N> =>
    async (arg, { request }) =>
      work(await base.open(), arg, request);

  /** Something that pages show has changed. The answer does not wait for the pages. */
  const shows =
    <N extends MessageName>(work: Work<N>): Handler<N> =>
    async (arg, { request }) => {
      const result = await work(await base.open(), arg, request);
      void refreshPages();
      return result;
    };

  /** So have the settings, perhaps: on which pages names are spotted. */
  const settles = <N extends MessageName>(work: Work<N>): Handler<N> => {
    const handle = shows(work);
    return async (arg, from) => {
      const result = await handle(arg, from);
      void places.apply();
      return result;
    };
  };

  return {
    'entity.view': reads<'entity.view'>(knowledge.viewEntity),
    'entity.list': reads<'entity.list'>(knowledge.listEntities),
    'entity.moved': reads<'entity.moved'>(knowledge.movedSince),
    'entity.rows': reads<'entity.rows'>(knowledge.entityRows),
    'entity.called': reads<'entity.called'>(knowledge.entityCalled),
    'entity.here': (_, { tab }) => entitiesHere(base, tab),
    'entity.create': shows<'entity.create'>(knowledge.createEntity),
    'entity.update': shows<'entity.update'>(knowledge.updateEntity),
    'entity.delete': shows<'entity.delete'>(knowledge.deleteEntity),

    'entity.merge': shows<'entity.merge'>(knowledge.mergeEntities),
    'entity.split': shows<'entity.split'>(knowledge.splitEntity),

    'bulk.kind': shows<'bulk.kind'>(knowledge.setKinds),
    'bulk.tag': reads<'bulk.tag'>(knowledge.tagEntities),
    'bulk.delete': shows<'bulk.delete'>(knowledge.deleteEntities),

    'alike.list': reads<'alike.list'>(async (db, arg) => knowledge.listAlike(db, await base.lexicon(), arg)),
    'alike.of': reads<'alike.of'>(async (db, arg) => knowledge.alikeOf(db, await base.lexicon(), arg)),
    'distinct.add': reads<'distinct.add'>(knowledge.addDistinct),
    'distinct.list': reads<'distinct.list'>(knowledge.listDistinct),
    'distinct.delete': reads<'distinct.delete'>(knowledge.deleteDistinct),

    'alias.add': shows<'alias.add'>(knowledge.addAlias),
    'alias.update': shows<'alias.update'>(knowledge.updateAlias),
    'alias.delete': shows<'alias.delete'>(knowledge.deleteAlias),
    'alias.switch': shows<'alias.switch'>(knowledge.switchAlias),
    'alias.outcomes': reads<'alias.outcomes'>(knowledge.nameOutcomes),

    'fact.add': shows<'fact.add'>(knowledge.addFact),
    'fact.update': shows<'fact.update'>(knowledge.updateFact),
    'fact.check': reads<'fact.check'>(knowledge.checkFact),
    'fact.delete': shows<'fact.delete'>(knowledge.deleteFact),

    'note.add': shows<'note.add'>(knowledge.addNote),
    'note.update': reads<'note.update'>(knowledge.updateNote),
    'note.delete': shows<'note.delete'>(knowledge.deleteNote),
    'note.recent': reads<'note.recent'>(knowledge.recentNotes),
    'note.lost': (_, { tab }) => lostQuotes(base, tab),

    'tag.list': reads<'tag.list'>(knowledge.listTags),
    'tag.colour': reads<'tag.colour'>(knowledge.colourTag),

    'draft.get': reads<'draft.get'>(knowledge.readDraft),
    'draft.among': reads<'draft.among'>(knowledge.draftsAmong),
    'draft.stranded': reads<'draft.stranded'>(knowledge.strandedDrafts),
    'draft.left': reads<'draft.left'>(knowledge.leftDrafts),
    'draft.set': reads<'draft.set'>(knowledge.writeDraft),

    search: reads<'search'>(knowledge.search),

    'exclusion.add': shows<'exclusion.add'>(knowledge.addExclusion),
    'exclusion.list': reads<'exclusion.list'>(knowledge.listExclusions),
    'exclusion.delete': shows<'exclusion.delete'>(knowledge.deleteExclusion),

    'choice.add': shows<'choice.add'>(knowledge.addChoice),
    'choice.list': reads<'choice.list'>(knowledge.listChoices),
    'choice.delete': shows<'choice.delete'>(knowledge.deleteChoice),

    'sighting.view': reads<'sighting.view'>(knowledge.viewSightings),
    'sighting.company': reads<'sighting.company'>(knowledge.viewCompany),
    'sighting.rows': reads<'sighting.rows'>(knowledge.sightingRows),
    'sighting.before': reads<'sighting.before'>(knowledge.sightedBefore),
    'sighting.new': reads<'sighting.new'>((db, { page, entities }) => knowledge.newHere(db, { page, entities })),
    'sighting.told': reads<'sighting.told'>(knowledge.keepTold),
    'sighting.sites': reads<'sighting.sites'>(async (db) => ({
      sites: await knowledge.sightedSites(db),
      forgotten: await knowledge.hasForgotten(db),
    })),
    'sighting.forget': reads<'sighting.forget'>(knowledge.forgetSightings),
    'sighting.erase': reads<'sighting.erase'>(async (db) => {
      await knowledge.eraseForgotten(db, { now: true });
      return {};
    }),
    'suggestion.list': ({ tab }) => suggestionsFor(base, tab),
    'alias.offered': ({ tab, name, kind }, from) => offeredAliases(tab ?? from.tab, name, kind),
    'unsuggested.add': reads<'unsuggested.add'>(knowledge.addUnsuggested),
    'unsuggested.list': reads<'unsuggested.list'>(knowledge.listUnsuggested),
    'unsuggested.delete': reads<'unsuggested.delete'>(knowledge.deleteUnsuggested),

    'change.list': reads<'change.list'>(knowledge.listChanges),
    'change.undo': settles<'change.undo'>((db, { change }, request) => knowledge.undoChange(db, change, request)),

    'pack.list': reads<'pack.list'>(async (db) => knowledge.listPacks(db, await bundledPacks())),
    'pack.switch': shows<'pack.switch'>(switchPack),
    'pack.add': shows<'pack.add'>(async (db, { text }) => knowledge.addPack(db, parsePack(text), await bundledPacks())),
    'pack.remove': shows<'pack.remove'>(knowledge.removePack),

    'settings.get': reads<'settings.get'>(knowledge.readSettings),
    'settings.set': settles<'settings.set'>(knowledge.writeSettings),
    'site.get': reads<'site.get'>(async (db, { site }) => knowledge.siteState(await knowledge.readSettings(db), site)),
    'site.switch': settles<'site.switch'>(switchSite),

    'card.open': openCard,
    'library.open': async (at) => {
      await openLibrary(at);
      return {};
    },
  };
}

const switchPack: Work<'pack.switch'> = async (db, { id, on }) => {
  if (!on) return knowledge.switchPackOff(db, { id });
  const pack = await bundledPack(id);
  return pack ? knowledge.installPack(db, pack, { bundled: true }) : knowledge.switchPackOn(db, { id });
};

const switchSite: Work<'site.switch'> = async (db, { site, on }, request) => {
  const settings = await knowledge.changeSettings(db, (now) => knowledge.switched(now, site, on), request);
  return knowledge.siteState(settings, site);
};

/** A page may frame our card too: the nonce goes to the page's content script, which greets no frame but its own. */
async function openCard({ nonce }: { nonce: string }, from: From): Promise<{ readOnly: boolean }> {
  if (from.tab === undefined) throw new Problem('not-allowed', 'A card stands in a tab.');
  await ask(from.tab, 'card.greet', { nonce });
  return { readOnly: from.private };
}
