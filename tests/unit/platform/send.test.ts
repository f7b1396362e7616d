import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Envelope } from '../../../src/platform/send.ts';
import { Problem } from '../../../src/problem.ts';

/** What the background does with each message in turn; the last goes for all that follow. */
let answers: (() => unknown)[] = [];
let sent: Envelope[] = [];

const runtime = {
  id: 'apropos',
  async sendMessage(envelope: Envelope) {
    sent.push(envelope);
    return (answers.length > 1 ? answers.shift() : answers[0])?.();
  },
};
let windowsAsked = 0;
const windows = {
  async getCurrent() {
    windowsAsked += 1;
    return { incognito: true };
  },
};
Object.assign(globalThis, { chrome: { runtime, windows }, browser: { runtime, windows } });
const { isMine, send } = await import('../../../src/platform/send.ts');

const lost = (): unknown => undefined;
const closed = (): never => {
  throw new Error('The message channel closed before a response was received');
};

beforeEach(() => {
  sent = [];
});

test('what is not answered is asked again as the same request', async () => {
  answers = [lost, closed, () => ({ result: { ours: true } })];
  assert.deepEqual(await send('card.open', { nonce: 'n' }), { ours: true });
  assert.equal(sent.length, 3);
  assert.equal(new Set(sent.map(({ request }) => request)).size, 1);
  await send('card.open', { nonce: 'n' });
  assert.notEqual(sent[3]?.request, sent[0]?.request);
});

test('what records says whether its window is private, and what only reads does not wait for that', async () => {
  answers = [() => ({ result: {} })];
  await send('tag.list', {});
  assert.deepEqual([sent[0]?.private, windowsAsked], [false, 0]);
  await send('entity.delete', { id: 'a' });
  assert.equal(sent[1]?.private, true);
});

test('what is asked after something that records reaches the background after it', async () => {
  answers = [() => ({ result: {} })];
  await Promise.all([send('entity.delete', { id: 'a' }), send('tag.list', {})]);
  assert.deepEqual(
    sent.map(({ name }) => name),
    ['entity.delete', 'tag.list'],
  );
});

test('what is refused is not asked again', async () => {
  answers = [() => ({ problem: { code: 'empty-note', message: 'The note is empty.' } })];
  await assert.rejects(send('note.add', { entity: 'a', text: '' }), new Problem('empty-note', 'The note is empty.'));
  assert.equal(sent.length, 1);
});

test('where nobody ever answers, it is not said that nothing was changed', async () => {
  answers = [closed];
  await assert.rejects(send('note.add', { entity: 'a', text: 'a' }), /interrupted.*Look whether it was saved/u);
  assert.equal(sent.length, 6);
});

test('a page knows what it asked to be written itself', async () => {
  answers = [() => ({ result: {} })];
  await send('entity.delete', { id: 'a' });
  await send('tag.list', {});
  assert.deepEqual(
    sent.map(({ request = '' }) => isMine(request)),
    [true, false],
  );
});
