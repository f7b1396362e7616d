/** axe-core finds nothing to object to in what we draw, and to its colours in the dark neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Axe from 'axe-core';
import type { View } from '../../scripts/browsers/browser.ts';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { openCardByPointer } from '../../scripts/start/survey.ts';
import { asking, openArticle, openedCard, untilRead, useStage } from './harness.ts';
import { choose, click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';

let meloni = '';
const stage = useStage({
  packs: true,
  async prepare({ browser, site }) {
    meloni = await asking(browser, async (page) => {
      for (const [tag, colour] of [
        ['europe', 'yellow'],
        ['trade', 'red'],
      ] as const) {
        await ask(page, 'tag.colour', { tag, colour });
      }
      await ask(page, 'entity.create', { entity: { name: 'Xi Jinping', kind: 'concept' } });
      const { entities } = await ask(page, 'search', { query: 'Giorgia Meloni', limit: 1 });
      const id = entities[0]?.id ?? '';
      await ask(page, 'note.add', {
        entity: id,
        text: 'A **note** with [a link](https://example.org).\n\n- [ ] a task for [[Xi Jinping]] and [[Nobody]]',
        tags: ['europe', 'trade'],
      });
      await ask(page, 'settings.set', { sightings: true });
      return id;
    });
    const page = newsPage('<p>Giorgia Meloni met Xi Jinping, Joe Biden and Mario Draghi in Rome, Italy.</p>');
    const read = await openArticle(browser, site.page('/axe-read.html', page));
    await untilRead(browser, read, meloni, 'An article');
    await read.close();
  },
});

test('the card', async () => {
  const card = await openMelonisCard();
  await sees(card, 'A note with a link');
  await isClean(card);
  await click(card, 'button', 'Add a note');
  await isClean(card);
});

test('the card for a selection', async () => {
  const { browser, site } = stage;
  const tab = await openArticle(browser, site.page('/axe.html', newsPage('<p id="p">Somebody new spoke.</p>')));
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p') as Element));
  await browser.command('add-selection', tab);
  const card = await openedCard(tab);
  await sees(card, 'Add to Apropos');
  await isClean(card);
});

test('the popup', async () => {
  const { browser, site } = stage;
  const page = newsPage(
    '<p>Giorgia Meloni met Xi Jinping, as Margaret Hollis said to us on Friday. Hollis said so again and again.</p>',
  );
  const popup = await browser.openPopup(await openArticle(browser, site.page('/axe-popup.html', page)));
  await sees(popup, 'Xi Jinping');
  await sees(popup, 'Not known yet');
  await isClean(popup);
  await click(popup, 'button', 'New entity');
  await sees(popup, 'Save entity');
  await isClean(popup);
  await browser.closePopup();
});

test('the panel', async () => {
  const { browser, site } = stage;
  const body = '<p>Giorgia Meloni met Xi Jinping.</p>';
  const tab = await openArticle(browser, site.page('/axe-panel.html', newsPage(body)));
  await click(await browser.openPopup(tab), 'button', 'Beside the page');
  const panel = await browser.panel();
  await sees(panel, 'A note with a link');
  await waitFor('the first name to be the one in sight', () =>
    panel.evaluate(() => document.querySelector('[aria-current]') !== null),
  );
  await isClean(panel);
  const diary = await openArticle(browser, site.page('/axe-diary.html', '<title>Diary</title><p>Rain.</p>'));
  await sees(panel, 'does not look like news');
  await isClean(panel);
  await diary.close();
});

for (const address of [
  'library.html',
  'library.html#alike',
  'library.html#packs',
  'library.html#changes',
  'library.html#settings',
  'library.html#keys',
  'library.html#new',
]) {
  test(`the library at ${address}`, async () => {
    const library = await stage.browser.openExtensionPage(`library/${address}`);
    await sees(library, 'Apropos');
    await isClean(library);
    await library.close();
  });
}

test('no two controls of the settings are so near each other that a finger takes the wrong one', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#settings');
  await sees(library, 'Read comments too');
  const near = await library.evaluate(() => {
    // WCAG 2.5.8: circles of 24 px around the middles of small targets touch none of each other.
    const all = [...document.querySelectorAll('input')]
      .map((input) => ({ name: input.labels?.[0]?.textContent, box: input.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 24)
      .map(({ name, box }) => ({ name, x: box.x + box.width / 2, y: box.y + box.height / 2 }));
    return all.filter((one) => all.some((other) => other !== one && Math.hypot(one.x - other.x, one.y - other.y) < 24));
  });
  assert.deepEqual(near, []);
  await library.close();
});

test('radios and ranges have our accent, in the dark too', async () => {
  const { browser } = stage;
  const library = await browser.openExtensionPage('library/library.html#settings');
  await sees(library, 'Read comments too');
  for (const scheme of ['dark', 'light'] as const) {
    await browser.colourScheme(scheme);
    await waitFor(`the accent of the ${scheme}`, () =>
      library.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--accent)';
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        const inputs = [...document.querySelectorAll('input[type="radio"], input[type="range"]')];
        return inputs.length > 0 && inputs.every((input) => getComputedStyle(input).accentColor === color);
      }),
    );
  }
  await library.close();
});

test('an entity in the library', async () => {
  const { browser } = stage;
  const library = await browser.openExtensionPage('library/library.html');
  const { entities } = await ask(library, 'search', { query: 'Giorgia Meloni', limit: 1 });
  await ask(library, 'library.open', { entity: entities[0]?.id ?? '' });
  await library.close();
  const entity = await waitFor('the library to open on the entity', async () => {
    for (const tab of await browser.tabs()) if (/meloni/i.test(await tab.url())) return tab;
    return null;
  });
  await sees(entity, 'Giorgia Meloni');
  await sees(entity, 'Named in the same articles');
  await isClean(entity);
  await entity.close();
});

test('changes of what was deleted or changed elsewhere', async () => {
  const { browser } = stage;
  const view = await asking(browser, (page) => ask(page, 'entity.view', { id: meloni }));
  const fields = { text: 'Changed by half', tags: '', on: meloni, was: '{"text":"Another","tags":""}' };
  const keys = ['edit-note:gone', 'edit-fact:gone', `edit-note:${view?.notes[0]?.id}`];
  await asking(browser, async (page) => {
    for (const key of keys) await ask(page, 'draft.set', { key, fields });
  });
  const library = await browser.openExtensionPage(`library/library.html#entity=${encodeURIComponent(meloni)}`);
  await sees(library, 'The note was deleted.');
  await click(library, 'button', /^Save$/);
  await click(library, 'button', 'What it says now');
  await isClean(library);

  const card = await openMelonisCard();
  await sees(card, 'The fact was deleted.');
  await click(card, 'button', /^Save$/);
  await click(card, 'button', 'What it says now');
  await isClean(card);
  for (const key of keys) await ask(library, 'draft.set', { key, fields: null });
  await library.close();
});

test('entities that are to be merged', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#alike');
  await click(library, 'link', /^Merge …/);
  await sees(library, 'Kind');
  await isClean(library);
  await library.close();
});

test('entities that are selected', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await choose(library, 'Where they come from', 'all');
  // The button goes while another list is read, and a click on it then with it.
  await sees(library, '5G');
  await click(library, 'button', 'Select');
  await click(library, 'checkbox', 'Select 5G');
  await sees(library, '1 selected');
  await isClean(library);
  await library.close();
});

test('what stands beside the count of a long list stays where it is while the list is counted', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html');
  await control(library, 'button', 'Select');
  await library.evaluate(() => {
    const places = new Set<string>();
    new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Select');
      const link = document.querySelector('[href="#alike"]');
      const at = [link, button].map((each) => each && Math.round(each.getBoundingClientRect().x));
      if (button) places.add([...at, button.getBoundingClientRect().y].join(' '));
      document.documentElement.dataset.places = [...places].join();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await choose(library, 'Where they come from', 'all');
  await waitFor('the count', () =>
    library.evaluate(() => /^[\d,]+ /.test(document.querySelector('.index-line [role=status]')?.textContent ?? '')),
  );
  assert.match((await library.evaluate(() => document.documentElement.dataset.places)) ?? '', /^[\d. ]+$/);
  await library.close();
});

test('an entity that is to be split', async () => {
  const library = await stage.browser.openExtensionPage('library/library.html#split=sample%2Fitaly');
  await sees(library, 'Name of the new entity');
  await isClean(library);
  await library.close();
});

test('the welcome page', async () => {
  const welcome = await stage.browser.openExtensionPage('welcome/welcome.html');
  await sees(welcome, 'Italy and the Belt and Road');
  await isClean(welcome);
  await welcome.close();
});

async function openMelonisCard(): Promise<View> {
  const { browser, site } = stage;
  const page = newsPage('<p>In Rome, Giorgia Meloni spoke.</p>');
  const tab = await openArticle(browser, site.page('/axe-card.html', page));
  const card = await openCardByPointer(tab, ['Giorgia Meloni'], 'Giorgia Meloni');
  assert.ok(card, 'no card opened');
  return card;
}

/** axe is sent as a function's own text: the extension's policy lets no script into its pages. */
const AXE = new Function(Axe.source) as () => void;

async function isClean(view: View): Promise<void> {
  assert.deepEqual(await objections(view), []);
  await stage.browser.colourScheme('dark');
  await waitFor('the dark', () => view.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
  assert.deepEqual(await objections(view, OF_COLOURS), []);
  await stage.browser.colourScheme('light');
}

/** The rules of axe that look at colours: the others find the same in the light and in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe objects to, by all its rules or by these. */
async function objections(view: View, rules?: string[]): Promise<string[]> {
  // What fades in has its colours only afterwards.
  await view.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))));
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(AXE);
  return view.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(rules ? { runOnly: rules } : {}),
    });
    return violations.map(({ id, help, nodes }) => {
      const where = nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`);
      return `${id}: ${help} — ${where.join(' | ').replace(/\s+/g, ' ')}`;
    });
  }, rules);
}
