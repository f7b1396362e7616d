/** Notes are more than text: tasks are ticked in place, links lead on, and names in them to what is known of those. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardFrame } from '../../scripts/browsers/screen.ts';
import { asking, makeEntity, openArticle, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

let oriel = '';
let meridian = '';
const stage = useStage({
  async prepare({ browser }) {
    oriel = await makeEntity(browser, 'Oriel');
    meridian = await makeEntity(browser, 'Meridian', ['The Trust']);
  },
});
beforeEach(() =>
  asking(stage.browser, async (page) => {
    for (const id of [oriel, meridian]) {
      const view = await ask(page, 'entity.view', { id });
      for (const note of view?.notes ?? []) await ask(page, 'note.delete', { id: note.id });
    }
  }),
);

test('a task in a note is ticked in the card, as one change that Undo takes back', async () => {
  await note(oriel, '- [ ] ask the harbour master\n- [x] see her\n\n`- [ ] no task`');
  const card = await openCard(await openNews());
  await click(card, 'checkbox', 'ask the harbour master');
  await sees(card, 'Ticked.');
  assert.equal(await textOf(card, oriel), '- [x] ask the harbour master\n- [x] see her\n\n`- [ ] no task`');
  await waitFor('the tick', async () => (await control(card, 'checkbox', 'ask the')).checked);
  await click(card, 'button', 'Undo');
  await waitFor('the tick to go', async () => !(await control(card, 'checkbox', 'ask the')).checked);
  assert.equal(await textOf(card, oriel), '- [ ] ask the harbour master\n- [x] see her\n\n`- [ ] no task`');
});

test('a tick does not overwrite what was written elsewhere meanwhile', async () => {
  const id = await note(oriel, '- [ ] ask');
  const card = await openCard(await openNews());
  await control(card, 'checkbox', 'ask');
  await ask(card, 'note.update', { id, text: '- [ ] ask twice' });
  await click(card, 'checkbox', 'ask');
  await sees(card, 'This note was changed elsewhere meanwhile');
  assert.equal(await textOf(card, oriel), '- [ ] ask twice');
});

test('a link in a note opens in a tab of its own, which cannot reach back; one that would run a script is none', async () => {
  const { browser, site } = stage;
  const there = site.page('/there.html', '<title>There</title><p>There.</p>');
  await note(oriel, `[there](${there}) and [trap](javascript:alert(1)) and [data](data:text/html,x)`);
  const tab = await openNews();
  const card = await openCard(tab);
  const links = await controls(card, 'link');
  assert.deepEqual(
    links.map(({ name }) => name),
    ['there'],
  );
  await click(card, 'link', 'there');
  const opened = await waitFor('the tab', async () => {
    for (const each of await browser.tabs()) if ((await each.url()) === there) return each;
    return null;
  });
  assert.deepEqual(await opened.evaluate(() => [window.opener, document.referrer]), [null, '']);
  await opened.close();
});

test('a link to an entity shows its card in place, and the way back', async () => {
  await note(oriel, 'Built by [[the trust|her builders]].');
  const card = await openCard(await openNews());
  await click(card, 'button', 'her builders');
  await heading(card, 'Meridian');
  await sees(card, 'Mentioned in notes');
  assert.ok(!(await controls(card, 'button')).some(({ name }) => name.startsWith('Not here')));
  await click(card, 'button', 'Mentioned in notes');
  await sees(card, 'Built by her builders.');
  await click(card, 'button', 'Back to Oriel');
  await heading(card, 'Oriel');
  await sees(card, 'her builders');
});

test('a link to what nobody knows yet offers to make it, and leads there when it is made', async () => {
  await note(oriel, 'Launched at [[Port Blessing]].');
  const card = await openCard(await openNews());
  await click(card, 'button', 'Port Blessing');
  await sees(card, 'Add to Apropos');
  assert.equal((await control(card, 'textbox', 'Name')).value, 'Port Blessing');
  await click(card, 'button', 'Save entity');
  await heading(card, 'Port Blessing');
  await click(card, 'button', 'Back to Oriel');
  await click(card, 'button', 'Port Blessing');
  await heading(card, 'Port Blessing');
});

test('in the library a link leads to the entity’s page, which tells where it is mentioned, also after a new name', async () => {
  await note(oriel, 'Built by [[Meridian]], sold by [[Nobody Yet]].');
  const library = await stage.browser.openExtensionPage(`library/library.html#entity=${oriel}`);
  await click(library, 'link', 'Meridian');
  await sees(library, 'Mentioned in notes on');
  await ask(library, 'entity.update', { id: meridian, name: 'Meridian Holdings' });
  await click(library, 'link', 'Oriel');
  await sees(library, 'Built by Meridian');
  await click(library, 'link', 'Meridian');
  await sees(library, 'Meridian Holdings');
  await ask(library, 'entity.update', { id: meridian, name: 'Meridian' });
  await click(library, 'link', 'Oriel');
  await click(library, 'link', 'Nobody Yet');
  assert.equal((await control(library, 'textbox', 'Name')).value, 'Nobody Yet');
  await write(library, 'textbox', 'Summary', 'To be seen');
  await click(library, 'button', 'Cancel');
  await library.close();
});

async function note(entity: string, text: string): Promise<string> {
  const { note } = await asking(stage.browser, (page) => ask(page, 'note.add', { entity, text }));
  return note.id;
}

/** Asked by the card itself: another tab in front would close it. */
async function textOf(card: View, entity: string): Promise<string | undefined> {
  return (await ask(card, 'entity.view', { id: entity }))?.notes[0]?.text;
}

async function heading(card: View, name: string): Promise<void> {
  await waitFor(`the heading ${name}`, () =>
    card.evaluate((name) => document.querySelector('h1')?.textContent === name, name),
  );
}

function openNews(): Promise<Tab> {
  const page = newsPage('<p>On Tuesday Oriel came into the harbour.</p><div style="height: 900px"></div>');
  return openArticle(stage.browser, stage.site.page('/links.html', page));
}

async function openCard(tab: Tab): Promise<View> {
  await tab.activate();
  return waitFor('the card to open', async () => {
    await pointAt(tab, 'Oriel');
    return waitFor('the card', () => cardFrame(tab), 3_000);
  });
}
