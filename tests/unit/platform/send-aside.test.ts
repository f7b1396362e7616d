import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Envelope } from '../../../src/platform/send.ts';

/** Of each question that has reached the background: its name, and what answers it. */
let asked: { name: string; answer: () => void }[] = [];

const runtime = {
  id: 'apropos',
  sendMessage: ({ name }: Envelope) =>
    new Promise((resolve) => asked.push({ name, answer: () => resolve({ result: {} }) })),
};
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
const { send } = await import('../../../src/platform/send.ts');
const { sendAside } = await import('../../../src/platform/send-aside.ts');

const names = (): string[] => asked.map(({ name }) => name);
const moment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));

/** Moments that a question may take until it is asked. */
const PATIENCE = 50;

/** Answers the question that was asked as this one, once it is. */
async function answer(at: number): Promise<void> {
  for (let turn = 0; turn < PATIENCE && !asked[at]; turn++) await moment();
  const question = asked[at];
  assert.ok(question, `Question ${at} was not asked: there were ${names().join(', ') || 'none'}.`);
  question.answer();
}

beforeEach(() => {
  asked = [];
});

test('what is asked aside waits for all else, and for what follows from its answer', async () => {
  const aside = sendAside('pack.list', {});
  const first = send('tag.list', {});
  await moment();
  assert.deepEqual(names(), ['tag.list']);
  const next = first.then(() => send('settings.get', {}));
  await answer(0);
  await moment();
  assert.deepEqual(names(), ['tag.list', 'settings.get']);
  await answer(1);
  await next;
  await answer(2);
  await aside;
  assert.deepEqual(names(), ['tag.list', 'settings.get', 'pack.list']);
});

test('many that are asked aside go on together, however often one of them asks again', async () => {
  const walk = async () => {
    for (let piece = 0; piece < 3; piece++) await sendAside('entity.list', { limit: 1 });
  };
  const walked = walk();
  const aside = sendAside('pack.list', {});
  await moment();
  assert.deepEqual(names(), ['entity.list', 'pack.list']);
  for (let at = 0; at < 4; at++) await answer(at);
  await Promise.all([walked, aside]);
  assert.deepEqual(names(), ['entity.list', 'pack.list', 'entity.list', 'entity.list']);
});

test('where nothing else is asked it is asked a moment later', async () => {
  const aside = sendAside('pack.list', {});
  assert.deepEqual(names(), []);
  await answer(0);
  assert.deepEqual(await aside, {});
});
