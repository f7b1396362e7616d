/** Where names are spotted, and which: on news, on the reader's own sites, everywhere; never where none is wanted. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { ask, settledArticle, settledCast } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import type { Settings } from '../../src/settings.ts';
import { asking, makeEntity, openArticle, openedCard, useStage, withLibrary } from './harness.ts';
import { click, control, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await asking(browser, async (page) => {
      await ask(page, 'entity.create', { entity: { name: 'Giorgia Meloni', kind: 'person' } });
      for (const name of ['Italy', 'Italien', 'إيطاليا']) {
        await ask(page, 'entity.create', { entity: { name, kind: 'place' } });
      }
    });
  },
});
const HOST = '127.0.0.1';
const NEWS = newsPage('<p>Once more came Oriel.</p>');
const SHOP = '<!doctype html><html lang="en"><title>Shop</title><p>Oriel, 3 for the price of 2.</p>';
/** Longer than a page takes that is to be spotted without being asked. */
const LONG_MS = 2500;

beforeEach(() => set({ where: 'news', sitesOn: [], sitesOff: [] }));

test('on the reader’s own sites every page is spotted, and elsewhere none, from one moment to the next', async () => {
  const { site, browser } = stage;
  const shop = await browser.open(site.page('/shop.html', SHOP));
  const news = await openArticle(browser, site.page('/news.html', NEWS));
  assert.deepEqual(await spotted(news), ['Oriel']);
  assert.deepEqual(await spotted(shop), []);

  await set({ where: 'sites' });
  await becomes(news, []);
  await set({ sitesOn: [`http://${HOST}/some/page`] });
  await becomes(news, ['Oriel']);
  await becomes(shop, ['Oriel']);

  const later = await browser.open(site.page('/later.html', SHOP));
  await becomes(later, ['Oriel']);
  await set({ where: 'news' });
  await becomes(shop, []);
  assert.deepEqual(await spotted(news), ['Oriel']);
});

test('a page that is opened while the background sleeps is spotted on the reader’s own sites', async () => {
  const { site, browser } = stage;
  await set({ where: 'sites', sitesOn: [HOST] });
  await browser.background.stop();
  const shop = await browser.open(site.page('/asleep.html', SHOP));
  await becomes(shop, ['Oriel']);
});

test('the popup’s switch turns a site off and on at once, whichever list that takes', async () => {
  const { site, browser } = stage;
  const news = await openArticle(browser, site.page('/switched.html', NEWS));
  for (const where of ['news', 'everywhere', 'sites'] as const) {
    await set({ where, sitesOn: [HOST] });
    await becomes(news, ['Oriel']);
    for (const on of [false, true]) {
      const popup = await browser.openPopup(news);
      await click(popup, 'switch', `Spot names on ${HOST}`);
      await becomes(news, on ? ['Oriel'] : []);
      if (!on) await sees(popup, 'switched off for this site');
      await browser.closePopup();
    }
  }
});

test('everywhere is not in the tools of one’s own machine, nor where a password is typed', async () => {
  const { site, browser } = stage;
  await set({ where: 'everywhere' });
  const tool = await browser.open(site.page('/tool.html', SHOP));
  await pause(LONG_MS);
  assert.deepEqual(await spotted(tool), []);

  await set({ where: 'sites', sitesOn: [HOST] });
  const login = `${SHOP}<input type="password"><script>document.querySelector('input').focus()</script>`;
  const typing = await browser.open(site.page('/login.html', login));
  await becomes(tool, ['Oriel']);
  await pause(LONG_MS);
  assert.deepEqual(await spotted(typing), []);
});

test('a page of news on which somebody comes to type a password is left alone until they are done', async () => {
  const { site, browser } = stage;
  const tab = await openArticle(browser, site.page('/log-in.html', NEWS));
  assert.deepEqual(await spotted(tab), ['Oriel']);
  await tab.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<input type="password">');
    document.querySelector('input')?.focus();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>There was more of it.</p>');
  });
  await becomes(tab, []);
  await tab.evaluate(() => document.querySelector('input')?.remove());
  await becomes(tab, ['Oriel']);
});

test('the settings list the sites: one is added by its address, and taken away again', async () => {
  await withLibrary(stage.browser, async (library) => {
    await library.evaluate(() => {
      location.hash = '#settings';
    });
    await sees(library, 'Where names are spotted');
    await write(library, 'textbox', 'Add to “Sites switched off”', 'https://paper.example/world');
    await click(library, 'button', 'Add');
    await sees(library, 'paper.example');
    assert.deepEqual((await ask(library, 'settings.get', {})).sitesOff, ['paper.example']);
    await click(library, 'button', 'Switch on paper.example');
    await waitFor('the site to go', async () => (await ask(library, 'settings.get', {})).sitesOff.length === 0);
    assert.equal((await control(library, 'textbox', 'Add to “Sites switched off”')).value, '');
    await write(library, 'textbox', 'Add to “Sites switched off”', 'not a site');
    await click(library, 'button', 'Add');
    await sees(library, 'Write a site such as “news.example”');
    for (const written of ['*.paper.example', 'paper.example.', 'münchen.example']) {
      await write(library, 'textbox', 'Add to “Sites switched off”', written);
      await click(library, 'button', 'Add');
      await waitFor('the field to be empty', async () => {
        return (await control(library, 'textbox', 'Add to “Sites switched off”')).value === '';
      });
    }
    await sees(library, 'münchen.example');
    assert.deepEqual((await ask(library, 'settings.get', {})).sitesOff, ['paper.example', 'xn--mnchen-3ya.example']);
  });
});

