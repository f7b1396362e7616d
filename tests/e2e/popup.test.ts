/** The toolbar popup over an article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Tab, View } from '../../scripts/browsers/browser.ts';
import { ask, settledCast } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import { asking, BROWSER, makeEntity, openArticle, useStage } from './harness.ts';
import { click, control, controls, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await makeEntity(browser, 'Meridian Harbour Trust');
  },
});

const BODY = `<p>Oriel came, and Oriel went.</p><div style="height: 2400px"></div><p>The Meridian Harbour Trust stayed.</p>`;

test('the names on the page are listed with their counts', async () => {
  const { browser } = stage;
  const popup = await browser.openPopup(await openNews());
  const text = (await sees(popup, 'Meridian Harbour Trust')).replace(/\s+/g, ' ');
  assert.match(text, /Oriel 2/);
  assert.match(text, /Meridian Harbour Trust 1/);
  await browser.closePopup();
});

for (const [where, screen] of [
  ['', { width: 1920, height: 1080 }],
  [', on a small screen too', { width: 800, height: 600 }],
] as const) {
  // Only Chromium's screen can be made small.
  const skip = BROWSER === 'firefox' && where !== '';
  test(`with many names on the page, all that the popup can do is in sight${where}`, { skip }, async () => {
    const browser = await stage.launch({ screen });
    const popup = await browser.openPopup(await openCrowd(browser));
    await sees(popup, 'Italy');
    await click(popup, 'button', /^\d+ more$/);
    // The click went to the end of the list; what is in sight is that of who did not scroll.
    await popup.evaluate(() => scrollTo(0, 0));
    const isCrowded = () =>
      [...document.querySelectorAll('button')].some((each) => each.getBoundingClientRect().top > innerHeight);
    assert.ok(await popup.evaluate(isCrowded));
    await isInSight(popup, 'switch', /127/);
    await isInSight(popup, 'searchbox', 'Search');
    await isInSight(popup, 'button', 'New entity');
    await isInSight(popup, 'link', 'Library');
    const { beyond, strip } = await popup.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { beyond: scrollWidth - clientWidth, strip: clientWidth - document.body.offsetWidth };
    });
    assert.deepEqual({ beyond, strip }, { beyond: 0, strip: 0 });
    await click(popup, 'button', 'Quick note');
    await isInSight(popup, 'button', 'Save note');
    await isInSight(popup, 'button', 'Cancel');
    await browser.close();
  });
}

test('a click on a name scrolls the page to its mention', async () => {
  const { browser } = stage;
  const tab = await openNews();
  const popup = await browser.openPopup(tab);
  await click(popup, 'button', /Meridian Harbour Trust.*mention/);
  await waitFor('the page to scroll', () => tab.evaluate(() => scrollY > 1000));
  await browser.closePopup();
});

test('a new entity from the popup is spotted on the page at once', async () => {
  const { browser } = stage;
  const tab = await openArticle(browser, stage.site.page('/new.html', newsPage('<p>Then Quillon Bay was named.</p>')));
  const popup = await browser.openPopup(tab);
  await sees(popup, 'None of the names you know');
  await click(popup, 'button', 'New entity');
  await write(popup, 'textbox', 'Name', 'Quillon Bay');
  await click(popup, 'button', 'Save entity');
  await sees(popup, 'Saved Quillon Bay.');
  await browser.closePopup();
  await waitFor('Quillon Bay to be spotted', async () => {
    const { rows } = await settledCast(browser, tab);
    return rows.some(({ name }) => name === 'Quillon Bay');
  });
});

test('an entity without a name is refused in plain words, and what was written stays', async () => {
  const { browser } = stage;
  const popup = await browser.openPopup(await openNews());
  await sees(popup, 'Oriel');
  await click(popup, 'button', 'New entity');
  await write(popup, 'textbox', 'Summary', 'A summary that must not be lost');
  await click(popup, 'button', 'Save entity');
  await waitFor('a word about the name', async () => /name/i.test((await visibleText(popup)).replace('Name', '')));
  assert.equal((await control(popup, 'textbox', 'Summary')).value, 'A summary that must not be lost');
  // Else the popup would open there again.
  await click(popup, 'button', 'Cancel');
  await sees(popup, 'What you wrote was not saved.');
  await browser.closePopup();
});

test('who names somebody new as one that is known is told so, and may write a note on that one instead', async () => {
  const { browser } = stage;
  await makeEntity(browser, 'Lorna Vesk');
  const popup = await browser.openPopup(await openNews());
  await sees(popup, 'Oriel');
  await click(popup, 'button', 'New entity');
  const { rect } = await control(popup, 'button', 'Save entity');
  await write(popup, 'textbox', 'Name', 'lorna vesk');
  await sees(popup, 'Known already as Lorna Vesk.');
  // What comes while the reader is about to save moves nothing under the pointer.
  assert.deepEqual((await control(popup, 'button', 'Save entity')).rect, rect);
  await click(popup, 'button', 'Write a note instead');
  await write(popup, 'textbox', 'Note', 'Known for long');
  await click(popup, 'button', 'Save note');
  await sees(popup, 'Saved');
  await click(popup, 'button', 'New entity');
  assert.equal((await control(popup, 'textbox', 'Name')).value, '');
  // Else the popup would open there again.
  await click(popup, 'button', 'Cancel');
  await browser.closePopup();
});

test('a quick note on a name of the page is found by its words', async () => {
  const { browser } = stage;
  const popup = await browser.openPopup(await openNews());
  await click(popup, 'button', 'Add a note on Oriel');
  await write(popup, 'textbox', /note/i, 'Noted in passing');
  await click(popup, 'button', 'Save note');
  await sees(popup, 'Saved the note on Oriel.');
  await write(popup, 'searchbox', 'Search', 'passing');
  await sees(popup, 'Noted in passing');
  await browser.closePopup();
});

test('who is named on the page comes first in the choice of what a quick note is on', async () => {
  const { browser } = stage;
  for (const name of ['Vellin', 'Velmar']) await makeEntity(browser, name);
  const page = newsPage('<p>On that day Velmar was named.</p>');
  const popup = await browser.openPopup(await openArticle(browser, stage.site.page('/velmar.html', page)));
  await sees(popup, 'Velmar');
  await click(popup, 'button', 'Quick note');
  await write(popup, 'combobox', 'On', 'vel');
  await control(popup, 'option', 'Vellin');
  const offered = (await controls(popup, 'option')).map(({ name }) => name.split(' ')[0]);
  assert.deepEqual(offered, ['Velmar', 'Vellin']);
  await browser.closePopup();
});

test('what the popup saved is gone again after Undo', async () => {
  const { browser } = stage;
  const popup = await browser.openPopup(await openNews());
  await click(popup, 'button', 'Add a note on Oriel');
  await write(popup, 'textbox', /note/i, 'Written in haste');
  await click(popup, 'button', 'Save note');
  await sees(popup, 'Written in haste');
  // The footer is there to be used meanwhile.
  await isInSight(popup, 'link', 'Library');
  await click(popup, 'button', 'Undo');
  await waitFor('the note to be gone', async () => !(await visibleText(popup)).includes('Written in haste'));
  await browser.closePopup();
});

test('the names on the page stay listed while the page is read anew for what the popup saved', async () => {
  const { browser } = stage;
  // Long enough that the popup asks while the page is at it.
  const long = '<p>The harbour was quiet, and nobody on the quay had heard of it. </p>'.repeat(8000);
  const page = newsPage(`<p>The Meridian Harbour Trust met.</p>${long}`);
  const popup = await browser.openPopup(await openArticle(browser, stage.site.page('/long.html', page)));
  await click(popup, 'button', 'Add a note on Meridian');
  await write(popup, 'textbox', /note/i, 'Written with care');
  await popup.evaluate(() => {
    new MutationObserver(() => {
      if (document.body.textContent?.includes('Looking for names')) document.body.dataset.jumped = 'yes';
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await click(popup, 'button', 'Save note');
  await control(popup, 'button', /Meridian.*with notes/);
  await click(popup, 'button', 'Undo');
  await waitFor('it to be without notes', async () => {
    const [row] = (await controls(popup, 'button')).filter(({ name }) => /Meridian.*mention/.test(name));
    return row && !row.name.includes('with notes');
  });
  assert.equal(await popup.evaluate(() => document.body.dataset.jumped), undefined);
  await browser.closePopup();
});

test('a found note shows where the words stand, without its Markdown', async () => {
  const { browser } = stage;
  await asking(browser, async (page) => {
    const { entities } = await ask(page, 'search', { query: 'Oriel', limit: 1 });
    const text = `A **long** note. ${'It says much of other things. '.repeat(12)}Then the [harbour](https://example.org) froze.`;
    const quote = { exact: 'In Vardø the ice came early.', prefix: '', suffix: '' };
    await ask(page, 'note.add', { entity: entities[0]?.id ?? '', text, quote });
  });
  const popup = await browser.openPopup(await openNews());
  await write(popup, 'searchbox', 'Search', 'harb');
  await sees(popup, 'Then the harbour froze.');
  await waitFor('harbour to be marked', async () => (await marked(popup)).join() === 'harbour');
  await write(popup, 'searchbox', 'Search', 'vardo');
  await sees(popup, 'In Vardø the ice came early.');
  assert.match(await visibleText(popup), /A long note\./);
  await waitFor('Vardø to be marked', async () => (await marked(popup)).join() === 'Vardø');
  await browser.closePopup();

  const library = await browser.openExtensionPage('library/library.html');
  await write(library, 'searchbox', 'Search', 'froze');
  await sees(library, 'In your notes');
  await waitFor('froze to be marked', async () => (await marked(library)).join() === 'froze');
  await library.close();
});

test('one is called by its name in the list, however the page writes it', async () => {
  const { browser, site } = stage;
  await makeEntity(browser, 'Libya', ['ليبيا']);
  const tab = await openArticle(browser, site.page('/libya.html', newsPage('<p>كانت هناك ليبيا أمس.</p>')));
  const popup = await browser.openPopup(tab);
  await control(popup, 'button', /Libya.*1 mention/);
  await browser.closePopup();
});

test('switched off for a site, nothing is spotted there; switched on again, it is', async () => {
  const { browser } = stage;
  const tab = await openNews();
  const popup = await browser.openPopup(tab);
  await click(popup, 'switch', /127\.0\.0\.1/);
  await sees(popup, 'switched off for this site');
  assert.equal(await popup.evaluate(() => document.activeElement?.role), 'switch', 'who works by keys goes on there');
  assert.equal((await settledCast(browser, tab)).state, 'off');
  await click(popup, 'switch', /127\.0\.0\.1/);
  // Of recent notes only the other one is there while the site is off.
  await sees(popup, 'Meridian Harbour Trust');
  assert.equal((await settledCast(browser, tab)).state, 'spotted');
  await browser.closePopup();
});

test('on a page that is no news, names are spotted when the reader asks for it', async () => {
  const { browser } = stage;
  const url = stage.site.page('/diary.html', '<!doctype html><title>Diary</title><p>Saw Oriel again today.</p>');
  const tab = await openArticle(browser, url);
  const popup = await browser.openPopup(tab);
  await click(popup, 'button', 'Spot names anyway');
  await control(popup, 'button', /Oriel.*1 mention/);
  assert.equal((await settledCast(browser, tab)).state, 'spotted');
  await browser.closePopup();
});

test('a second entity of the same name, or an alias twice, is refused in plain words', async () => {
  await asking(stage.browser, async (page) => {
    const { entities } = await ask(page, 'search', { query: 'Oriel', limit: 5 });
    const entity = entities[0]?.id ?? '';
    await ask(page, 'alias.add', { entity, alias: { text: 'The Oriel' } });
    await assert.rejects(
      ask(page, 'alias.add', { entity, alias: { text: 'The Oriel' } }),
      /^Error: duplicate-alias: .*Oriel/,
    );
  });
});

function marked(view: View): Promise<string[]> {
  return view.evaluate(() => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''));
}

/** A page with more names than the popup has room for. */
async function openCrowd(browser: Browser): Promise<Tab> {
  const countries =
    'Italy China France Spain Portugal Norway Sweden Finland Poland Austria Greece Japan India Brazil Peru Chile Cuba Kenya';
  const names = countries.split(' ');
  for (const name of names) await makeEntity(browser, name);
  const page = newsPage(`<p>${names.map((name) => `${name} was there.`).join(' ')}</p>`);
  return openArticle(browser, stage.site.page('/crowd.html', page));
}

/** Waits until a control stands where it is seen without scrolling, and nothing over it. */
async function isInSight(popup: View, role: string, name: string | RegExp): Promise<void> {
  await waitFor(`the ${role} ${name} to be in sight`, async () => {
    const found = (await controls(popup, role)).find((each) =>
      typeof name === 'string' ? each.name.startsWith(name) : name.test(each.name),
    );
    return (
      found &&
      popup.evaluate(({ x, y, width, height }) => {
        const hit = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('button, a, input');
        return y >= 0 && y + height <= innerHeight && hit?.getBoundingClientRect().y === y;
      }, found.rect)
    );
  });
}

function openNews(): Promise<Tab> {
  return openArticle(stage.browser, stage.site.page('/popup.html', newsPage(BODY)));
}
