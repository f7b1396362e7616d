/** The card works on pages that forbid nearly everything; where a browser forbids the card too, it says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tab, View } from '../../scripts/browsers/browser.ts';
import { pointAt, waitFor } from '../../scripts/browsers/point.ts';
import { cardFrame } from '../../scripts/browsers/screen.ts';
import { BROWSER, cardCloses, makeEntity, openArticle, openedCard, useStage } from './harness.ts';
import { click, sees, write } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage({
  async prepare({ browser }) {
    await makeEntity(browser, 'Oriel');
  },
});

const csp = (policy: string) => ({ 'content-security-policy': policy });
const STRICT: Record<string, Record<string, string>> = {
  'allows nothing at all': csp("default-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"),
  'takes trusted types alone': csp("require-trusted-types-for 'script'; trusted-types 'none'"),
  'shares its window and its memory with no other origin': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  },
  'lets frames in without credentials alone': {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'credentialless',
  },
  'is in a sandbox that keeps its origin': csp('sandbox allow-scripts allow-same-origin'),
  'denies itself to frames, and frames all features': {
    'x-frame-options': 'DENY',
    'permissions-policy': 'fullscreen=(), clipboard-write=(), focus-without-user-activation=()',
  },
};
/**
 * Both browsers let an extension's page into a sandbox; Firefox takes its scripts from it even where scripts may run.
 */
const NO_ORIGIN = { 'is in a sandbox without an origin': csp('sandbox allow-scripts') };
const NO_SCRIPTS = { 'is in a sandbox without scripts': csp('sandbox') };
const [WORKS, SAYS_SO] =
  BROWSER === 'chromium' ? [{ ...STRICT, ...NO_ORIGIN }, NO_SCRIPTS] : [STRICT, { ...NO_ORIGIN, ...NO_SCRIPTS }];

for (const [what, headers] of Object.entries(WORKS)) {
  test(`on a page that ${what} a note is written in the card`, async () => {
    const tab = await openNews(headers);
    const card = await openCard(tab);
    await sees(card, 'Oriel');
    await click(card, 'button', 'Add a note');
    await write(card, 'textbox', 'New note', `Written where a page ${what}`);
    await click(card, 'button', 'Save');
    await sees(card, 'Saved.');
    await tab.close();
  });
}

for (const [what, headers] of Object.entries(SAYS_SO)) {
  test(`on a page that ${what} the card says that it cannot be shown there, and nothing that is known`, async () => {
    const tab = await openNews(headers);
    // By key: where no script runs, none of a driver's does that would find the name.
    await stage.browser.command('open-card', tab);
    const text = await sees(await openedCard(tab), 'This page locks itself into a sandbox');
    assert.doesNotMatch(text, /Oriel|Concept/);
    await tab.keyboard.press('Escape');
    await cardCloses(tab);
    await tab.close();
  });
}

let pages = 0;

function openNews(headers: Record<string, string>): Promise<Tab> {
  pages += 1;
  const page = newsPage('<p>It was a grey week. On Tuesday Oriel came. It rained.</p>');
  return openArticle(stage.browser, stage.site.page(`/strict-${pages}.html`, page, headers));
}

function openCard(tab: Tab): Promise<View> {
  return waitFor('the card to open', async () => {
    await tab.activate();
    await pointAt(tab, 'Oriel');
    return waitFor('the card', () => cardFrame(tab), 3_000);
  });
}
