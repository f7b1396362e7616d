/**
 * What `spot` should find, found the plain and slow way: every stretch between two token borders is spelled out and
 * compared with every name, then the longest from the left are kept. Of the engine it shares the folding of single
 * characters and the default case policy, which have tests of their own; tokens and borders are told again in
 * regular expressions.
 */

import { defaultCasePolicy, type Mention, type NamedEntity } from '../../../src/engine/index.ts';
import { fold } from '../../../src/engine/text/characters.ts';
import type { CasePolicy } from '../../../src/entity.ts';

const IGNORED = '(?:(?![\\uFE00-\\uFE0F])\\p{DI})';
const ACCENT = '[\\u0300-\\u036F\\u05B0-\\u05BC\\u064B-\\u0655\\uFE00-\\uFE0F]';
const MARK = '(?:(?=\\p{M})[\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}])';
const HANGUL = '(?:[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|\\p{sc=Hangul})';
const LONE = '(?:(?![\\p{P}\\p{M}\\p{N}])[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\u30FC])';
const APOSTROPHE = "['’ʼ‘]";
const WORD = `(?:(?!${IGNORED}|${ACCENT}|${HANGUL}|${LONE}|${APOSTROPHE})[\\p{L}\\p{Nd}\\p{M}_@])`;

const TOKEN = new RegExp(
  `(?<word>${WORD}(?:${IGNORED}*(?:${WORD}|${ACCENT}))*)` +
    `|(?<lone>${LONE}(?:${IGNORED}*(?:${MARK}|${ACCENT}))*)` +
    `|(?<hangul>${HANGUL}(?:${IGNORED}*(?:${MARK}|${ACCENT}))*)` +
    `|(?!${IGNORED}|${ACCENT})(?<mark>\\S(?:${IGNORED}*${ACCENT})*)`,
  'gu',
);
const NOTHING = new RegExp(`${IGNORED}|${ACCENT}`, 'gu');
const UNSEEN = new RegExp(IGNORED, 'gu');
const IN_HANGUL = new RegExp(HANGUL, 'u');
const ELIDED = new RegExp(`(${WORD}+)${APOSTROPHE}$`, 'u');
const JOINED = new RegExp(`^${APOSTROPHE}(${WORD}+)`, 'u');
const BEGINS_WITH_MARK = new RegExp(`^${MARK}`, 'u');
const IN_WORD = new RegExp(WORD, 'u');

type Sort = 'word' | 'lone' | 'hangul' | 'mark';
interface Token {
  sort: Sort;
  start: number;
  end: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const sort = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined)?.[0] as Sort;
    return { sort, start: match.index, end: match.index + match[0].length };
  });
}

interface Letter {
  folded: string;
  capital: boolean;
  /** First of a word. */
  first: boolean;
}

const SEVERAL: Record<string, string> = { ß: 'ss', æ: 'ae' };

function lettersOf(token: string, sort: Sort): Letter[] {
  // What is not seen keeps no mark from the letter that it belongs to.
  const kept = [...token.replace(UNSEEN, '').normalize('NFC').replace(NOTHING, '')];
  const letters = kept.flatMap((character) => {
    const units = character.split('').map((unit) => String.fromCharCode(fold(unit.charCodeAt(0))));
    const capital = /\p{Lu}/u.test(character);
    if (/\p{Cs}/u.test(character)) return [{ folded: '\ufffd', capital, first: false }];
    return units.flatMap((unit) => [...(SEVERAL[unit] ?? unit)]).map((folded) => ({ folded, capital, first: false }));
  });
  return letters.map((letter, i) => ({ ...letter, first: sort === 'word' && i === 0 }));
}

const BLANK: Letter = { folded: ' ', capital: false, first: false };
const JOINING = /^[-‐‑–]$/;

/** A name or a stretch, letter by letter; null where a paragraph ends in it. */
function spell(text: string): Letter[] | null {
  const tokens = tokensOf(text);
  const letters: Letter[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const gap = before === undefined ? '' : text.slice(before.end, token.start);
    if ((gap.match(/\n/g)?.length ?? 0) > 1) return null;
    const own = text.slice(token.start, token.end);
    const joins = (token_: Token | undefined): boolean => token_?.sort === 'word';
    const spaced =
      /\s/.test(gap.replace(NOTHING, '')) || /\s/.test(text.slice(token.end, after?.start).replace(NOTHING, ''));
    if (JOINING.test(own) && joins(before) && joins(after) && !spaced) continue;
    const parted = BEGINS_WITH_MARK.test(own) || followsWord(tokens, i, text);
    if (letters.length > 0 && token.sort === 'word' && parted) letters.push(BLANK);
    const open = gap.replace(NOTHING, '');
    const apart = token.sort === 'hangul' ? /\s/ : token.sort === 'lone' ? /[^\S\n]/ : /(?!)/;
    if (before?.sort === token.sort && apart.test(open)) letters.push(BLANK);
    letters.push(...lettersOf(own, token.sort));
  }
  return letters;
}

