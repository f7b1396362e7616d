import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedIn } from '../../../../src/content/spotting/answered.ts';
import { keepMarked } from '../../../../src/content/spotting/kept.ts';
import type { Mark, SpottedEntity } from '../../../../src/platform/page-port.ts';
import { documentOf, readBody, readRoots } from '../page.ts';

const entity = (id: string): SpottedEntity => ({
  id,
  kind: 'place',
  noted: false,
  others: [],
  why: { rule: 'name', sureness: 1 },
  colours: ['#000', '#000', '#fff', '#fff'],
});
const italy = entity('italy');
const meloni = entity('meloni');
const passage: Mark = { start: 0, end: 12, entity: { id: 'italy', others: [], notes: ['note'] } };

/** Italy, which is called Rome as well, and Meloni wherever they stand in a text. */
function found(text: string) {
  const spans = [...text.matchAll(/Italy|Rome|Meloni/g)].flatMap(({ index, 0: name }) => [
    index,
    name.length,
    name === 'Meloni' ? 1 : 0,
  ]);
  return markedIn({ spans, entities: [italy, meloni], marks: [] });
}

/**
 * Which of a page's mentions is which of those before, by their places in the text; undefined for a new one.
 *
 * @param redraw what becomes of the page's body
 */
function keptWhere(before: string, redraw: (body: HTMLElement) => void): (number | undefined)[] {
  const { body } = documentOf(before);
  const first = readRoots([body]);
  const shown = found(first.text);
  redraw(body);
  const second = readRoots([body]);
  const places = found(second.text).map(({ start }) => start);
  const kept = keepMarked(found(second.text), second, { reading: first, marked: shown });
  assert.deepEqual(
    kept.map(({ start }) => start),
    places,
    'Each stands where the text has it now.',
  );
  return kept.map((one) => {
    const nth = shown.indexOf(one);
    return nth < 0 ? undefined : nth;
  });
}

const become = (html: string) => (body: HTMLElement) => {
  body.innerHTML = html;
};

test('a mention that stays where it was is the same object after another reading', () => {
  const kept = keptWhere('<p>Meloni spoke.</p><p>On Italy.</p>', (body) =>
    body.querySelector('p')?.before(body.ownerDocument.createTextNode('Breaking news. ')),
  );
  assert.deepEqual(kept, [0, 1]);
});

test('a mention is the same object after the reader chose another of its name', () => {
  const reading = readBody('<p>Georgia</p>');
  const of = (entities: SpottedEntity[]) => markedIn({ spans: [0, 7, 0], entities, marks: [] });
  const shown = of([{ ...italy, id: 'state', others: ['country'] }]);
  const [kept] = keepMarked(of([{ ...italy, id: 'country', others: ['state'] }]), reading, { reading, marked: shown });
  assert.ok(kept === shown[0]);
  assert.equal(kept?.entity.id, 'country');
});

test('a passage stays the same object too, and is no mention of the same place', () => {
  const reading = readBody('<p>Italy leaves</p>');
  const answered = { spans: [0, 12, 0], entities: [italy] };
  const shown = markedIn({ ...answered, marks: [passage] });
  const kept = keepMarked(markedIn({ ...answered, marks: [{ ...passage }] }), reading, { reading, marked: shown });
  assert.ok(kept[0] === shown[0] && kept[1] === shown[1]);
});

test('in a paragraph that is drawn anew with a word more, each mention stays itself', () => {
  const before = '<p>Italy and Italy spoke.</p><p>Meloni said that Italy and Italy stay.</p>';
  for (const words of ['Meloni had said that Italy and Italy stay.', 'Meloni said that Italy and Italy stay here.']) {
    const kept = keptWhere(before, (body) => {
      (body.lastElementChild as Element).textContent = words;
    });
    assert.deepEqual(kept, [0, 1, 2, 3, 4], words);
  }
});

test('a text node that gets a word more before a name keeps its mentions too', () => {
  const kept = keptWhere('<p>Talks in Italy.</p>', (body) => {
    (body.querySelector('p')?.firstChild as Text).data = 'Long talks in Italy.';
  });
  assert.deepEqual(kept, [0]);
});

test('where all is drawn anew below a post that came, mentions stay with their sentences', () => {
  const posts = (minutes: string) =>
    ['Early', 'Late']
      .map((when) => `<p>${when} talks in Italy, and no word of what they speak, ${minutes} ago.</p>`)
      .join('');
  const drawn = become(`<p>A post on Italy, and no word of what it speaks, now.</p>${posts('two minutes')}`);
  assert.deepEqual(keptWhere(posts('one minute'), drawn), [undefined, 0, 1]);
});

test('of a paragraph that is written anew around them, mentions stay in their order', () => {
  const kept = keptWhere(
    '<p>Talks.</p><p>In Italy they end. Italy is glad.</p><p>So is Italy.</p>',
    become('<p>News.</p><p>Before Italy ends them, Italy speaks.</p><p>It seems that Italy is.</p>'),
  );
  assert.deepEqual(kept, [0, 1, 2]);
});

test('a mention whose name is gone is none of another paragraph', () => {
  const kept = keptWhere(
    '<p>Talks in Italy.</p><p>Meloni spoke.</p><p>They ended.</p>',
    become('<p>The talks are over.</p><p>Meloni spoke.</p><p>They ended, as Italy says.</p>'),
  );
  assert.deepEqual(kept, [1, undefined]);
});

test('no page learns which names are of one entity by trying them in the place of a known one', () => {
  const kept = keptWhere('<p>Talks in Italy.</p>', (body) => {
    (body.querySelector('p')?.firstChild as Text).data = 'Talks in Rome.';
  });
  assert.deepEqual(kept, [undefined]);
});

test('of two mentions with the same words around them the first stays the first, however often all is drawn anew', () => {
  const row = '<p>Italy</p>';
  assert.deepEqual(keptWhere(row.repeat(40), become(row.repeat(40))), [...Array(40).keys()]);
});

test('of posts that begin alike each keeps its own below one that came', () => {
  const post = (what: string): string =>
    `<p>Our reporters on the ground in the south of Italy say that ${what} and more of it.</p>`;
  const kept = keptWhere(post('A') + post('B'), become(post('C') + post('A') + post('B')));
  assert.deepEqual(kept, [undefined, 0, 1]);
});
