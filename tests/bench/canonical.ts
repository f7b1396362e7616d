/**
 * What makes the peers' answers the same as ours: they see the text in our canonical form, folded, and what they find
 * counts only at the borders of words and with the capitals that a name asks for.
 */

import { agreement } from '../../src/engine/lexicon/agreement.ts';
import { defaultCasePolicy } from '../../src/engine/lexicon/case-policy.ts';
import { createAddressGuard } from '../../src/engine/scan/address.ts';
import { mayBegin, mayEnd } from '../../src/engine/scan/borders.ts';
import { fold } from '../../src/engine/text/characters.ts';
import { createReading, openReading, readToken } from '../../src/engine/text/reading.ts';
import { CASE_POLICIES } from '../../src/entity.ts';
import type { Span } from './spans.ts';

/** A text folded, and the way back to it. */
export interface Canonical {
  text: string;
  folded: string;
  /** Unfolded, with capitals. */
  units: Uint16Array;
  /** By the index of a token's first folded unit, its start in the text plus one; 0 elsewhere. */
  starts: Uint32Array;
  /** By the index after a token's last folded unit, its end in the text; 0 elsewhere. */
  ends: Uint32Array;
  /** By the same indices, the sort of the token. */
  kinds: Uint8Array;
}

const decoder = new TextDecoder('utf-16le');

export function canonical(text: string): Canonical {
  const reading = createReading(text, Number.MAX_SAFE_INTEGER);
  const units = new Uint16Array(2 * text.length + 1);
  const starts = new Uint32Array(units.length + 1);
  const ends = new Uint32Array(units.length + 1);
  const kinds = new Uint8Array(units.length + 1);
  let length = 0;
  do {
    openReading(reading, reading.at);
    let from = 0;
    while (readToken(reading)) {
      const spaced = reading.units[from] === 0x20 ? 1 : 0;
      units.set(reading.units.subarray(from, reading.length), length);
      starts[length + spaced] = reading.start + 1;
      length += reading.length - from;
      from = reading.length;
      ends[length] = reading.end;
      kinds[length] = reading.kind;
    }
    // Nothing is found across the end of a paragraph.
    units[length++] = 0x0a;
  } while (reading.at < text.length);
  const used = units.subarray(0, length);
  return { text, folded: decoder.decode(used.map(fold)), units: used, starts, ends, kinds };
}

/** A name as the peers know it. */
export interface Key {
  folded: string;
  /** Canonical units in the manner of the engine's pool, to compare capitals with. */
  surface: Uint8Array;
  /** The bit of its case policy. */
  policy: number;
}

function keyOf(name: string): Key {
  const { units, folded } = canonical(name);
  const surface = units.subarray(0, -1);
  return {
    folded: folded.slice(0, -1),
    surface: pooled(surface),
    policy: 1 << CASE_POLICIES.indexOf(defaultCasePolicy(name)),
  };
}

/** Keys by their folded form: names that differ in capitals alone share one. */
export function keysOf(names: readonly string[]): Map<string, Key[]> {
  const keys = new Map<string, Key[]>();
  for (const name of names) {
    const key = keyOf(name);
    const same = keys.get(key.folded);
    if (same) same.push(key);
    else keys.set(key.folded, [key]);
  }
  return keys;
}

function pooled(units: Uint16Array): Uint8Array {
  const bytes: number[] = [];
  for (const unit of units) {
    if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
  }
  return Uint8Array.from(bytes);
}

/** Whether a stretch of the folded text is a mention of one of the names with that folded form; its span then. */
export type Judge = (from: number, to: number, keys: readonly Key[]) => Span | null;

export function createJudge({ text, units, starts, ends, kinds }: Canonical): Judge {
  const inAddress = createAddressGuard({ text });
  const kindFrom = (from: number): number => {
    let at = from + 1;
    while (ends[at] === 0) at++;
    return kinds[at] as number;
  };
  return (from, to, keys) => {
    const start = (starts[from] as number) - 1;
    const end = ends[to] as number;
    if (start < 0 || end === 0) return null;
    const surface = units.subarray(from, to);
    const named = keys.some(
      (key) => agreement(key.surface, 0, key.surface.length, surface, to - from, key.policy) !== 0,
    );
    if (!named || !mayBegin(text, start, kindFrom(from)) || !mayEnd(text, end, kinds[to] as number)) return null;
    return inAddress(start, end) ? null : [start, end];
  };
}