/** Whether the token before, a joining dash left out, is a word. */
function followsWord(tokens: Token[], i: number, text: string): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (before.sort === 'word') return true;
  const stretch = text.slice(tokens[i - 2]?.end ?? 0, tokens[i]?.start).replace(NOTHING, '');
  return tokens[i - 2]?.sort === 'word' && JOINING.test(stretch);
}

function agree(name: Letter[], read: Letter[], policy: CasePolicy): boolean {
  return (
    name.length === read.length &&
    name.every((letter, i) => {
      const other = read[i] as Letter;
      if (letter.folded !== other.folded) return false;
      if (policy === 'exact') return letter.capital === other.capital;
      return policy === 'any' || !letter.first || !letter.capital || other.capital;
    })
  );
}

function mayBegin(text: string, { start, sort }: Token): boolean {
  const before = text.slice(0, start).replace(NOTHING, '');
  const last = [...before].at(-1) ?? '';
  if (sort === 'hangul') return !IN_HANGUL.test(last);
  if (sort === 'mark') return !IN_WORD.test(last);
  if (sort === 'lone') return true;
  const elided = ELIDED.exec(before)?.[1];
  return elided === undefined || /^(?:[lLd]|[dD]ell)$/.test(elided);
}

function mayEnd(text: string, { end, sort }: Token): boolean {
  const after = text.slice(end).replace(NOTHING, '');
  if (sort === 'mark') return !IN_WORD.test([...after][0] ?? '');
  if (sort !== 'word') return true;
  const joined = JOINED.exec(after)?.[1];
  return joined === undefined || /^(?:[sSdD]|nin)$/.test(joined);
}

const URL_LIKE = /(?:[a-zA-Z][a-zA-Z0-9+.-]*:\/\/|[wW]{3}\.)[^\s"“”„«»<>]*/gu;
const AT_LIKE = /[\p{L}\p{N}\p{M}._%+-]*@[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}._-]*/gu;
const HOST_LIKE = /[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+(?::\d+)?(?:[/?#][\p{L}\p{N}\p{M}._~:/?#&=+%@-]*)?/gu;

function addressesOf(text: string): { start: number; end: number }[] {
  const all = [URL_LIKE, AT_LIKE, HOST_LIKE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: run, index }) => ({
      pattern,
      run: run.replace(/[.,;:!?'’)\]}&=+%-]+$/, ''),
      index,
    })),
  );
  return all.flatMap(({ pattern, run, index }) => {
    const [host = ''] = run.split(/[/?#:]/);
    const isOne = pattern !== HOST_LIKE || /\.com$/i.test(host) || (/\.[a-z]{2}$/.test(host) && !/\p{Lu}/u.test(host));
    return isOne ? [{ start: index, end: index + run.length }] : [];
  });
}

/** The mentions of the entities in the text. */
export function oracle(text: string, entities: readonly NamedEntity[]): Mention[] {
  const names = entities.flatMap(({ name, aliases = [] }, entity) =>
    [name, ...aliases].flatMap((alias) => {
      const written = typeof alias === 'string' ? alias : alias.text;
      const policy = (typeof alias === 'string' ? undefined : alias.policy) ?? defaultCasePolicy(written);
      const letters = tokensOf(written).some(({ sort }) => sort !== 'mark') ? spell(written) : null;
      return letters === null ? [] : [{ entity, letters, policy }];
    }),
  );
  const tokens = tokensOf(text);
  const addresses = addressesOf(text);
  const mentions: Mention[] = [];
  for (const [i, first] of tokens.entries()) {
    if (first.start < (mentions.at(-1)?.end ?? 0) || !mayBegin(text, first)) continue;
    for (const last of tokens.slice(i).reverse()) {
      const [start, end] = [first.start, last.end];
      const cut = addresses.some((one) => one.start < end && start < one.end && (one.start < start || one.end > end));
      const letters = mayEnd(text, last) && !cut ? spell(text.slice(start, end)) : null;
      if (letters === null) continue;
      const found = names.filter(({ letters: name, policy }) => agree(name, letters, policy));
      if (found.length === 0) continue;
      mentions.push({ start, end, candidates: [...new Set(found.map(({ entity }) => entity))] });
      break;
    }
  }
  return mentions;
}
