/** A card is small: whatever can be done in it stays in view, and nothing lies over anything else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Tab, View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { findText, pointAt, waitFor } from '../../scripts/browsers/point.ts';
import type { Fact } from '../../src/entity.ts';
import { asking, BROWSER, cardCloses, makeEntity, openArticle, openedCard, sized, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    const fact = { text: 'Member of the league', from: '2019-03-23', to: '2024-03' };
    await addFact(browser, await makeEntity(browser, 'Meridian'), fact);
  },
});
/** Firefox makes no window narrower than this; at 320 px a card is 304 px wide. */
const NARROW = BROWSER === 'firefox' ? 500 : 320;
const LINES = 'Line\n'.repeat(9);
const LONG = 'Nobody had expected her back, and least of all on such a morning in the middle of the winter.';

test('what was saved is said once, beside the buttons and over none of them', async () => {
  const card = await openCard('Oriel');
  await noteTwice(card);
  await sees(card, 'Saved.');
  assert.equal((await controls(card, 'button')).filter(({ name }) => name === 'Undo').length, 1);
  for (const name of ['Undo', 'Add a note', 'Not here', 'Open in library']) await isUncovered(card, name);
});

test('a sentence that several notes are on is shown in full once', async () => {
  await makeEntity(stage.browser, 'grey lady');
  const card = await openCard('grey lady');
  await noteTwice(card);
  const heights = await card.evaluate(() =>
    [...document.querySelectorAll('blockquote')].map(({ clientHeight }) => clientHeight),
  );
  assert.equal(heights.length, 2);
  assert.ok((heights[1] ?? 0) * 2 <= (heights[0] ?? 0), `${heights}`);
});

test('each paragraph of a note has the direction of its own words, and what is said of an Arabic name has that of English', async () => {
  const name = 'مريم المنصوري';
  const entity = await makeEntity(stage.browser, name);
  const text = 'As a paper wrote:\n\nوصلت إلى الميناء.';
  await asking(stage.browser, (page) => ask(page, 'note.add', { entity, text }));
  const card = await openCard(name);
  await click(card, 'button', 'Why is this marked?');
  await sees(card, 'is the name itself');
  const { left, right, why } = await card.evaluate(() => {
    const gaps = [...document.querySelectorAll('.markdown p')].map((paragraph) => {
      const words = document.createRange();
      words.selectNodeContents(paragraph);
      const [box, around] = [words.getBoundingClientRect(), paragraph.getBoundingClientRect()];
      return { left: Math.round(box.left - around.left), right: Math.round(around.right - box.right) };
    });
    const said = document.querySelector('.why p');
    return { left: gaps[0]?.left, right: gaps[1]?.right, why: said && getComputedStyle(said).direction };
  });
  assert.deepEqual({ left, right, why }, { left: 0, right: 0, why: 'ltr' });
});

test('of several things that were done the last is said, and each other after it', async () => {
  const entity = await makeEntity(stage.browser, 'Larkspur');
  await addFact(stage.browser, entity, { text: 'A fact to go' });
  await asking(stage.browser, (page) => ask(page, 'note.add', { entity, text: 'A note to go' }));
  const card = await openCard('Larkspur');
  await click(card, 'button', 'Delete the fact');
  await sees(card, 'Fact deleted.');
  await click(card, 'button', 'Delete this note');
  await sees(card, 'Note deleted.');
  const undos = async () => (await controls(card, 'button')).filter(({ name }) => name === 'Undo').length;
  assert.equal(await undos(), 1);
  assert.ok(!(await visibleIn(card, 'Fact deleted.')));
  await click(card, 'button', 'Dismiss');
  await sees(card, 'Fact deleted.');
  await click(card, 'button', 'Undo');
  await sees(card, 'A fact to go');
});