test('readers’ comments are read once their reader wants that, and no more once they do not', async () => {
  const comment = '<ol id="comments"><li class="comment"><p>Giorgia Meloni, of all people!</p></li></ol>';
  const tab = await article('/commented.html', `<p>There Giorgia Meloni came.</p>${comment}`);
  assert.equal(await marked(tab), 1);
  await choose('switch', 'Read comments too');
  await waitFor('the comment to be read', async () => (await marked(tab)) === 2);
  await tab.reload();
  await waitFor('it to be read from the first', async () => (await marked(tab)) === 2);
  await choose('switch', 'Read comments too');
  await waitFor('the comment to be left', async () => (await marked(tab)) === 1);
});

test('all that is likely, or only the names as they are known', async () => {
  const tab = await article('/sure.html', '<p>There Giorgia Meloni came, and then Meloni left.</p>');
  assert.equal(await marked(tab), 2);
  await choose('radio', 'Only names as I know them');
  await waitFor('the surname to go', async () => (await marked(tab)) === 1);
  await choose('radio', 'All that are likely');
  await waitFor('the surname to come back', async () => (await marked(tab)) === 2);
});

test('a country by its adjective, from when that is switched on, and the card says so', async () => {
  const tab = await article('/adjective.html', '<p>There the Italian minister came.</p>');
  assert.equal(await marked(tab), 0);
  await choose('switch', 'Adjectives and peoples of countries');
  await waitFor('the adjective to be marked', async () => (await marked(tab)) === 1);
  await pointAt(tab, 'Italian');
  const card = await openedCard(tab);
  await click(card, 'button', 'Why is this marked?');
  await sees(card, '“Italian” says that something or somebody is of Italy.');
});

test('a name with what the language of the page joins to it', async () => {
  const german = '<p>Am Montag trat Italiens Regierung zurück, und Giorgia Melonis Partei schwieg.</p>';
  assert.equal(await marked(await article('/german.html', german, 'de')), 2);
  assert.equal(await marked(await article('/english.html', german)), 0);
  const tab = await article('/arabic.html', '<p dir="rtl">وصل الوزير أمس إلى روما، وإيطاليا وافقت على ذلك.</p>', 'ar');
  assert.equal(await marked(tab), 1);
  await pointAt(tab, 'وإيطاليا');
  await sees(await openedCard(tab), 'إيطاليا');
});

// From here on the network is one page.
test('everywhere is on pages that are no news too', async () => {
  const { browser } = stage;
  const url = 'https://shop.example/oriel';
  await browser.serveOnly(url, Buffer.from(SHOP));
  const shop = await browser.open(url);
  await pause(LONG_MS);
  assert.deepEqual(await spotted(shop), []);
  await set({ where: 'everywhere' });
  await becomes(shop, ['Oriel']);
  await shop.reload();
  await becomes(shop, ['Oriel']);
  await set({ sitesOff: ['shop.example'] });
  await becomes(shop, []);
});

test('a site under one that is switched off is off too, until the popup makes an exception of it, and says so', async () => {
  const { browser } = stage;
  const url = 'https://www.paper.example/oriel';
  await browser.serveOnly(url, Buffer.from(NEWS));
  const news = await openArticle(browser, url);
  assert.deepEqual(await spotted(news), ['Oriel']);
  await set({ sitesOff: ['paper.example'] });
  await becomes(news, []);

  const popup = await browser.openPopup(news);
  await sees(popup, 'Off, as is all of paper.example.');
  await click(popup, 'switch', 'Spot names on www.paper.example');
  await becomes(news, ['Oriel']);
  await sees(popup, 'The rest of paper.example stays off.');
  await browser.closePopup();
  await withLibrary(browser, async (library) => {
    await library.evaluate(() => {
      location.hash = '#settings';
    });
    await sees(library, 'Sites switched on');
    await control(library, 'button', 'Switch off www.paper.example');
    await write(library, 'textbox', 'Add to “Sites switched on”', 'co.uk');
    await click(library, 'button', 'Add');
    await sees(library, '“co.uk” alone is no site.');
  });
});

test('a mailbox that claims to be news is as a page that is none, unless its reader asks for it', async () => {
  const { browser } = stage;
  const url = 'https://mail.provider.example/inbox/oriel';
  await browser.serveOnly(url, Buffer.from(NEWS));
  const mailbox = await browser.open(url);
  const told = await settledArticle(browser, mailbox);
  assert.deepEqual([told.state, told.text, told.mentions], ['no-news', '', []]);
  const popup = await browser.openPopup(mailbox);
  await sees(popup, 'does not look like news');
  await click(popup, 'button', 'Spot names anyway');
  await becomes(mailbox, ['Oriel']);
  await browser.closePopup();
});

function set(settings: Partial<Settings>): Promise<Settings> {
  return asking(stage.browser, (page) => ask(page, 'settings.set', settings));
}

async function spotted(tab: Tab): Promise<string[]> {
  return (await settledCast(stage.browser, tab)).rows.map(({ name }) => name);
}

async function becomes(tab: Tab, names: string[]): Promise<void> {
  await waitFor(`the page to show ${names.join() || 'nothing'}`, async () => {
    return JSON.stringify(await spotted(tab)) === JSON.stringify(names);
  });
}

const article = (path: string, body: string, lang = 'en'): Promise<Tab> =>
  openArticle(stage.browser, stage.site.page(path, newsPage(body, { lang })));

async function marked(tab: Tab): Promise<number> {
  const { rows } = await settledCast(stage.browser, tab);
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function choose(role: string, name: string): Promise<void> {
  return withLibrary(stage.browser, async (library) => {
    await library.evaluate(() => {
      location.hash = '#settings';
    });
    await click(library, role, name);
    await sees(library, 'Saved.');
  });
}
