import type { Fact } from '../../entity.ts';
import { comparePartial, dayOf, isPartialDate } from '../../partial-date.ts';
import { Problem } from '../../problem.ts';

/** UTF-16 units. Names are matched in every text, notes travel whole: neither may grow without bound. */
const NAME_LIMIT = 300;
const NOTE_LIMIT = 100_000;
const FACT_LIMIT = 10_000;
const TAG_LIMIT = 50;

/** A name or alias without surrounding and double spaces. `what` is what the reader gave: "name" or "alias". */
export function checkName(text: string, what: 'name' | 'alias'): string {
  const name = text.trim().replace(/\s+/gu, ' ');
  if (name === '') {
    throw new Problem(
      'empty-name',
      what === 'name' ? 'Give the entity a name. It was not saved.' : 'Write the alias first. Nothing was saved.',
    );
  }
  if (name.length > NAME_LIMIT) {
    throw new Problem(
      'name-too-long',
      `This ${what} has ${count(name.length)} characters; at most ${NAME_LIMIT} can be saved. Shorten it and save again.`,
    );
  }
  return name;
}

/**
 * A tag in small letters, without the sign that may stand before it.
 *
 * @throws Problem `bad-tag`
 */
export function checkTag(text: string): string {
  const tag = text.trim().replace(/^#/u, '').trim().replace(/\s+/gu, ' ').toLowerCase();
  if (tag === '' || tag.length > TAG_LIMIT || /[,/"“”„«»\uffff]/u.test(tag)) {
    throw new Problem(
      'bad-tag',
      `“${text.trim()}” cannot be a tag: write up to ${TAG_LIMIT} letters, without commas, quotes and slashes.`,
    );
  }
  return tag;
}

/** Tags, each once, by name. */
export function checkTags(texts: readonly string[]): string[] {
  return [...new Set(texts.map(checkTag))].sort();
}

/** A note's text as it is, if it says something and is not too long. */
export function checkNote(text: string): string {
  if (text.trim() === '') throw new Problem('empty-note', 'The note is empty. Write something, then save it.');
  if (text.length > NOTE_LIMIT) throw tooLong('note', text, NOTE_LIMIT);
  return text;
}

/** A summary without surrounding spaces; it may be empty. */
export function checkSummary(text: string): string {
  const summary = text.trim();
  if (summary.length > FACT_LIMIT) throw tooLong('summary', summary, FACT_LIMIT);
  return summary;
}

/** A fact with what is empty left out. */
export function checkFact(fact: Fact): Fact {
  const text = fact.text.trim();
  const source = fact.source?.trim();
  const from = fact.from?.trim();
  const to = fact.to?.trim();
  const verified = fact.verified?.trim();
  if (text === '') throw new Problem('empty-note', 'The fact says nothing yet. Write it, then save it.');
  if (text.length > FACT_LIMIT) throw tooLong('fact', text, FACT_LIMIT);
  for (const date of [from, to, verified]) if (date && !isPartialDate(date)) throw badDate(date);
  if (from && to && comparePartial(from, to) > 0) {
    throw new Problem('bad-date', `The fact would end (${to}) before it begins (${from}). Correct one of the dates.`);
  }
  if (verified && comparePartial(verified, dayOf(new Date())) > 0) {
    throw new Problem('bad-date', `Nobody can have verified the fact in ${verified} yet. Write a day that has been.`);
  }
  return {
    text,
    ...(from && { from }),
    ...(to && { to }),
    ...(verified && { verified }),
    ...(source && { source }),
  };
}

function tooLong(what: string, text: string, limit: number): Problem {
  return new Problem(
    'note-too-long',
    `This ${what} has ${count(text.length)} characters; at most ${count(limit)} can be saved. ` +
      'It was not saved and is still in the field: shorten it or split it.',
  );
}

function badDate(date: string): Problem {
  return new Problem(
    'bad-date',
    `“${date}” is not a date. Write a year, a month or a day: 2023, 2023-12 or 2023-12-06.`,
  );
}

function count(characters: number): string {
  return characters.toLocaleString('en-GB');
}
