/** `npm run characters`: writes what the engine knows of characters, for the Unicode version of this Node. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterData } from './characters/data.ts';
import { ROOT } from './root.ts';

export function main(): number {
  writeFileSync(join(ROOT, 'src/engine/text/character-data.ts'), characterData());
  return 0;
}