test('what is unfolded at the end of a card comes into view, above its foot', async () => {
  const entity = await makeEntity(stage.browser, 'Larkspur');
  for (const text of [LINES, LINES, LINES]) {
    await asking(stage.browser, (page) => ask(page, 'note.add', { entity, text }));
  }
  const card = await openCard('Larkspur');
  const { x, y } = await card.evaluate(() => {
    const summary = document.querySelector('.why summary');
    summary?.scrollIntoView({ block: 'end' });
    const { left, top } = summary?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 20, y: top + 8 };
  });
  await card.mouse.click(x, y);
  await waitFor('the answer in view', () =>
    card.evaluate(() => {
      const answer = document.querySelector('.why[open] p');
      const { left, top, bottom } = answer?.getBoundingClientRect() ?? new DOMRect();
      return [top + 1, bottom - 1].every((y) => answer && document.elementFromPoint(left + 1, y) === answer);
    }),
  );
});

test('the buttons of the foot stand in one row', async () => {
  const card = await openCard('Oriel');
  const foot = /^(Add a note|Not here|Open in library)/;
  const buttons = (await controls(card, 'button')).filter(({ name }) => foot.test(name));
  assert.equal(buttons.length, 3);
  assert.equal(new Set(buttons.map(({ rect }) => Math.round(rect.y))).size, 1);
});

test('while a note is written no other can be begun, and what was wrong with it is said until it is changed', async () => {
  const card = await openCard('Oriel');
  await click(card, 'button', 'Add a note');
  await control(card, 'textbox', 'New note');
  assert.ok(!(await controls(card, 'button')).some(({ name }) => name === 'Add a note'));
  await click(card, 'button', 'Save');
  await sees(card, 'The note is empty.');
  await write(card, 'textbox', 'New note', 'x');
  await waitFor('the problem to go', async () => !(await visibleIn(card, 'The note is empty.')));
  await click(card, 'button', 'Cancel');
  await waitFor('the focus to return', () =>
    card.evaluate(() => document.activeElement?.textContent?.trim() === 'Add a note'),
  );
});

test('the end of a fact that outlasts the article is told with what came later', async () => {
  const card = await openCard('Meridian');
  const text = (await sees(card, 'Member of the league')).replace(/\s+/g, ' ');
  assert.match(
    text,
    /as of 20 April 2023 Add Member of the league since 23 March 2019 Later .*Member of the league until March 2024/,
  );
});

