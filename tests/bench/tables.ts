/** The results as tables for people: times, and in brackets how many times ours or the floor they are. */
import { aligned } from './aligned.ts';
import { PEERS } from './peers/index.ts';
import type { Results } from './run.ts';

export function printTables({ scan, build, load, edit, rules }: Results): void {
  table(
    'Spotting, ms a page (floor and ours: times the floor; peers: times ours)',
    ['names', 'KB', 'floor', 'ours', ...PEERS.map(({ name }) => name)],
    scan.map(({ names, pageKB, floorMs, oursMs, peers }) => [
      count(names),
      `${pageKB}`,
      ms(floorMs),
      `${ms(oursMs)} (${(oursMs / floorMs).toFixed(2)})`,
      ...PEERS.map(({ name }) => against(peers[name] ?? null, oursMs)),
    ]),
  );
  table(
    'Building, ms (peers: times ours) and bytes a name',
    ['names', 'ours', 'bytes', ...PEERS.flatMap(({ name }) => [name, 'bytes'])],
    build.map(({ names, oursMs, bytesPerAlias, peers }) => [
      count(names),
      ms(oursMs),
      bytesPerAlias.toFixed(1),
      ...PEERS.flatMap(({ name }) => {
        const { ms: peerMs = null, bytes = null } = peers[name] ?? {};
        return [against(peerMs, oursMs), bytes === null ? '–' : (bytes / names).toFixed(0)];
      }),
    ]),
  );
  table(
    'Loading, ms',
    ['names', 'MB', 'copy', 'copy and checks'],
    load.map(({ names, bytes, copyMs, loadMs }) => [count(names), (bytes / 1e6).toFixed(1), ms(copyMs), ms(loadMs)]),
  );
  table(
    'Rules after the scan, ms a page (in brackets: times the scan)',
    ['names', 'KB', 'found', 'mentions', 'as seen', 'scan', 'rules'],
    rules.map(({ names, pageKB, plain, judged, seenMs, scanMs, bothMs, ratio }) => [
      count(names),
      `${pageKB}`,
      count(plain),
      count(judged),
      ms(seenMs),
      ms(scanMs),
      `${ms(bothMs - scanMs)} (${ratio.toFixed(2)})`,
    ]),
  );
  table('Editing, µs a name', ['names', 'add', 'hide'], [[count(edit.names), ms(edit.addUs), ms(edit.hideUs)]]);
}

function table(title: string, head: string[], rows: string[][]): void {
  process.stdout.write(`${title}\n${aligned([head, ...rows])}\n\n`);
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
const count = (value: number): string => value.toLocaleString('en-GB');
const against = (value: number | null, ours: number): string =>
  value === null ? '–' : `${ms(value)} (${(value / ours).toFixed(1)})`;
