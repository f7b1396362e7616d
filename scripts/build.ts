/** `npm run build`: dist/chromium and dist/firefox. */
import { build } from '../build.mjs';

export async function main(): Promise<number> {
  await build();
  return 0;
}
