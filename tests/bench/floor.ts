/** The least that anybody can do who looks at every character: `charCodeAt` and one look-up in a table. */
import { CLASS } from '../../src/engine/text/characters.ts';

export function floor(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += CLASS[text.charCodeAt(at)] as number;
  return sum;
}
