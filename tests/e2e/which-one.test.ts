/** Two of one name: the right one by what the page says, or the reader is asked once. */
import { test } from 'node:test';
import { ask, settledCast } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { asking, openArticle, openedCard, useStage, withLibrary } from './harness.ts';
import { click, controls, sees } from './roles.ts';
import { newsPage } from './site.ts';

const DRUMMER = 'Drummer of the Quillon Five.';
const JUDGE = 'Judge at the court of Verrano.';

const made: Record<string, string> = {};

const stage = useStage({
  async prepare({ browser }) {
    const entities = [
      { name: 'Tam Oriel', kind: 'person' as const, summary: DRUMMER },
      { name: 'Tam Oriel', kind: 'person' as const, summary: JUDGE },
      { name: 'Quillon Five', kind: 'organisation' as const },
    ];
    await asking(browser, async (page) => {
      for (const entity of entities) {
        made[entity.summary ?? entity.name] = (await ask(page, 'entity.create', { entity })).id;
      }
    });
  },
});

/** The reader has said before that it is this one. */
async function chosenBefore(summary: string): Promise<void> {
  const over = [DRUMMER, JUDGE].filter((other) => other !== summary).map((other) => made[other] ?? '');
  await asking(stage.browser, (page) =>
    ask(page, 'choice.add', { site: '127.0.0.1', name: 'Tam Oriel', entity: made[summary] ?? '', over }),
  );
}

test('who else is named tells who is meant, and the card says so on demand', async () => {
  const { browser, site } = stage;
  const url = site.page('/band.html', newsPage('<p>The Quillon Five came, and then Tam Oriel spoke.</p>'));
  const tab = await openArticle(browser, url);
  await pointAt(tab, 'Tam Oriel');
  const card = await openedCard(tab);
  await sees(card, 'Drummer of the Quillon Five');
  await click(card, 'button', 'Why this one?');
  await sees(card, 'because of who and what else this text names');
  await sees(card, 'Judge at the court of Verrano');
});

test('who means neither says so at once, and Undo asks again', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/neither.html', newsPage('<p>On that day came Tam Oriel.</p>')));
  const isMarked = async () => (await settledCast(browser, tab)).rows.length > 0;
  await pointAt(tab, 'Tam Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'None of these');
  await sees(card, 'None of the 2 that you know by this name');
  await waitFor('the name not to be marked', async () => !(await isMarked()));
  await click(card, 'button', 'Undo');
  await sees(card, 'Which “Tam Oriel”?');
  await waitFor('the name to be marked', isMarked);
});

test('where it asks who is meant, the card takes the name back on the site as well', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/nobody.html', newsPage('<p>And then came Tam Oriel.</p>')));
  const isMarked = async () => (await settledCast(browser, tab)).rows.length > 0;
  await pointAt(tab, 'Tam Oriel');
  const card = await openedCard(tab);
  await click(card, 'button', 'Not here');
  await click(card, 'button', 'On this site');
  await sees(card, 'not marked on 127.0.0.1');
  await waitFor('the name not to be marked', async () => !(await isMarked()));
  await click(card, 'button', 'Undo');
  await waitFor('the name to be marked', isMarked);
});

test('where nothing tells, the card asks, remembers the answer, and asks again after Undo', async () => {
  const { browser, site } = stage;
  const url = site.page('/asked.html', newsPage('<p>On that day we only met Tam Oriel.</p>'));
  const tab = await openArticle(browser, url);
  const meant = async () => (await settledCast(browser, tab)).rows.map(({ entity }) => entity);
  await pointAt(tab, 'Tam Oriel');
  const card = await openedCard(tab);
  await sees(card, 'Which “Tam Oriel”?');
  await click(card, 'button', /Judge/);
  await sees(card, 'on 127.0.0.1 is this one from now on');
  await sees(card, 'Judge at the court');
  await waitFor('the judge', async () => (await meant())[0] === made[JUDGE]);
  await click(card, 'button', 'Undo');
  await waitFor('the answer to be taken back', async () =>
    asking(browser, async (page) => (await ask(page, 'choice.list', {})).length === 0),
  );

  const later = await openArticle(browser, url);
  await pointAt(later, 'Tam Oriel');
  const again = await openedCard(later);
  await sees(again, 'Which “Tam Oriel”?');
  await click(again, 'button', /Judge/);
  await sees(again, 'from now on');

  const next = await openArticle(browser, site.page('/next.html', newsPage('<p>There again, Tam Oriel waited.</p>')));
  await pointAt(next, 'Tam Oriel');
  await sees(await openedCard(next), 'Judge at the court');
});

test('another one is chosen from the card of one that was taken', async () => {
  await chosenBefore(JUDGE);
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/other.html', newsPage('<p>Once more Tam Oriel spoke.</p>')));
  await pointAt(tab, 'Tam Oriel');
  const card = await openedCard(tab);
  await sees(card, 'Judge at the court');
  await click(card, 'button', 'Why this one?');
  await sees(card, 'because you chose it before');
  await click(card, 'button', /Drummer/);
  await sees(card, 'Drummer of the Quillon Five');
  await sees(card, 'from now on');
});

test('what a page says comes before what was chosen on another page, but not before what was chosen on it', async () => {
  await chosenBefore(JUDGE);
  const { browser, site } = stage;
  const url = site.page('/five.html', newsPage('<p>Tam Oriel played as the Quillon Five filled the hall.</p>'));
  const tab = await openArticle(browser, url);
  await pointAt(tab, 'Tam Oriel');
  const card = await openedCard(tab);
  await sees(card, 'Drummer of the Quillon Five');
  await click(card, 'button', 'Why this one?');
  await click(card, 'button', /Judge/);
  await sees(card, 'from now on');
  const again = await openArticle(browser, url);
  await pointAt(again, 'Tam Oriel');
  await sees(await openedCard(again), 'Judge at the court');
  await asking(browser, async (page) => {
    for (const { id } of await ask(page, 'choice.list', {})) await ask(page, 'choice.delete', { id });
  });
});

test('the settings list what was chosen, and ask again where the reader wants it', async () => {
  await chosenBefore(DRUMMER);
  const { browser } = stage;
  await withLibrary(browser, async (library) => {
    await click(library, 'link', 'Settings');
    await sees(library, 'Who is meant');
    await sees(library, /on 127\.0\.0\.1 is Tam Oriel\s*,\s*Drummer of the Quillon Five\./);
    await click(library, 'button', 'Ask again');
    const asks = async () => (await controls(library, 'button')).some(({ name }) => name.startsWith('Ask again'));
    await waitFor('the choice to go', async () => !(await asks()));
  });
});
