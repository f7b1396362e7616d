import type { Name } from './naming.ts';
import type { Reader } from './reader.ts';

/** Whether a name is used so where it stands from `start` to `end` that its bearer is not meant. */
export type OtherUse = (reader: Reader, start: number, end: number, name: Pick<Name, 'of' | 'kind'>) => boolean;
