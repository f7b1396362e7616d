import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertMarked, known, read } from './read.ts';

describe('the noun of a name', () => {
  const commission = known('European Commission', 'organisation');
  test('goes on from it, with its article and its capital', () => {
    assertMarked(
      'The [European Commission] met. Then the [Commission] voted; a Commission, and the commission, did not.',
      [commission],
    );
    const church = [known('Church of Scientology', 'organisation')];
    assertMarked('The [Church of Scientology] met. The [Church] said so.', church);
  });
  test('of a newspaper or a foundation, too', () => {
    for (const name of ['Washington Post', 'Wall Street Journal', 'Wikimedia Foundation', 'Syrian Observatory']) {
      const noun = name.slice(name.lastIndexOf(' ') + 1);
      const text = `The ${name} said so. Then the ${noun} said more of a ${noun.toLowerCase()}.`;
      assert.deepEqual(read(text, [known(name, 'organisation')]), [name, noun]);
    }
    const times = [known('New York Times', 'organisation')];
    assert.deepEqual(read('The New York Times and the Los Angeles Times met. Then the Times left.', times).length, 1);
  });
  test('not where anything else in the document has it', () => {
    assertMarked('The [European Commission] met. The Federal Trade Commission did. Then the Commission voted.', [
      commission,
    ]);
    const university = [known('University of Oslo', 'organisation')];
    assertMarked('The [University of Oslo] and the University of Bergen met. Then the University did.', university);
  });
  test('nor of what is called so throughout the country', () => {
    assertMarked('The [White House] said so. Then the House voted.', [known('White House', 'organisation')]);
  });
});
