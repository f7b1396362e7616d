import { send } from '../../platform/send.ts';
import type { Written } from '../../ui/drafts/written.tsx';
import { type AliasFields, aliasFields, writtenAlias } from './alias-form.tsx';
import { CASE_WORDS } from './case-words.ts';

/** An alias as its form writes it. */
export const ALIAS: Written<AliasFields> = {
  what: 'alias',
  async read(entity, id) {
    const view = await send('entity.view', { id: entity });
    const alias = view?.aliases.find((one) => one.id === id);
    return alias ? aliasFields(alias) : null;
  },
  add: (entity, fields) => send('alias.add', { entity, alias: writtenAlias(fields) }),
  Shown: ({ fields: { text, policy } }) => (
    <p class="as-written">
      <bdi>{text}</bdi> {policy !== '' && <span class="as-written-aside">{CASE_WORDS[policy]}</span>}
    </p>
  ),
};
