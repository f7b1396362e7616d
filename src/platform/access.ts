import type { MessageName } from './messages.ts';

/** The two sorts of sender: a card within a page, and the extension's own pages (popup, library, welcome). */
export type Sender = 'card' | 'page';

const BOTH: readonly Sender[] = ['card', 'page'];
const PAGE: readonly Sender[] = ['page'];
const CARD: readonly Sender[] = ['card'];

interface Access {
  from: readonly Sender[];
  /** Refused in private windows, which read and never record. */
  records: boolean;
}

const reads = (from: readonly Sender[]): Access => ({ from, records: false });
const records = (from: readonly Sender[]): Access => ({ from, records: true });

/**
 * Who may send what. Content scripts send none of these: they run in the page's process,
 * and get through the page port (page-port.ts) the spans of names in their own text and nothing else.
 */
export const ACCESS: Readonly<Record<MessageName, Access>> = {
  'entity.view': reads(BOTH),
  'entity.list': reads(PAGE),
  'entity.moved': reads(PAGE),
  'entity.rows': reads(BOTH),
  'entity.called': reads(BOTH),
  'entity.here': reads(CARD),
  'entity.create': records(BOTH),
  'entity.update': records(BOTH),
  'entity.delete': records(PAGE),
  'entity.merge': records(PAGE),
  'entity.split': records(PAGE),
  'bulk.kind': records(PAGE),
  'bulk.tag': records(PAGE),
  'bulk.delete': records(PAGE),
  'alike.list': reads(PAGE),
  'alike.of': reads(PAGE),
  'distinct.add': records(PAGE),
  'distinct.list': reads(PAGE),
  'distinct.delete': records(PAGE),
  'alias.add': records(BOTH),
  'alias.update': records(PAGE),
  'alias.delete': records(PAGE),
  'alias.switch': records(PAGE),
  'alias.outcomes': reads(PAGE),
  'fact.add': records(BOTH),
  'fact.update': records(BOTH),
  'fact.check': records(BOTH),
  'fact.delete': records(BOTH),
  'note.add': records(BOTH),
  'note.update': records(BOTH),
  'note.delete': records(BOTH),
  'note.recent': reads(PAGE),
  'note.lost': reads(CARD),
  'tag.list': reads(BOTH),
  'tag.colour': records(PAGE),
  'draft.get': reads(BOTH),
  'draft.among': reads(BOTH),
  'draft.stranded': reads(BOTH),
  'draft.left': reads(PAGE),
  'draft.set': records(BOTH),
  search: reads(BOTH),
  'exclusion.add': records(BOTH),
  'exclusion.list': reads(PAGE),
  'exclusion.delete': records(PAGE),
  'choice.add': records(BOTH),
  'choice.list': reads(PAGE),
  'choice.delete': records(PAGE),
  'sighting.view': reads(PAGE),
  'sighting.company': reads(PAGE),
  'sighting.rows': reads(PAGE),
  'sighting.before': reads(BOTH),
  'sighting.new': reads(PAGE),
  'sighting.told': records(PAGE),
  'sighting.sites': reads(PAGE),
  'sighting.forget': records(PAGE),
  'sighting.erase': records(PAGE),
  'suggestion.list': reads(PAGE),
  'alias.offered': reads(BOTH),
  'unsuggested.add': records(PAGE),
  'unsuggested.list': reads(PAGE),
  'unsuggested.delete': records(PAGE),
  'change.list': reads(PAGE),
  'change.undo': records(BOTH),
  'pack.list': reads(PAGE),
  'pack.switch': records(PAGE),
  'pack.add': records(PAGE),
  'pack.remove': records(PAGE),
  'settings.get': reads(BOTH),
  'settings.set': records(PAGE),
  'site.get': reads(PAGE),
  'site.switch': records(PAGE),
  'card.open': reads(CARD),
  'library.open': reads(BOTH),
};
