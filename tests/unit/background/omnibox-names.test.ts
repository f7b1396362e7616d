import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf, meantBy } from '../../../src/background/omnibox-names.ts';

type Named = Parameters<typeof contentOf>[0];

const meloni = { id: '0001-a1b2', name: 'Giorgia Meloni' };
const town = { id: '0002-c3d4', name: 'Paris' };
const myth = { id: '0003-e5f6', name: 'Paris' };

/** A search that finds whoever has the words in the name, as the library's does. */
const among = (all: readonly Named[]) => async (name: string) =>
  all.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()));

/** What stands for each, and whom that is then. */
async function choose(all: readonly Named[]) {
  const contents = await Promise.all(all.map(async (one) => contentOf(one, await among(all)(one.name))));
  const meant = await Promise.all(contents.map((text) => meantBy(text, among(all))));
  return { contents, meant };
}

const entitiesOf = (all: readonly Named[]) => all.map(({ id }) => ({ entity: id }));

test('what stands for somebody in the address bar is the name, as short as that', async () => {
  const { contents, meant } = await choose([meloni, town]);
  assert.deepEqual(contents, ['Giorgia Meloni', 'Paris']);
  assert.deepEqual(meant, entitiesOf([meloni, town]));
});

test('one of several with one name is told from others that what was typed did not find', async () => {
  const found = await among([town, meloni, myth])('Paris');
  assert.equal(contentOf(myth, found), 'Paris #e5f6');
  assert.deepEqual(await meantBy('Paris #e5f6', among([town, meloni, myth])), { entity: myth.id });
});

test('each of several with one name is found again, however alike their ids end', async () => {
  const paris = ['towns/paris', 'myths/paris', 'old-towns/paris', 'texas/new paris', 'odd/id #four', 'x'];
  const all = [meloni, ...paris.map((id) => ({ id, name: 'Paris' }))];
  const { contents, meant } = await choose(all);
  assert.equal(new Set(contents).size, all.length);
  assert.deepEqual(meant, entitiesOf(all));
});

test('a text that is nobody’s name, or that of several, chooses nobody', async () => {
  assert.equal(await meantBy('meloni', among([town, meloni])), undefined);
  assert.equal(await meantBy('Paris', among([town, myth])), undefined);
  assert.equal(await meantBy('Meloni #news', among([meloni])), undefined);
});

test('a name that ends as such a content does is found as well', async () => {
  const odd = { id: '0004-9999', name: 'Channel #four' };
  assert.deepEqual(await meantBy('Channel #four', among([odd, town])), { entity: odd.id });
});

test('where the one that was chosen is gone meanwhile, the name is searched for', async () => {
  assert.deepEqual(await meantBy('Paris #c3d4', among([myth])), { search: 'Paris' });
});
