import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as knowledge from '../../../../src/knowledge/index.ts';
import { contents, openFresh } from '../database.ts';
import { carryOut, pack, step } from '../steps.ts';

test('any changes undone in reverse leave everything as it was, step by step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, on) => {
      const db = await openFresh();
      await knowledge.installPack(db, pack, { bundled: true });
      if (!on) await knowledge.switchPackOff(db, { id: 'countries' });
      const states: unknown[] = [];
      for (const one of steps) {
        const before = await contents(db);
        if (await carryOut(db, one)) states.push(before);
      }
      const changes = await knowledge.listChanges(db, { limit: 99 });
      assert.equal(changes.length, states.length);
      for (const { id } of changes) {
        await knowledge.undoChange(db, id);
        assert.deepEqual(await contents(db), states.pop());
      }
      db.close();
    }),
    { numRuns: 60 },
  );
});

test('the rows that lists and the lexicon read are those that would be made from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const db = await openFresh();
      await knowledge.installPack(db, pack, { bundled: true });
      for (const one of steps) await carryOut(db, one);
      const kept = await db.getAll('rows');
      await db.clear('rows');
      // Each own entity is touched by a note that comes and goes, each pack's by switching its pack.
      for (const { id } of await db.getAll('entities')) {
        const { note } = await knowledge.addNote(db, { entity: id, text: 'touched' });
        await knowledge.deleteNote(db, { id: note.id });
      }
      await knowledge.switchPackOff(db, { id: 'countries' });
      await knowledge.switchPackOn(db, { id: 'countries' });
      assert.deepEqual(await db.getAll('rows'), kept);
      db.close();
    }),
    { numRuns: 40 },
  );
});
