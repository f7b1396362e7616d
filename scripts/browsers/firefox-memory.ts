/** What the background holds in Firefox, by the browser's own memory reports. */
import { callText } from './script-text.ts';

declare const Services: { obs: { notifyObservers(subject: null, topic: string): void } };
declare const Cc: Record<string, { getService(of: unknown): MemoryReporters }>;
declare const Ci: { nsIMemoryReporterManager: object };

interface MemoryReporters {
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    data: null,
    done: () => void,
    doneData: null,
    anonymize: boolean,
  ): void;
}

type InChrome = <R>(expression: string) => Promise<R>;

/** Bytes that Firefox's memory reports count for the background's page, after a collection. */
export function backgroundMemory(inChrome: InChrome, origin: string): Promise<number> {
  return inChrome(callText(memoryInChrome, origin.replaceAll('/', '\\')));
}

async function memoryInChrome(origin: string): Promise<number> {
  Services.obs.notifyObservers(null, 'child-gc-request');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  let bytes = 0;
  const add = (_process: string, path: string, _kind: number, units: number, amount: number): void => {
    if (units === 0 && path.startsWith(`explicit/window-objects/top(${origin}\\_generated_background`)) bytes += amount;
  };
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  await new Promise<void>((resolve) => reporters?.getReports(add, null, resolve, null, false));
  return bytes;
}
