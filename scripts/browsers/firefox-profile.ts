/** What the extension's scripts cost pages in Firefox, from its own profiler; and what its background holds. */
import type { ScriptTime, Tab } from './browser.ts';
import { callText } from './script-text.ts';
import { addedUp, contentScripts, type Stretch } from './script-time.ts';

/** Milliseconds between two looks at a stack: with more of them, the looking itself shows in the times. */
const INTERVAL_MS = 0.5;
/** Looks that the profiler keeps for each process, 8 bytes each. */
const ENTRIES = 8_000_000;

declare const Services: {
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    Pause(): Promise<void>;
    StopProfiler(): Promise<void>;
    getProfileDataAsync(): Promise<Profile>;
  };
  obs: { notifyObservers(subject: null, topic: string): void };
};
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

interface Table {
  schema: Record<string, number>;
  data: (number | null)[][];
}
interface Profile {
  /** What the processor's times are counted in. */
  meta: { sampleUnits: { threadCPUDelta: string } };
  processes: { threads: { samples: Table; stackTable: Table; frameTable: Table; stringTable: string[] }[] }[];
}

type InChrome = <R>(expression: string) => Promise<R>;

/**
 * Profiles every process's main thread during each load. Its tab is closed afterwards: a process that ends takes what
 * was seen of it along.
 */
export async function profileScripts(
  inChrome: InChrome,
  origin: string,
  loads: readonly (() => Promise<Tab>)[],
): Promise<ScriptTime[]> {
  const times: ScriptTime[] = [];
  for (const load of loads) {
    await inChrome(`Services.profiler.StartProfiler(${ENTRIES}, ${INTERVAL_MS}, ['js', 'cpu'], ['GeckoMain'])`);
    try {
      const tab = await load();
      await inChrome('Services.profiler.Pause()');
      times.push(addedUp(await inChrome<Stretch[]>(callText(stretchesInChrome, contentScripts(origin)))));
      await tab.close();
    } finally {
      await inChrome('Services.profiler.StopProfiler()');
    }
  }
  return times;
}

/**
 * Runs in the browser's own window, as a profile is too large to be sent. A stretch is as many looks in a row as find
 * a content script on the stack, whatever it called: layout that it forces counts. Of the time between two looks counts
 * what the thread worked: the rest it waited for a processor that others held.
 */
async function stretchesInChrome(scripts: string[]): Promise<Stretch[]> {
  const profile = await Services.profiler.getProfileDataAsync();
  const perMs = profile.meta.sampleUnits.threadCPUDelta === 'ns' ? 1e6 : 1e3;
  const stretches: Stretch[] = [];
  for (const [number, thread] of profile.processes.flatMap(({ threads }) => threads).entries()) {
    const { samples, stackTable, frameTable, stringTable } = thread;
    const at = (table: Table, row: number, field: string): number | null | undefined =>
      table.data[row]?.[table.schema[field] ?? -1];
    const known = new Map<number, boolean>();
    const isOwn = (stack: number | null | undefined): boolean => {
      if (stack === null || stack === undefined) return false;
      const before = known.get(stack);
      if (before !== undefined) return before;
      const location = stringTable[at(frameTable, at(stackTable, stack, 'frame') ?? -1, 'location') ?? -1] ?? '';
      const own = scripts.some((script) => location.includes(script)) || isOwn(at(stackTable, stack, 'prefix'));
      known.set(stack, own);
      return own;
    };
    let task = 0;
    let within = false;
    for (let row = 0; row + 1 < samples.data.length; row += 1) {
      const own = isOwn(at(samples, row, 'stack'));
      if (own && !within) task += 1;
      within = own;
      const ms = (at(samples, row + 1, 'threadCPUDelta') ?? 0) / perMs;
      if (own) stretches.push({ task: `${number}/${task}`, ms });
    }
  }
  return stretches;
}

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
