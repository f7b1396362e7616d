import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ALL_CHOSEN,
  between,
  choosing,
  countChosen,
  isChosen,
  NOTHING_CHOSEN,
} from '../../../../src/library/list/selection.ts';

const LIST = ['a', 'b', 'c', 'd', 'e'];

test('what is chosen is what was chosen last, begun with nothing or with all', () => {
  const turn = fc.tuple(fc.subarray(LIST), fc.boolean());
  fc.assert(
    fc.property(fc.boolean(), fc.array(turn), (all, turns) => {
      let selection = all ? ALL_CHOSEN : NOTHING_CHOSEN;
      const chosen = new Set(all ? LIST : []);
      for (const [ids, on] of turns) {
        selection = choosing(selection, ids, on);
        for (const id of ids) on ? chosen.add(id) : chosen.delete(id);
      }
      assert.deepEqual(
        LIST.filter((id) => isChosen(selection, id)),
        LIST.filter((id) => chosen.has(id)),
      );
      assert.equal(countChosen(selection, LIST.length), chosen.size);
    }),
  );
});

test('a range goes either way, with both ends', () => {
  assert.deepEqual(between(LIST, 1, 3), ['b', 'c', 'd']);
  assert.deepEqual(between(LIST, 3, 1), ['b', 'c', 'd']);
  assert.deepEqual(between(LIST, 2, 2), ['c']);
});
