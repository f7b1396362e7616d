/** What the caller can put right; its message is one line that says how. */
export class Refusal extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A JSON text as a value; throws a Refusal that begins with `where`. A byte order mark is no part of it. */
export function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Refusal(`${where} is not JSON: ${oneLine(error)}.`);
  }
}

export const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').replace(/\.$/, '');

export const unreadable = (file: string, error: unknown): Refusal =>
  new Refusal(`${file} cannot be read; give the name of a file that is there. (${oneLine(error)})`);
