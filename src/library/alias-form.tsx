import { useState } from 'preact/hooks';
import { type Alias, CASE_POLICIES, type CasePolicy } from '../entity.ts';
import { Choice, Field } from '../ui/field.tsx';
import { CASE_WORDS, caseExample } from './case-words.ts';
import { EditForm } from './edit-form.tsx';
import { useFocusOnce } from './use-focus-once.ts';

const POLICY_CHOICES = CASE_POLICIES.map((policy) => ({ value: policy, label: CASE_WORDS[policy] }));
const BY_ITSELF = { value: '' as const, label: 'As its own capitals suggest' };
const BY_ITSELF_HINT = 'Short all-capitals such as “WHO” exactly as written, other names with their initial capitals.';

interface AliasFormProps {
  /** Left out for a new alias. */
  start?: Alias;
  saveWord: string;
  onSave: (alias: Alias) => Promise<void>;
  onCancel: () => void;
}

/** An alias and what its capitals mean. */
export function AliasForm({ start, saveWord, onSave, onCancel }: AliasFormProps) {
  const [text, setText] = useState(start?.text ?? '');
  const [policy, setPolicy] = useState<CasePolicy | ''>(start?.policy ?? '');
  const first = useFocusOnce<HTMLInputElement>();
  const missing = text.trim() === '' ? 'Write the alias first.' : undefined;
  return (
    <EditForm
      refuse={missing}
      dirty={text !== (start?.text ?? '') || policy !== (start?.policy ?? '')}
      saveWord={saveWord}
      onCancel={onCancel}
      onSave={() => onSave({ text: text.trim(), ...(policy !== '' && { policy }) })}
    >
      {(refused) => (
        <>
          <Field
            label="Alias"
            inputRef={first}
            value={text}
            error={refused ? missing : undefined}
            onValue={setText}
            spellcheck={false}
          />
          <Choice
            label="Capitals"
            hint={policy === '' ? BY_ITSELF_HINT : caseExample(text, policy)}
            value={policy}
            choices={start ? POLICY_CHOICES : [BY_ITSELF, ...POLICY_CHOICES]}
            onValue={setPolicy}
          />
        </>
      )}
    </EditForm>
  );
}
