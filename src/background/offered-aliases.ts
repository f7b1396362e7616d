import { alsoCalled } from '../engine/index.ts';
import type { Kind } from '../entity.ts';
import { ask } from '../platform/ask.ts';
import { languageOf } from '../reference/language.ts';

/** What the page in a tab calls somebody or something of this name besides it; nothing where the page does not answer. */
export async function offeredAliases(tab: number | undefined, name: string, kind: Kind): Promise<string[]> {
  const page = tab === undefined ? null : await ask(tab, 'article', {});
  return page ? alsoCalled({ text: page.text, lang: languageOf(page) }, { name: name.trim(), kind }) : [];
}
