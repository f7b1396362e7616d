import { type Alias, CASE_POLICIES, type CasePolicy } from '../../entity.ts';
import type { Changing } from '../../ui/drafts/changed-elsewhere.tsx';
import { Choice, Field } from '../../ui/field.tsx';
import { EditForm } from '../parts/edit-form.tsx';
import { CASE_WORDS, caseExample } from './case-words.ts';

const POLICY_CHOICES = CASE_POLICIES.map((policy) => ({ value: policy, label: CASE_WORDS[policy] }));
const BY_ITSELF = { value: '' as const, label: 'As its own capitals suggest' };
const BY_ITSELF_HINT = 'Short all-capitals such as “WHO” exactly as written, other names with their initial capitals.';

export type AliasFields = {
  text: string;
  policy: CasePolicy | '';
};

/** The fields of an alias; of a new one, left out, they are empty. */
export const aliasFields = ({ text, policy }: Alias = { text: '' }): AliasFields => ({ text, policy: policy ?? '' });

/** The alias that stands in the fields. */
export const writtenAlias = ({ text, policy }: AliasFields): Alias => ({
  text: text.trim(),
  ...(policy !== '' && { policy }),
});

interface AliasFormProps {
  /** What the draft is for. */
  of: string;
  /** Left out for a new alias. */
  start?: Alias;
  /** Where it is not new: the alias that is changed. */
  changing?: Changing<AliasFields>;
  saveWord: string;
  /** `was` is what the alias began with. */
  onSave: (alias: Alias, was: Alias) => Promise<void>;
  onCancel: () => void;
}

/** An alias and what its capitals mean. */
export function AliasForm({ start, onSave, ...form }: AliasFormProps) {
  return (
    <EditForm<AliasFields>
      start={aliasFields(start)}
      refuse={missing}
      own={['name-too-long', 'duplicate-alias']}
      onSave={(fields, before) => onSave(writtenAlias(fields), writtenAlias(before))}
      {...form}
    >
      {({ fields, write }, refused, said) => (
        <>
          <Field
            label="Alias"
            value={fields.text}
            error={refused ? missing(fields) : (said('name-too-long') ?? said('duplicate-alias'))}
            onValue={(text) => write({ text })}
            spellcheck={false}
          />
          <Choice
            label="Capitals"
            hint={fields.policy === '' ? BY_ITSELF_HINT : caseExample(fields.text, fields.policy)}
            value={fields.policy}
            choices={start ? POLICY_CHOICES : [BY_ITSELF, ...POLICY_CHOICES]}
            onValue={(policy) => write({ policy })}
          />
        </>
      )}
    </EditForm>
  );
}

function missing({ text }: AliasFields): string | undefined {
  return text.trim() === '' ? 'Write the alias first.' : undefined;
}
