/** What the extension's scripts cost pages in Chromium, from its own trace. */
import type { CDPSession } from 'playwright-core';
import type { ScriptTime, Tab } from './browser.ts';
import { addedUp, contentScripts, type Stretch } from './script-time.ts';

/** The tasks; what a script's first run takes; the engine's calls into scripts, with the world that each goes to. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8'];

interface TraceEvent {
  name: string;
  /** "X" has a duration. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as `dur`. */
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread worked: the rest it waited for a processor that others held. */
  tdur?: number;
  args?: { worldName?: string; data?: { url?: string }; sync_id?: string };
}

/**
 * Traces the browser over some loads, each of which answers its tab: one trace for all, since to end one may take it
 * seconds.
 *
 * @param of the extension's origin, and its name, which Chromium gives the world of its content scripts
 */
export async function traceScripts(
  root: CDPSession,
  of: { origin: string; name: string },
  loads: readonly (() => Promise<Tab>)[],
): Promise<ScriptTime[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  root.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await root.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  try {
    for (const [number, load] of loads.entries()) {
      const tab = await load();
      await root.send('Tracing.recordClockSyncMarker', { syncId: String(number) });
      await tab.close();
    }
  } finally {
    const complete = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve));
    await root.send('Tracing.end');
    await complete;
    root.off('Tracing.dataCollected', collect);
  }
  const ends = loads.map((_, number) => events.find(({ args }) => args?.sync_id === String(number))?.ts ?? 0);
  const stretches = ownStretches(events, of);
  return ends.map((end, number) => {
    const begin = ends[number - 1] ?? 0;
    return addedUp(stretches.filter(({ at }) => at > begin && at <= end));
  });
}

/** The outermost calls into content scripts, each with the task it belongs to. What they force is within them. */
function ownStretches(
  events: readonly TraceEvent[],
  { origin, name }: { origin: string; name: string },
): (Stretch & { at: number })[] {
  const scripts = contentScripts(origin);
  const isOwn = (event: TraceEvent): boolean =>
    (event.name === 'v8.callFunction' && event.args?.worldName === name) ||
    (event.name === 'EvaluateScript' && scripts.includes(event.args?.data?.url ?? ''));
  const stretches: (Stretch & { at: number })[] = [];
  for (const thread of byThread(events)) {
    let task = 0;
    let taskEnd = 0;
    let ownEnd = 0;
    for (const event of thread) {
      const end = event.ts + (event.dur ?? 0);
      // A task within a task belongs to it.
      if (event.name === 'ThreadControllerImpl::RunTask' && event.ts >= taskEnd) {
        task += 1;
        taskEnd = end;
      }
      if (!isOwn(event) || event.ts < ownEnd) continue;
      ownEnd = end;
      stretches.push({
        task: `${event.pid}/${event.tid}/${task}`,
        at: event.ts,
        ms: (event.tdur ?? event.dur ?? 0) / 1000,
      });
    }
  }
  return stretches;
}

/** Events with a duration in the order they began, an outer one before those within it. */
function byThread(events: readonly TraceEvent[]): TraceEvent[][] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const key = `${event.pid}/${event.tid}`;
    const known = threads.get(key);
    if (known) known.push(event);
    else threads.set(key, [event]);
  }
  return [...threads.values()].map((thread) => thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)));
}
