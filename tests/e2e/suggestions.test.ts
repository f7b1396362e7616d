/** The popup suggests names of the page that are not known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../scripts/browsers/extension.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import { asking, makeEntity, openArticle, useStage } from './harness.ts';
import { click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
    await asking(browser, async (page) => {
      const { entities } = await ask(page, 'search', { query: 'oriel', limit: 1 });
      await ask(page, 'note.add', { entity: entities[0]?.id ?? '', text: 'What I **noted** last.' });
    });
  },
});

const BODY = `<p>On Friday the harbour was closed, as Margaret Hollis told Oriel and the Tern Agency in the town.</p>
<p>Later Hollis said that the Tern Agency would pay for what had been lost, and Oriel agreed with that.</p>`;

async function openPopup() {
  const { browser, site } = stage;
  return browser.openPopup(await openArticle(browser, site.page('/suggestions.html', newsPage(BODY))));
}

test('a name that matters and is not known is added with one key, filled in', async () => {
  const popup = await openPopup();
  const text = await sees(popup, 'Margaret Hollis');
  assert.match(text, /Recent notes\s+Concept\s+Oriel.*\s+What I noted last\./);
  await control(popup, 'button', /^Add Tern Agency/);
  // Firefox gives keys to a popup that was clicked into.
  await click(popup, 'searchbox', 'Search');
  await popup.evaluate(() => {
    const add = [...document.querySelectorAll('button')].find((each) => each.textContent.includes('Tern Agency'));
    add?.focus();
  });
  await popup.keyboard.press('Enter');
  await sees(popup, 'Save entity');
  const { value } = await control(popup, 'textbox', 'Name');
  assert.equal(value, 'Tern Agency');
  assert.equal((await control(popup, 'combobox', 'Kind').catch(() => null))?.value ?? 'organisation', 'organisation');
  await click(popup, 'button', 'Save entity');
  await sees(popup, 'Saved Tern Agency.');
  await stage.browser.closePopup();
});

test('on a German page, where every noun has a capital, names are told from nouns', async () => {
  const { browser, site } = stage;
  const body = `<p>Bundeskanzlerin Edda Lindqvist hat am Montag die Wahl gewonnen. Das teilte der Wahlleiter mit.</p>
  <p>Lindqvist sagte, sie werde handeln. Viele Menschen hatten Angst, und Menschen Angst zu machen war Thema.</p>`;
  const url = site.page('/deutsch.html', newsPage(body, { lang: 'de' }));
  const popup = await browser.openPopup(await openArticle(browser, url));
  await sees(popup, 'Edda Lindqvist');
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll('[title="Add this name"]')].map(({ textContent }) => textContent),
  );
  assert.deepEqual(names.length, 1);
  await browser.closePopup();
});

test('Delete refuses one name after another: the focus goes on to the next', async () => {
  const { browser, site } = stage;
  const body = `<p>On Friday they heard of it from Bertram Aske, as Aske said, and from Clara Winding. Winding was late.</p>
  <p>Then Dorian Feld came, as Feld had promised.</p>`;
  const popup = await browser.openPopup(await openArticle(browser, site.page('/refused.html', newsPage(body))));
  await sees(popup, 'Dorian Feld');
  await click(popup, 'searchbox', 'Search');
  const names = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('[title="Add this name"]')].map(({ textContent }) => textContent),
    );
  const [first, second] = await names();
  await popup.evaluate(() => document.querySelector<HTMLElement>('[title="Add this name"]')?.focus());
  await popup.keyboard.press('Delete');
  await waitFor('it to be gone', async () => !(await names()).includes(first ?? ''));
  assert.equal(await popup.evaluate(() => document.activeElement?.textContent), second);
  await click(popup, 'button', 'Undo');
  await waitFor('it to be back', async () => (await names()).includes(first ?? ''));
  await stage.browser.closePopup();
});

test('when the last suggestion is refused the focus goes back to where the popup’s keys begin', async () => {
  const popup = await openPopup();
  await sees(popup, 'Margaret Hollis');
  await click(popup, 'searchbox', 'Search');
  const left = () => popup.evaluate(() => document.querySelectorAll('[title="Add this name"]').length);
  for (let many = await left(); many > 0; many -= 1) {
    await popup.evaluate(() => document.querySelector<HTMLElement>('[title="Add this name"]')?.focus());
    await popup.keyboard.press('Delete');
    await waitFor('it to be gone', async () => (await left()) < many);
  }
  assert.equal(await popup.evaluate(() => (document.activeElement as HTMLInputElement).type), 'search');
  await stage.browser.closePopup();
  await asking(stage.browser, async (page) => {
    for (const { id } of await ask(page, 'unsuggested.list', {})) await ask(page, 'unsuggested.delete', { id });
  });
});

test('a name that is refused is never suggested again, until the settings take it back', async () => {
  const popup = await openPopup();
  await sees(popup, 'Margaret Hollis');
  await click(popup, 'button', 'Never suggest Margaret Hollis');
  await sees(popup, 'Margaret Hollis is not suggested again.');
  await stage.browser.closePopup();
  const again = await openPopup();
  await sees(again, 'Recent notes');
  assert.doesNotMatch(await visibleText(again), /Margaret Hollis/);
  await stage.browser.closePopup();
  const library = await stage.browser.openExtensionPage('library/library.html#settings');
  await click(library, 'button', /^Suggest again/);
  await sees(library, 'Margaret Hollis may be suggested again.');
  await library.close();
});
