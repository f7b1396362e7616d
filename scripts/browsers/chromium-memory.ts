import type { CDPSession } from 'playwright-core';
import { attach } from './chromium-target.ts';

/** Bytes of the running service worker's heap and of its array buffers, after a collection. */
export async function workerMemory(root: CDPSession, origin: string): Promise<number> {
  const { targetInfos } = await root.send('Target.getTargets');
  const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`));
  if (!found) throw new Error('The background does not run.');
  const target = await attach(root, found.targetId);
  await target.send('HeapProfiler.collectGarbage');
  const usage = await target.send<{ usedSize: number; backingStorageSize: number }>('Runtime.getHeapUsage');
  await target.detach();
  return usage.usedSize + usage.backingStorageSize;
}
