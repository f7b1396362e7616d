/**
 * What a reader does in the library, the popup and the card, one thing after the other, each with what it is answered
 * by.
 */
import type { Action } from './act.ts';

/** A step; those without a name only lead to the next. */
export interface Step extends Action {
  name?: string;
}

const FIELD = 'input[type=search]';
const [KIND, OF] = ['.filters-choices .field:nth-child(1) select', '.filters-choices .field:nth-child(2) select'];
/** A month in the middle of the years that the sightings are of. */
const MONTH = new Date(Date.now() - 500 * 24 * 60 * 60 * 1000).toISOString().slice(0, 'YYYY-MM'.length);
const LIST = { until: '.entities .entity-row-name, .excerpt', anew: true } as const;

const search = (name: string, value: string): Step => ({ name, on: FIELD, does: 'type', value, ...LIST });
const choose = (name: string, on: string, value: string): Step => ({ name, on, does: 'choose', value, ...LIST });

/** Has the library list what packs know too. */
export const EVERYTHING: Action = { on: OF, does: 'choose', value: 'all', ...LIST };

/** In a library that shows a whole list of `count`. */
export function libraryRound(round: number, count: number): Step[] {
  const middle = String(Math.floor(count / 2)).slice(0, 3);
  const name = `Entity of round ${round}`;
  const note = `Note of round ${round}`;
  const fact = `Fact of round ${round}`;
  return [
    {
      name: 'scroll to the middle',
      on: '.index',
      does: 'scroll',
      value: '0.5',
      until: `[data-place^="${middle}"] .entity-row-name`,
    },
    {
      name: 'go to the end',
      on: '.entities-long',
      does: 'press',
      value: 'End',
      until: `[data-place="${count - 1}"] .entity-row-name`,
    },
    {
      name: 'go to the beginning',
      on: '.entities-long',
      does: 'press',
      value: 'Home',
      until: '[data-place="1"] .entity-row-name',
    },
    choose('filter by kind', KIND, 'event'),
    choose('all kinds', KIND, ''),
    choose('filter by pack', OF, 'pack:bench-1'),
    choose('only with notes', OF, 'noted'),
    { name: 'everything', ...EVERYTHING },
    search('search one letter', 'm'),
    search('search two letters', 'me'),
    search('search four letters', 'gove'),
    search('search a word', 'treaty'),
    search('search two frequent words', 'the government'),
    search('search a phrase', '"united states"'),
    search('search one kind', 'bank kind:org'),
    search('search one site', 'congress site:paper-7.example'),
    search('search days', 'peace after:2025'),
    search('clear the search', ''),
    {
      name: 'open an entity',
      on: 'body',
      does: 'go',
      value: `#entity=bench-0%2F${20 * (round + 1)}`,
      until: '#entity-name',
      anew: true,
    },
    { on: 'button', text: 'Add a note', does: 'click', until: '.page textarea' },
    { on: '.page textarea', does: 'type', value: note, until: '.page textarea' },
    { name: 'save a note', on: 'button', text: 'Add note', does: 'click', until: '.note', says: note },
    { name: 'search what was just written', on: FIELD, does: 'type', value: note, until: '.excerpt', says: note },
    {
      name: 'delete a note',
      on: 'button[aria-label^="Delete the note"]',
      does: 'click',
      until: '.note',
      says: note,
      gone: true,
    },
    { name: 'undo', on: 'button', text: 'Undo', does: 'click', until: '.note', says: note },
    {
      name: 'open an entity read of everywhere',
      on: 'body',
      does: 'go',
      value: '#entity=bench-0%2F0',
      until: '.sighted',
      anew: true,
    },
    { on: '.timeline', does: 'press', value: 'Home', until: '.companions' },
    { on: 'button', text: 'Add a fact', does: 'click', until: '.edit textarea' },
    { on: '.edit textarea', does: 'type', value: fact, until: '.edit textarea' },
    { name: 'save a fact', on: '.edit [type=submit]', does: 'click', until: '.section li', says: fact },
    {
      name: 'see its articles of one month',
      on: '.periods select',
      does: 'choose',
      value: MONTH,
      until: '.sighted',
      anew: true,
    },
    {
      name: 'open two to merge them',
      on: 'body',
      does: 'go',
      value: `#merge=bench-0%2F0,bench-0%2F${20 * (round + 1)}`,
      until: '.merge',
    },
    { name: 'merge two', on: '.merge button', text: 'Merge', does: 'click', until: '#entity-name' },
    { on: 'body', does: 'press', value: 'Home', until: '.companions' },
    { name: 'undo the merge', on: '.toast:last-child button', text: 'Undo', does: 'click', until: '.merge' },
    { on: 'body', does: 'go', value: '#settings', until: '.forget-time' },
    {
      name: 'delete the sightings of a site',
      on: 'button',
      text: 'Delete the sightings on',
      does: 'click',
      until: '.toast',
      says: 'Deleted the sightings on',
    },
    { on: '.toast:last-child button', text: 'Undo', does: 'click', until: '.forget-time' },
    { on: 'body', does: 'go', value: '#new', until: '.page input' },
    { on: '.page input', does: 'type', value: name, until: '.page input' },
    { name: 'save a new entity', on: '.page button', text: 'Save', does: 'click', until: '#entity-name', says: name },
    { name: 'see all changes', on: 'body', does: 'go', value: '#changes', until: 'main button', says: 'Undo' },
    { name: 'back to the list', on: 'body', does: 'go', value: '#entities', until: '.entities .entity-row-name' },
  ];
}

export const POPUP_ROUND: readonly Step[] = [
  {
    name: 'popup: search four letters',
    on: FIELD,
    does: 'type',
    value: 'gove',
    until: '.row-text .excerpt',
    anew: true,
  },
  {
    name: 'popup: search a phrase',
    on: FIELD,
    does: 'type',
    value: '"united states"',
    until: '.row-text .excerpt',
    anew: true,
  },
  { name: 'popup: clear the search', on: FIELD, does: 'type', value: '', until: '.cast .row-name' },
];

/** In the card of a name that is known. */
export function noteRound(round: number): Step[] {
  const note = `Note in card ${round}`;
  return [
    { name: 'card: begin a note', on: 'button', text: 'Add a note', does: 'click', until: 'textarea' },
    { on: 'textarea', does: 'type', value: note, until: 'textarea' },
    { name: 'card: save a note', on: '[type=submit]', does: 'click', until: '.note', says: note },
  ];
}

/** In the card of a selected name that is not. */
export const ADD_ROUND: readonly Step[] = [
  { name: 'card: save a new entity', on: '[type=submit]', does: 'click', until: '.toast', says: 'Saved' },
];
