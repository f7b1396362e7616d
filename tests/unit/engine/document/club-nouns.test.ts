import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertMarked, known, read } from './read.ts';

const one = (name: string) => [known(name, 'organisation')];

test('a club by a noun that is its own, where it does what clubs do', () => {
  const clubs = [known('Orlando Magic', 'organisation'), known('Miami Heat', 'organisation')];
  assertMarked(
    'The [Orlando Magic] met the [Miami Heat]. The [Magic] won when they beat the [Heat]; the [Heat] are out. Magic happens. Magic Johnson saw the heat and some magic.',
    clubs,
  );
  assertMarked('[Google Cloud] grew. The Cloud is dark.', [known('Google Cloud', 'organisation')]);
});

test('and not where its noun is something else', () => {
  for (const [name, text] of [
    ['Los Angeles Kings', 'The Los Angeles Kings won. The Kings of Leon played.'],
    ['Arizona Cardinals', 'The Arizona Cardinals won. Then the Cardinals of the Church met.'],
    ['Miami Heat', 'The Miami Heat won. The Heat index rose.'],
    ['Atlanta Dream', 'The Atlanta Dream won. He said: I have a Dream.'],
    ['Melbourne Storm', 'The Melbourne Storm won. The Storm killed three, and Storm damage was great.'],
    ['Chicago Sky', 'The Chicago Sky won. Then Sky reported it, and the Sky report was read.'],
  ] as const) {
    assert.deepEqual(read(text, one(name)), [name], text);
  }
  for (const [name, text, ...more] of [
    [
      'Oklahoma City Thunder',
      'The Oklahoma City Thunder won. It was a miss by the Thunder, as the Thunder storm hit.',
      'Thunder',
    ],
    [
      'Utah Jazz',
      'The Utah Jazz lost to Denver. It was their second win over the Jazz. They walked to the Jazz.',
      'Jazz',
    ],
    [
      'Orlando Magic',
      'The Orlando Magic lost. He scored against the Magic when it counted for the Magic Kingdom.',
      'Magic',
    ],
    ['Minnesota Wild', 'The Minnesota Wild lost. It was the Call of the Wild, and they went into the Wild.'],
  ] as const) {
    assert.deepEqual(read(text, one(name)), [name, ...more], text);
  }
  assertMarked(
    'The [Los Angeles Kings] won. They beat the [Kings] on Monday, and [Kings] goalie Quick left.',
    one('Los Angeles Kings'),
  );
});