test('the card of a selected passage begins with its head and has the focus in its first field', async () => {
  const tab = await openNews();
  await select(tab, LONG);
  await stage.browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await waitFor('the focus', () => card.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'));
  await isUncovered(card, 'Close');
  await isUncovered(card, 'Save note');
});

test('Save is in view in a card that is lower than its form', async () => {
  const tab = await openNews();
  await sized(tab, { width: 800, height: 420 }, async () => {
    for (const [text, save] of [
      ['Oriel', 'Save entity'],
      [LONG, 'Save note'],
    ] as const) {
      await select(tab, text);
      await stage.browser.command('add-selection', tab);
      const card = await openedCard(tab);
      await sees(card, save);
      await isUncovered(card, save);
      await tab.keyboard.press('Escape');
      await cardCloses(tab);
    }
  });
});

test('a field that gets the focus is wholly in view with nothing over it, by key and by pointer, however it grows', async () => {
  const tab = await openNews();
  await sized(tab, { width: 500, height: 640 }, async () => {
    for (const way of ['key', 'pointer']) {
      await select(tab, 'Tuesday');
      await stage.browser.command('add-selection', tab);
      const card = await openedCard(tab);
      await control(card, 'textbox', 'Name');
      await waitFor('the focus', () => card.evaluate(() => document.activeElement?.localName === 'input'));
      const note = (await controls(card, 'textbox')).find(({ name }) => name.startsWith('Note'));
      assert.ok(note);
      if (way === 'pointer') await card.mouse.click(note.rect.x + 30, note.rect.y + 4);
      else for (const key of ['Tab', 'Tab']) await tab.keyboard.press(key);
      await waitFor('the focus', () => card.evaluate(() => document.activeElement?.localName === 'textarea'));
      await isUncovered(card, 'Note');
      await tab.keyboard.type(LINES);
      await isUncovered(card, 'Note');
      await tab.keyboard.press('Control+a');
      await tab.keyboard.press('Delete');
      await tab.keyboard.press('Escape');
      await cardCloses(tab);
    }
  });
});

test('in a card that is too low for a field and the buttons, these do not lie over it', async () => {
  const tab = await openNews();
  await sized(tab, { width: 800, height: 240 }, async () => {
    const card = await openCardIn(tab, 'Oriel');
    await click(card, 'button', 'Add a note');
    await write(card, 'textbox', 'New note', 'A thought');
    await isUncovered(card, 'New note');
    await click(card, 'button', /^Save$/);
    await sees(card, 'A thought');
  });
});

test('Save is in view while a note is written in a narrow window', async () => {
  const tab = await openNews();
  await sized(tab, { width: NARROW, height: 400 }, async () => {
    const card = await openCardIn(tab, 'Oriel');
    await click(card, 'button', 'Add a note');
    await control(card, 'textbox', 'New note');
    await isUncovered(card, 'Save');
  });
});

/** Two notes on the sentence that the card was opened on. */
async function noteTwice(card: View): Promise<void> {
  for (const text of ['First thought', 'Second thought']) {
    await click(card, 'button', 'Add a note');
    await write(card, 'textbox', 'New note', text);
    await click(card, 'button', 'Save');
    await sees(card, text);
  }
}

async function addFact(browser: Browser, entity: string, fact: Fact): Promise<void> {
  await asking(browser, (page) => ask(page, 'fact.add', { entity, fact }));
}

function openNews(): Promise<Tab> {
  const body = `<p>They called Oriel the grey lady of Meridian and Larkspur, and on Tuesday Oriel came into the harbour at last.
    مريم المنصوري saw it.</p>
    <p>${LONG}</p><div style="height: 600px"></div>`;
  return openArticle(stage.browser, stage.site.page('/room.html', newsPage(body)));
}

const openCard = async (name: string): Promise<View> => openCardIn(await openNews(), name);

async function openCardIn(tab: Tab, name: string): Promise<View> {
  await tab.activate();
  await pointAt(tab, name);
  const card = await openedCard(tab);
  await sees(card, name);
  return card;
}

async function select(tab: Tab, text: string): Promise<void> {
  await tab.activate();
  const boxes = (await findText(tab, text)) ?? [];
  const [first, last] = [boxes[0], boxes.at(-1)];
  assert.ok(first && last);
  const [from, to] = [first.y + first.height / 2, last.y + last.height / 2];
  await tab.mouse.drag({ x: first.x + 0.5, y: from }, { x: last.x + last.width - 0.5, y: to });
}

async function visibleIn(card: View, text: string): Promise<boolean> {
  // biome-ignore lint/performance/useDomNodeTextContent: text that is not shown does not count.
  return card.evaluate((text) => document.body.innerText.includes(text), text);
}

/** Waits until a button or a field is wholly in view where the card stands now, with nothing over it. */
async function isUncovered(card: View, name: string): Promise<void> {
  await waitFor(`“${name}” in view`, () =>
    card.evaluate((name) => {
      const nameOf = (each: Element) =>
        each.getAttribute('aria-label') ?? ((each as HTMLTextAreaElement).labels?.[0] ?? each).textContent.trim();
      const all = [...document.querySelectorAll('button, textarea')];
      const button = all.find((each) => nameOf(each).startsWith(name));
      const { left, right, top, bottom } = button?.getBoundingClientRect() ?? new DOMRect();
      const corners = [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
      ] as const;
      return (
        top >= 0 &&
        bottom <= innerHeight &&
        corners.every(([x, y]) => button?.contains(document.elementFromPoint(x, y)))
      );
    }, name),
  );
}
