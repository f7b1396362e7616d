import { resumePackWork } from '../knowledge/index.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { refreshPages } from './tabs.ts';

/** Takes up what the end of an earlier worker interrupted, and tells the pages when it is done. */
export async function resumeInterrupted(base: KnowledgeBase): Promise<void> {
  try {
    if ((await resumePackWork(await base.open())).length > 0) await refreshPages();
  } catch {
    // Without storage or without room: whoever asks for something next is told.
  }
}
