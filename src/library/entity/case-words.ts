import type { CasePolicy } from '../../entity.ts';

/** The case policies as the screen says them. */
export const CASE_WORDS: Readonly<Record<CasePolicy, string>> = {
  any: 'Any capitals',
  initial: 'Initial capitals',
  exact: 'Exactly as written',
};

/** What a policy makes of one alias, by example: which writings are spotted and which are not. */
export function caseExample(alias: string, policy: CasePolicy): string {
  const text = alias.trim() || 'Belt and Road';
  const small = text.toLowerCase();
  const capitals = text.toUpperCase();
  if (small === capitals) return 'It has no capitals, so all choices are alike.';
  const others = [...new Set([small, capitals])].filter((writing) => writing !== text);
  switch (policy) {
    case 'any':
      return `Spots ${listed([text, ...others])}.`;
    case 'exact':
      return `Spots ${listed([text])}, not ${listed(others, 'or')}.`;
    case 'initial':
      // Without a capital of its own an alias binds no word of the text.
      if (text === small) return `Spots ${listed([text, capitals])}.`;
      return `Spots ${listed([...new Set([text, capitals])])}, not ${listed([small])}.`;
  }
}

function listed(writings: string[], word: 'and' | 'or' = 'and'): string {
  const quoted = writings.map((writing) => `“${writing}”`);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(', ')} ${word} ${last}`;
}
