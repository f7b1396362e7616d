/** Times of scripts, added up. */
import type { ScriptTime } from './browser.ts';

/** The files that run in pages. What stands beside them there, for a benchmark, does not count. */
const CONTENT_SCRIPTS = ['content.js', 'guard.js'];

/** The addresses of the extension's scripts in pages. */
export const contentScripts = (origin: string): string[] => CONTENT_SCRIPTS.map((file) => `${origin}/${file}`);

/** One stretch of time that scripts held a thread, within one of its tasks. */
export interface Stretch {
  task: string;
  ms: number;
}

/** All stretches together, and the most of one task. */
export function addedUp(stretches: readonly Stretch[]): ScriptTime {
  const tasks = new Map<string, number>();
  for (const { task, ms } of stretches) tasks.set(task, (tasks.get(task) ?? 0) + ms);
  const all = [...tasks.values()];
  return { ms: all.reduce((sum, ms) => sum + ms, 0), longestMs: Math.max(0, ...all) };
}
