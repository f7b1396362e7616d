/** Whatever goes wrong is said in plain words, and nothing is lost. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Browser } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt } from '../../scripts/browsers/point.ts';
import { removeFolder, temporaryFolder } from '../../scripts/browsers/remains.ts';
import { asking, BROWSER, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});
const profile = temporaryFolder('broken-profile');
after(() => removeFolder(profile));

test('a note of 1 MB is refused with its limit, and its text stays in the field', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/long.html', newsPage('<p>Long ago, Oriel was built.</p>')));
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await control(card, 'textbox', 'New note');
  await card.evaluate(() => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = `${'A line of words. '.repeat(63)}\n`.repeat(1_000);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(card, 'button', 'Save');
  await sees(card, 'at most 100,000 can be saved');
  assert.equal((await control(card, 'textbox', 'New note')).value.length, 1_072_000);
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'words', limit: 5 }));
  assert.deepEqual(notes, []);
});

const MALFORMED: [string, string][] = [
  ['no JSON', '{"name": "Half a pack", '],
  ['no pack', '[1, 2, 3]'],
  [
    'an entity without a name',
    '{"name":"P","source":"s","licence":"l","date":"2024-01-01","entities":[{"id":"a","kind":"person"}]}',
  ],
];

for (const [what, text] of MALFORMED) {
  test(`a pack file with ${what} is refused in words that name the place, and no pack is changed`, async () => {
    await asking(stage.browser, async (page) => {
      const before = await ask(page, 'pack.list', {});
      await assert.rejects(ask(page, 'pack.add', { text }), /^Error: malformed-pack: The pack was not added\./);
      assert.deepEqual(await ask(page, 'pack.list', {}), before);
    });
  });
}

test('a pack file with the id of a pack that comes with Apropos is refused, and no pack is changed', async () => {
  await asking(stage.browser, async (page) => {
    const before = await ask(page, 'pack.list', {});
    const about = { name: 'Not the sample', description: '', source: 'a file', licence: 'none', date: '2025' };
    const entities = [{ id: 'one', name: 'One', kind: 'place' }];
    const text = JSON.stringify({ format: 'apropos-pack', version: 1, id: 'sample', ...about, entities });
    await assert.rejects(ask(page, 'pack.add', { text }), /^Error: not-allowed: .*another id/);
    assert.deepEqual(await ask(page, 'pack.list', {}), before);
  });
});

test('an entity that nobody knows any more is said to be so', async () => {
  await asking(stage.browser, async (page) => {
    assert.equal(await ask(page, 'entity.view', { id: 'nobody' }), null);
    await assert.rejects(ask(page, 'note.add', { entity: 'nobody', text: 'lost?' }), /^Error: not-found: /);
  });
});

test('without the browser’s storage the popup, the library and the page say so; with it back, all is there', async () => {
  const first = await stage.launch({ profile });
  await makeEntity(first, 'Oriel');
  await first.close();

  const storage = storageFolder();
  renameSync(storage, `${storage}-away`);
  writeFileSync(storage, 'A file where the browser wants a folder.');
  const second = await stage.launch({ profile });
  const library = await second.openExtensionPage('library/library.html');
  await sees(library, 'storage');
  const page = newsPage('<p>Once more came Oriel.</p>');
  const tab = await openArticle(second, stage.site.page('/storage.html', page));
  const popup = await second.openPopup(tab);
  await sees(popup, 'storage');
  await second.close();

  removeFolder(storage);
  renameSync(`${storage}-away`, storage);
  const third = await stage.launch({ profile });
  await asking(third, async (view) => {
    const { entities } = await ask(view, 'search', { query: 'Oriel', limit: 5 });
    assert.equal(entities[0]?.name, 'Oriel');
  });
  await isSaidToBeHeld(third);
  await third.close();
});

/** An older version's page that does not close its database is said to hold it, wherever the reader looks, also after others asked. */
async function isSaidToBeHeld(browser: Browser): Promise<void> {
  const tab = await openArticle(browser, stage.site.page('/held.html', newsPage('<p>At last came Oriel.</p>')));
  await browser.background.stop();
  await asking(browser, (page) =>
    page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase('apropos'));
      const older = await done(indexedDB.open('apropos', 1));
      setInterval(() => older.name, 60_000);
    }),
  );
  await sees(await browser.openPopup(tab), 'An older version of Apropos');
  await browser.closePopup();
  await sees(await browser.openExtensionPage('library/library.html'), 'An older version of Apropos');
}

/** Where the browser keeps the extension's IndexedDB. */
function storageFolder(): string {
  if (BROWSER === 'chromium') return join(profile, 'Default/IndexedDB');
  const root = join(profile, 'storage/default');
  assert.ok(existsSync(root));
  const own = readdirSync(root).find((name) => name.startsWith('moz-extension'));
  return join(root, own ?? '', 'idb');
}
