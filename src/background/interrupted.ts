import { eraseForgotten, resumePackWork, resumeSearchWork } from '../knowledge/index.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { refreshPages } from './tabs.ts';

/**
 * Takes up what the end of an earlier worker interrupted, and tells the pages when it is done; then erases what was
 * deleted long enough ago.
 */
export async function resumeInterrupted(base: KnowledgeBase): Promise<void> {
  try {
    const db = await base.open();
    // What the reader wrote comes before packs.
    await resumeSearchWork(db);
    if ((await resumePackWork(db)).length > 0) await refreshPages();
    await eraseForgotten(db);
  } catch {
    // Without storage or without room: whoever asks for something next is told.
  }
}
