import { alsoCalled, calledInFull } from '../engine/index.ts';
import type { Kind } from '../entity.ts';
import { ask } from '../platform/ask.ts';
import { languageOf } from '../reference/language.ts';
import type { OfferedNames } from '../views.ts';

/**
 * What the page in a tab calls somebody or something of this name besides it; nothing where the page does not answer.
 */
export async function offeredAliases(tab: number | undefined, name: string, kind: Kind): Promise<OfferedNames> {
  const page = tab === undefined ? null : await ask(tab, 'article', {});
  if (!page) return { short: [], full: [] };
  const document = { text: page.text, lang: languageOf(page) };
  const called = { name: name.trim(), kind };
  return { short: alsoCalled(document, called), full: calledInFull(document, called) };
}
