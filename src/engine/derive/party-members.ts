/** What the members of a party are called, which stands for the party: "Democrats" of "Democratic Party". */
import { wordList } from '../vocabulary/word-list.ts';
import type { Form } from './derived-name.ts';

/** Adjectives whose noun has another form. */
const NOUNS: Readonly<Record<string, string>> = { Democratic: 'Democrat', 'Social Democratic': 'Social Democrat' };

/** Adjectives that are the noun as well. */
const ADJECTIVES = wordList('Communist Conservative Green Liberal Nationalist Republican Socialist');

/** The members, several of them and one. */
export function* partyMembers(name: string): Generator<Form> {
  const adjective = /^(?:The )?(\p{Lu}.*) Party(?: \(.*\))?$/u.exec(name)?.[1] ?? '';
  const member = NOUNS[adjective] ?? (ADJECTIVES.has(adjective) ? adjective : undefined);
  if (member === undefined) return;
  yield { text: `${member}s`, sureness: 0.75 };
  yield { text: member, sureness: 0.7 };
}

const NOUN = /^(?:\p{Lu}\p{L}+ )*(Labou?r) Party(?: \(.+\))?$/u;

/** One of those that a party is called by: "Liberal Democrat". */
const MEMBER = /^(\p{Lu}\p{L}+ Democrat)s$/u;

/** The noun that a party is called by, "Labour", or that its members are. */
export const partyNoun = (name: string): string | undefined => (NOUN.exec(name) ?? MEMBER.exec(name))?.[1];
