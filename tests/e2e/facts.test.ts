/** Facts with their days, in the card and in the library. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardFrame, visibleText } from '../../scripts/browsers/screen.ts';
import type { Fact } from '../../src/entity.ts';
import { asking, makeEntity, openArticle, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

let oriel = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
  },
});
beforeEach(() =>
  asking(stage.browser, async (page) => {
    for (const { id } of await facts(page)) if (id !== undefined) await ask(page, 'fact.delete', { id });
    await ask(page, 'settings.set', { verifiedDays: 365 });
  }),
);

test('a fact is added in the card, with the article as its source and its day as the one it was seen on', async () => {
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await click(card, 'button', 'Add a fact');
  await write(card, 'textbox', 'Fact', 'Laid up in the harbour');
  await write(card, 'textbox', 'From', 'March 3, 2022');
  await click(card, 'button', /^Save$/);
  await sees(card, /Laid up in the harbour.*3 March 2022.*verified on 20 April 2023/s);
  const [fact] = await facts(card);
  assert.equal(fact?.from, '2022-03-03');
  assert.equal(fact?.source, await tab.evaluate(() => location.href));
  await click(card, 'button', 'Undo');
  await waitFor('the fact to go', async () => (await facts(card)).length === 0);
  await tab.close();
});

test('a fact that cannot be so is refused in words, and kept as it was written', async () => {
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await click(card, 'button', 'Add a fact');
  await write(card, 'textbox', 'Fact', 'Laid up');
  await write(card, 'textbox', 'From', 'last year');
  await click(card, 'button', /^Save$/);
  await sees(card, 'Write a date as 2019, March 2019 or 23 March 2019.');
  assert.equal((await control(card, 'textbox', 'Fact')).value, 'Laid up');
  assert.deepEqual(await facts(card), []);
  await click(card, 'button', 'Cancel');
  await sees(card, 'What you wrote was not saved.');
  await tab.close();
});

test('every day that is wrong says so, and the first of them is brought into view with each try', async () => {
  const library = await stage.browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  await click(library, 'button', 'Add a fact');
  await write(library, 'textbox', 'Fact', 'Laid up');
  await write(library, 'textbox', 'From', '2022-02-30');
  await write(library, 'textbox', 'To', '2021');
  await click(library, 'button', 'Add fact');
  await sees(library, /February 2022 has 28 days.*The end lies before the beginning/s);
  await write(library, 'textbox', 'From', '2021');
  await write(library, 'textbox', 'Verified on', '2999');
  // So little room that the button and the field are not in sight together.
  await library.evaluate(() => {
    document.body.style.zoom = '4';
    document.querySelector('.edit [type=submit]')?.scrollIntoView({ block: 'start' });
  });
  await library.evaluate(() => document.querySelector<HTMLElement>('.edit [type=submit]')?.click());
  await sees(library, 'This day is still to come.');
  await waitFor('the error to be in sight', () =>
    library.evaluate(() => {
      const { top, bottom } = document.querySelector('.field-error')?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top >= 0 && bottom <= innerHeight;
    }),
  );
  assert.equal(await library.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), 'true');
  await click(library, 'button', 'Cancel');
  await library.close();
});

test('a fact begun in the card is there again in the next one, and in the library', async () => {
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await click(card, 'button', 'Add a fact');
  await write(card, 'textbox', 'Fact', 'Half a fact');
  await tab.close();
  const library = await stage.browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  assert.equal((await control(library, 'textbox', 'Fact')).value, 'Half a fact');
  await sees(library, 'Your draft, not saved yet.');
  await library.close();
  const again = await openNews('2023-04-20');
  const next = await openCard(again);
  assert.equal((await control(next, 'textbox', 'Fact')).value, 'Half a fact');
  await click(next, 'button', 'Discard draft');
  await again.close();
});

test('a fact of the reader’s own is changed and deleted in the card, with a way back', async () => {
  await add({ text: 'Sails', from: '2019-03-23' });
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await click(card, 'button', 'Edit the fact Sails');
  await write(card, 'textbox', 'Fact', 'Sails again');
  await click(card, 'button', /^Save$/);
  await sees(card, 'Sails again');
  await tab.close();
  const again = await openNews('2023-04-20');
  const next = await openCard(again);
  await click(next, 'button', 'Delete the fact Sails again');
  await sees(next, 'Fact deleted.');
  await click(next, 'button', 'Undo');
  await sees(next, 'Sails again');
  await again.close();
});

test('what was changed elsewhere meanwhile is not overwritten', async () => {
  await add({ text: 'Sails', from: '2019' });
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await click(card, 'button', 'Edit the fact Sails');
  const [fact] = await facts(card);
  await ask(card, 'fact.update', { id: fact?.id ?? '', fact: { text: 'Sails', from: '2001' } });
  await write(card, 'textbox', 'Fact', 'Sails again');
  await click(card, 'button', /^Save$/);
  await sees(card, 'The fact was changed elsewhere. Your text was kept.');
  assert.equal((await facts(card))[0]?.from, '2001');
  assert.equal((await control(card, 'textbox', 'Fact')).value, 'Sails again');
  await click(card, 'button', 'Cancel');
  await tab.close();
});

test('a fact that ends after the article is changed in one place', async () => {
  await add({ text: 'Member', from: '2019-03-23', to: '2024-03' });
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await sees(card, /Member.*since 23 March 2019.*Later.*Member.*until March 2024/s);
  const edits = (await controls(card, 'button')).filter(({ name }) => name === 'Edit the fact Member');
  assert.equal(edits.length, 1);
  await tab.close();
});

test('what was not verified for longer than the reader’s limit says so, and is verified by one click', async () => {
  await add({ text: 'Sails', verified: '2022-01-05' });
  const tab = await openNews('2023-04-20');
  const card = await openCard(tab);
  await sees(card, 'not verified since 5 January 2022');
  await click(card, 'button', 'It still is so');
  await sees(card, 'Verified today.');
  await sees(card, /verified on/);
  await click(card, 'button', 'Undo');
  await sees(card, 'not verified since 5 January 2022');
  await tab.close();

  const settings = await stage.browser.openExtensionPage('library/library.html#settings');
  await click(settings, 'combobox', 'A fact says that it was not verified since');
  for (const key of ['End', 'Enter']) await settings.keyboard.press(key);
  await waitFor('the limit to go', async () => (await ask(settings, 'settings.get', {})).verifiedDays === null);
  await settings.close();
  const calm = await openNews('2023-04-20');
  await sees(await openCard(calm), 'verified on 5 January 2022');
  await calm.close();
});

test('the library says what was not verified for long, and takes a click for it too', async () => {
  await add({ text: 'Sails', verified: '2022-01-05' });
  await add({ text: 'Was built', from: '1999', to: '2001', verified: '2002' });
  const library = await stage.browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  // In small letters: how the beginning of a line is drawn is a matter of style.
  await sees(library, /not verified since 5 January 2022/i);
  assert.doesNotMatch(await visibleText(library), /not verified since 2002/i);
  await click(library, 'button', 'It still is so');
  await sees(library, 'Verified today.');
  assert.ok((await facts(library)).every(({ verified = '' }) => verified > '2022-01-05' || verified === '2002'));
  await library.close();
});

test('a pack’s fact is checked by one click in the card; that is the reader’s own, and can be taken back', async () => {
  const tab = await openPackNews([{ text: 'In the league', from: '2019' }]);
  const card = await openCard(tab, 'Larkspur');
  await sees(card, 'What League says is as of 5 January 2020.');
  await click(card, 'button', 'I checked it today');
  await sees(card, 'Verified today.');
  await sees(card, /In the league.*verified on/s);
  // What the reader saw themselves is not as of the pack's day.
  assert.doesNotMatch(await visibleText(card), /What League says/);
  assert.ok(!(await controls(card, 'button')).some(({ name }) => name === 'I checked it today'));
  await click(card, 'button', 'Undo');
  await sees(card, 'What League says is as of 5 January 2020.');
  assert.doesNotMatch(await visibleText(card), /verified on/);

  await click(card, 'button', 'I checked it today');
  await sees(card, /verified on/);
  await tab.close();
  const again = await openPackNews([{ text: 'In the league', from: '2019', source: 'A newer edition' }]);
  await sees(await openCard(again, 'Larkspur'), /In the league.*A newer edition.*verified on/s);
  await again.close();
});

test('a pack’s fact that was verified long ago says so, and a check in the card or the library makes it new', async () => {
  for (const where of ['card', 'library'] as const) {
    const tab = await openPackNews([{ text: `Known in the ${where}`, verified: '2021-01-05' }]);
    const view = where === 'card' ? await openCard(tab, 'Larkspur') : await openLarkspur();
    await sees(view, /not verified since 5 January 2021/i);
    await click(view, 'button', 'It still is so');
    await sees(view, 'Verified today.');
    await waitFor('the line to change', async () => !/not verified since/i.test(await visibleText(view)));
    await sees(view, /verified on/i);
    await tab.close();
  }
});

/** Opens news of somebody of whom a pack says these things; the pack is of 2020. */
async function openPackNews(facts: Fact[]): Promise<Tab> {
  const pack = {
    ...{ format: 'apropos-pack', version: 1, id: 'league', name: 'League', description: '', source: 'a test' },
    ...{ licence: 'CC0-1.0', date: '2020-01-05' },
    entities: [{ id: 'larkspur', name: 'Larkspur', kind: 'organisation', facts }],
  };
  await asking(stage.browser, (page) => ask(page, 'pack.add', { text: JSON.stringify(pack) }));
  const page = newsPage('<p>Larkspur left the harbour.</p>', { date: '2023-04-20' });
  return openArticle(stage.browser, stage.site.page('/pack-facts.html', page));
}

async function openLarkspur(): Promise<View> {
  const library = await stage.browser.openExtensionPage('library/library.html#entity=league%2Flarkspur');
  await sees(library, 'Where this comes from');
  return library;
}

function openNews(date: string): Promise<Tab> {
  return openArticle(stage.browser, stage.site.page('/facts.html', newsPage('<p>Oriel came.</p>', { date })));
}

async function openCard(tab: Tab, name = 'Oriel'): Promise<View> {
  await tab.activate();
  await pointAt(tab, name);
  const card = await waitFor('the card', () => cardFrame(tab));
  await sees(card, /Facts|Add a fact/);
  return card;
}

const add = (fact: Fact): Promise<unknown> =>
  asking(stage.browser, (page) => ask(page, 'fact.add', { entity: oriel, fact }));

const facts = async (view: View) => (await ask(view, 'entity.view', { id: oriel }))?.facts ?? [];
