import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entitiesOf, entity, namesOf } from './bundled.ts';

describe('the sample', () => {
  it('has a source and a real date for every fact', () => {
    for (const { id, facts = [] } of entitiesOf('sample')) {
      for (const { text, from, to, source } of facts) {
        assert.ok(source, `${id}: “${text}” has a source`);
        assert.ok(from, `${id}: “${text}” has a date`);
        for (const date of [from, to]) {
          if (date === undefined) continue;
          const day = new Date(date);
          assert.equal(day.toISOString().slice(0, date.length), date, `${id}: ${date} is in the calendar`);
        }
        if (to !== undefined) assert.ok(from <= to, `${id}: “${text}” begins before it ends`);
      }
    }
  });

  it('knows Meloni as prime minister in April 2023, and the withdrawal only later', () => {
    const { facts = [] } = entity('sample', 'giorgia-meloni');
    const then = facts.filter(({ from = '', to }) => from <= '2023-04-20' && (to ?? '9999') > '2023-04-20');
    assert.ok(then.some(({ text }) => /prime minister of italy/i.test(text)));
    assert.ok(facts.some(({ text, from }) => /withdraw/.test(text) && from === '2023-12'));
    assert.ok(!then.some(({ text }) => /withdraw/.test(text)));
  });

  it('tells the story of the memorandum: signed, renewed by itself, given up, ended', () => {
    const memorandum = entity('sample', 'memorandum-of-understanding');
    const dated = (pattern: RegExp) => memorandum.facts?.find(({ text }) => pattern.test(text));
    assert.equal(dated(/^Signed/)?.from, '2019-03-23');
    assert.match(dated(/^Renewed automatically/)?.text ?? '', /five years.*three months/);
    assert.equal(dated(/withdrawal/)?.from, '2023-12');
    assert.equal(dated(/^Ended/)?.from, '2024-03');
    assert.equal(
      entity('sample', 'italy').facts?.some(({ from }) => from === '2023-12'),
      true,
    );
    for (const name of ['Memorandum of Understanding', 'MOU', 'MoU']) assert.ok(namesOf(memorandum).includes(name));
  });

  it('stands beside the other packs as one entity with theirs', () => {
    const pairs = [
      ['italy', 'countries', 'it', 'iso'],
      ['china', 'countries', 'cn', 'iso'],
      ['taiwan', 'countries', 'tw', 'iso'],
      ['giorgia-meloni', 'leaders', 'giorgia-meloni', 'factbook'],
      ['xi-jinping', 'leaders', 'xi-jinping', 'factbook'],
      ['sergio-mattarella', 'leaders', 'sergio-mattarella', 'factbook'],
      ['g7', 'organisations', 'g7', 'apropos'],
      ['european-union', 'organisations', 'european-union', 'apropos'],
    ] as const;
    for (const [own, pack, id, scheme] of pairs) {
      const outside = entity('sample', own).outside?.[scheme];
      assert.ok(outside);
      assert.equal(entity(pack, id).outside?.[scheme], outside);
    }
  });
});
