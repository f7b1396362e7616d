import { introduced } from './acronyms.ts';
import { inflectedForms } from './inflected-forms.ts';
import type { Found, Name } from './naming.ts';
import { ownForms } from './own-forms.ts';
import { addOwnName, type OwnNames } from './own-names.ts';
import type { Reader } from './reader.ts';

/** After a name in full, said at `from`, its entity has the short ones, and an acronym that stands beside it. */
export function introduce(own: OwnNames, reader: Reader, { start, end, reason }: Found<Name>, from: number): void {
  const { text, entityAt, language } = reader;
  const { candidates, of, rule, surface } = reason;
  const full = rule === 'alias' && surface.several ? surface.text : of;
  const acronym = introduced(text, start, end, full);
  if (acronym !== null) for (const entity of candidates) addOwnName(own, entity, of, from, acronym);
  if (reason.said) return;
  reason.said = true;
  for (const entity of candidates) {
    // A name is inflected wherever it stands, before it was said as it is as well.
    for (const form of inflectedForms(surface.text, language)) addOwnName(own, entity, of, -1, form);
    if (rule !== 'name' && !surface.several) continue;
    const said = own.said.get(entity) ?? new Set();
    if (said.has(full)) continue;
    own.said.set(entity, said.add(full));
    for (const form of ownForms(full, entityAt(entity), language)) {
      addOwnName(own, entity, of, from, form);
      for (const inflected of inflectedForms(form.text, language)) {
        addOwnName(own, entity, of, from, { ...inflected, rule: form.rule, sureness: form.sureness - 0.05 });
      }
    }
  }
}
