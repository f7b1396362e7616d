/** Private windows are read in and never recorded from. Only Firefox lets a driver open one with the extension. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, settledCast } from '../../scripts/browsers/extension.ts';
import { pointAt } from '../../scripts/browsers/point.ts';
import { asking, BROWSER, makeEntity, openedCard, useStage } from './harness.ts';
import { controls, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  only: 'firefox',
  async prepare({ browser }) {
    const oriel = await makeEntity(browser, 'Oriel');
    await asking(browser, async (page) => {
      await ask(page, 'draft.set', { key: `note:${oriel}`, fields: { text: 'Half a thought' } });
      for (let at = 1; at <= 12; at++) await ask(page, 'note.add', { entity: oriel, text: `Thought ${at}` });
    });
  },
});
const skip = BROWSER === 'firefox' ? false : 'a driver cannot open a private window with the extension in Chromium';

test('in a private window names are underlined and cards open, and nothing can be written', { skip }, async () => {
  const { browser, site } = stage;
  const url = site.page('/private.html', newsPage('<p>In private, Oriel was read about.</p>'));
  const tab = await browser.open(url, { privateWindow: true });
  await settledCast(browser, tab);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  assert.doesNotMatch(await sees(card, 'Private window'), /draft|Half a thought/);
  assert.ok(await card.evaluate(isInView, 'Private window'), 'it is said above the fold of a long card');
  assert.deepEqual(await controls(card, 'textbox'), []);
  const offered = (await controls(card, 'button')).map(({ name }) => name);
  assert.deepEqual(
    offered.filter((name) => /note|here|save|edit|delete/i.test(name)),
    [],
  );
  const popup = await browser.openPopup(tab);
  await sees(popup, 'Oriel');
  await sees(popup, 'Private window');
  await browser.closePopup();
  await tab.close();
});

test('a message from a private window that would write is refused', { skip }, async () => {
  const { browser, site } = stage;
  const url = site.page('/refused.html', newsPage('<p>In private, Oriel was read about again.</p>'));
  const tab = await browser.open(url, { privateWindow: true });
  await settledCast(browser, tab);
  await pointAt(tab, 'Oriel');
  const card = await openedCard(tab);
  const refused = await card.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<{ problem?: { code: string } }> } };
    };
    const messages = [
      { name: 'entity.create', arg: { entity: { name: 'Written in private', kind: 'concept' } } },
      { name: 'draft.set', arg: { key: 'note', fields: { text: 'Half written in private' } } },
    ];
    // As a card that lies about where it stands would send them.
    const replies = messages.map((message) => browser.runtime.sendMessage({ ...message, private: false }));
    return (await Promise.all(replies)).map(({ problem }) => problem?.code);
  });
  assert.deepEqual(refused, ['private-window', 'private-window']);
  await tab.close();
  const { entities } = await asking(browser, (page) => ask(page, 'search', { query: 'Written', limit: 5 }));
  assert.deepEqual(entities, []);
});

/** Whether the smallest part with this text is wholly in view where the view stands now. */
function isInView(text: string): boolean {
  const parts = [...document.querySelectorAll('body *')].filter((part) => part.textContent.includes(text));
  const { top, bottom } = parts.at(-1)?.getBoundingClientRect() ?? new DOMRect();
  return bottom > top && top >= 0 && bottom <= innerHeight;
}
