/** What the interface says is saved is saved, and whatever goes wrong is said in plain words: nothing is lost. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Tab } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt } from '../../scripts/browsers/point.ts';
import { removeFolder, temporaryFolder } from '../../scripts/browsers/remains.ts';
import { asking, BROWSER, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, control, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});
const kept = temporaryFolder('kept-profile');
const broken = temporaryFolder('broken-profile');
after(() => [kept, broken].forEach(removeFolder));

const SENTENCE = 'On Tuesday Oriel came into the harbour with a broken mast.';

test('a note written in a card is in the popup’s search, with the sentence and the page it was written on', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await writeNoteInCard(tab, 'Remember the broken mast');
  const popup = await browser.openPopup(tab);
  await write(popup, 'searchbox', 'Search', 'broken');
  await sees(popup, 'Remember the broken mast');
  await browser.closePopup();
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'broken', limit: 9 }));
  assert.equal(notes.length, 1);
  assert.equal(notes[0]?.note.quote?.exact, SENTENCE);
  assert.equal(notes[0]?.note.page?.url, await tab.url());
  assert.equal(notes[0]?.note.page?.date, '2023-04-20');
});

test('a note is still there after the browser was killed at the moment its card said “Saved”', async () => {
  const first = await stage.launch({ profile: kept });
  await makeEntity(first, 'Oriel');
  await writeNoteInCard(await openNews(first), 'Written a moment before the crash');
  await first.kill();

  const second = await stage.launch({ profile: kept });
  const tab = await openNews(second);
  const popup = await second.openPopup(tab);
  await write(popup, 'searchbox', 'Search', 'crash');
  await sees(popup, 'Written a moment before the crash');
  await second.closePopup();
  await pointAt(tab, 'Oriel');
  await sees(await openedCard(tab), 'Written a moment before the crash');
  await second.close();
});

test('a note is written although the background was ended while the reader wrote', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', 'The worker died and nothing was lost');
  await browser.background.stop();
  await click(card, 'button', 'Save');
  await sees(card, 'Saved.');
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'worker', limit: 9 }));
  assert.equal(notes.length, 1);
});

test('a note is saved once although the background is ended while it saves', async () => {
  const { browser } = stage;
  const tab = await openNews(browser);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  const texts = [0, 1, 2, 4, 8, 16].map((delay) => ({ delay, text: `Ended after ${delay} milliseconds` }));
  for (const { delay, text } of texts) {
    await click(card, 'button', 'Add a note');
    await write(card, 'textbox', 'New note', text);
    const saved = click(card, 'button', 'Save');
    await pause(delay);
    await browser.background.stop();
    await saved;
    await sees(card, text);
  }
  // At the end: another tab in front would close the card.
  const { notes } = await asking(browser, (page) => ask(page, 'search', { query: 'milliseconds', limit: 99 }));
  assert.deepEqual(notes.map(({ note }) => note.text).sort(), texts.map(({ text }) => text).sort());
});

test('a deleted note comes back with Undo', async () => {
  const tab = await openNews(stage.browser);
  await writeNoteInCard(tab, 'Here to stay');
  await tab.keyboard.press('Escape');
  await cardCloses(tab);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Delete this note');
  await sees(card, 'Note deleted.');
  await click(card, 'button', 'Undo');
  await sees(card, 'Undone.');
  await sees(card, 'Here to stay');
});

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
  const first = await stage.launch({ profile: broken });
  await makeEntity(first, 'Oriel');
  await first.close();

  const storage = storageFolder();
  renameSync(storage, `${storage}-away`);
  writeFileSync(storage, 'A file where the browser wants a folder.');
  const second = await stage.launch({ profile: broken });
  const library = await second.openExtensionPage('library/library.html');
  await sees(library, 'storage');
  const page = newsPage('<p>Once more came Oriel.</p>');
  const tab = await openArticle(second, stage.site.page('/storage.html', page));
  const popup = await second.openPopup(tab);
  await sees(popup, 'storage');
  await second.close();

  removeFolder(storage);
  renameSync(`${storage}-away`, storage);
  const third = await stage.launch({ profile: broken });
  await asking(third, async (view) => {
    const { entities } = await ask(view, 'search', { query: 'Oriel', limit: 5 });
    assert.equal(entities[0]?.name, 'Oriel');
  });
  await isSaidToBeHeld(third);
  await third.close();
});

/**
 * An older version's page that does not close its database is said to hold it, wherever the reader looks, also after
 * others asked.
 */
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
  if (BROWSER === 'chromium') return join(broken, 'Default/IndexedDB');
  const root = join(broken, 'storage/default');
  assert.ok(existsSync(root));
  const own = readdirSync(root).find((name) => name.startsWith('moz-extension'));
  return join(root, own ?? '', 'idb');
}

function openNews(browser: Browser): Promise<Tab> {
  return openArticle(
    browser,
    stage.site.page('/oriel.html', newsPage(`<p>It was a grey week. ${SENTENCE} It rained.</p>`)),
  );
}

async function writeNoteInCard(tab: Tab, text: string): Promise<void> {
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Add a note');
  await write(card, 'textbox', 'New note', text);
  await click(card, 'button', 'Save');
  await sees(card, 'Saved.');
}
