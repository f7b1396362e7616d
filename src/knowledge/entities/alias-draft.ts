import { v7 as newId } from 'uuid';
import { defaultCasePolicy } from '../../engine/index.ts';
import type { Alias, CasePolicy } from '../../entity.ts';
import { checkName } from '../changes/validate.ts';
import type { AliasRecord } from '../database/schema.ts';
import { sameName } from '../database/words.ts';

/** An alias as the reader gave it, checked. */
export interface AliasDraft {
  text: string;
  policy: CasePolicy;
  canon: string;
}

/** @throws Problem `empty-name`, `name-too-long` */
export function checkAlias({ text, policy }: Alias): AliasDraft {
  const alias = checkName(text, 'alias');
  return { text: alias, policy: policy ?? defaultCasePolicy(alias), canon: sameName(alias) };
}

export function aliasRecord(entity: string, alias: AliasDraft): AliasRecord {
  return { id: newId(), entity, ...alias };
}
