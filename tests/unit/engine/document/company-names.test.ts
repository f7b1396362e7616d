import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { known, read } from './read.ts';

/** What is found of a company after its name in full, which the text begins with. */
const after = (name: string, text: string): string[] =>
  read(`${name} met on Monday. ${text}`, [known(name, 'organisation')]).slice(1);

describe('the first word of a company’s name', () => {
  test('is its name once the document says what it does, wherever it stands', () => {
    for (const [name, short] of [
      ['Dow Chemical Co', 'Dow'],
      ['Hanover Insurance', 'Hanover'],
      ['Berkshire Hathaway Inc.', 'Berkshire'],
      ['Lockheed Martin Corporation', 'Lockheed'],
      ['Stifel, Nicolaus & Co.', 'Stifel'],
      ['Sci-Med Life Systems Inc', 'Sci-Med'],
      ['Rolls-Royce plc', 'Rolls'],
      ['Freeport-McMoRan Inc.', 'Freeport'],
      ['J.P. Morgan & Co.', 'Morgan'],
      ["Moody's Investors Service Inc.", "Moody's"],
    ] as const) {
      assert.deepEqual(after(name, `A deal with ${short} is near. On Friday ${short} said so.`), [short, short], name);
      assert.deepEqual(after(name, `A deal with ${short} is near.`), [], name);
    }
  });
  test('by what companies do and have', () => {
    for (const text of [
      'Hanover reported a loss.',
      'Then Hanover shares fell.',
      'It was Hanover’s chairman.',
      'A Hanover spokesman left.',
      'He sold his stake in Hanover. Hanover has agreed to buy it.',
    ]) {
      assert.ok(after('Hanover Insurance Co', text).includes('Hanover'), text);
    }
  });
  test('also where only the text says that it is a company', () => {
    const freeport = [known('Freeport-McMoRan', 'organisation')];
    assert.deepEqual(read('Freeport-McMoRan Inc. met. Freeport said so.', freeport), [
      'Freeport-McMoRan Inc.',
      'Freeport',
    ]);
    assert.deepEqual(read('Freeport-McMoRan met. Freeport said so.', freeport), ['Freeport-McMoRan']);
  });
  test('not where the document has a place of the name, or somebody', () => {
    for (const text of [
      'It rained in Hanover. Hanover said so.',
      'Hanover-based rivals wait. Hanover said so.',
      'Paul Hanover came. Hanover said so.',
      'Mr. Hanover said so.',
      'President Hanover left. Hanover said so.',
      'The owner Hanover said so.',
    ]) {
      assert.deepEqual(after('Hanover Insurance Co', text), [], text);
    }
  });
  test('nor a part of another name, nor an index', () => {
    assert.deepEqual(after('Dow Chemical Co', 'The Dow rose. Then Dow Jones said so.'), []);
    assert.deepEqual(after('Freeport-McMoRan Inc', 'It was Freeport-Smith. Freeport said so.'), ['Freeport']);
  });
  test('no government, first name, adjective, direction or word', () => {
    for (const [name, text] of [
      ['Tokyo Electric Power Co', 'Then Tokyo said so.'],
      ['Texas Instruments Inc.', 'Then Texas sued Google.'],
      ['Charles Schwab Corp.', 'Then Charles said so.'],
      ['American Midland Corp.', 'An American said so.'],
      ['Western Digital Corp.', 'A Western spokesman left.'],
      ['Federal Paperboard Co Inc', 'A Federal spokesman left.'],
    ] as const) {
      assert.deepEqual(after(name, text), [], name);
    }
  });
  test('of no party, newspaper or university', () => {
    for (const name of ['Hanover Liberation Front', 'Hanover Gazette', 'Hanover University']) {
      assert.deepEqual(after(name, 'Then Hanover said so.'), [], name);
    }
  });
  test('of somebody with that surname once they were named in full', () => {
    const both = [known('Cain Chemical Inc', 'organisation'), known('Gordon Cain', 'person')];
    const text = 'Cain Chemical Inc met. Gordon Cain left. Later Cain said so.';
    assert.deepEqual(read(text, both), ['Cain Chemical Inc', 'Gordon Cain', 'Cain']);
  });
});
