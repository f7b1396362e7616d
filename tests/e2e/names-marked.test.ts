/** Which names are marked, as the settings and the page's language have it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab } from '../../scripts/browsers/browser.ts';
import { ask, settledCast } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { asking, openArticle, openedCard, useStage, withLibrary } from './harness.ts';
import { click, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await asking(browser, async (page) => {
      await ask(page, 'entity.create', { entity: { name: 'Italy', kind: 'place' } });
      await ask(page, 'entity.create', { entity: { name: 'Giorgia Meloni', kind: 'person' } });
      for (const name of ['Italien', 'إيطاليا']) {
        await ask(page, 'entity.create', { entity: { name, kind: 'place' } });
      }
    });
  },
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
