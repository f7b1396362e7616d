import { send } from '../../platform/send.ts';
import type { Addable } from '../../ui/drafts/written.tsx';
import { type AliasFields, writtenAlias } from '../entity/alias-form.tsx';
import { CASE_WORDS } from '../entity/case-words.ts';

/** An alias that was written for an entity which is no more. */
export const ALIAS: Addable<AliasFields> = {
  what: 'alias',
  add: (entity, fields) => send('alias.add', { entity, alias: writtenAlias(fields) }),
  Shown: ({ fields: { text, policy } }) => (
    <p class="as-written">
      <bdi>{text}</bdi> {policy !== '' && <span class="as-written-aside">{CASE_WORDS[policy]}</span>}
    </p>
  ),
};
