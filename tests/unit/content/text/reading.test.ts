import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../../../../src/content/text/reading.ts';
import { MOST_NODES } from '../../../../src/content/text/text-map.ts';
import { documentOf, readBody, readRoots } from '../page.ts';

const textOf = (html: string): string => readBody(html).text;

test('a name parted by inline elements is one name', () => {
  assert.equal(
    textOf('<p>the <b>Belt</b> and <i>Road</i> Initiative <a href="#">mem<em>o</em></a></p>'),
    'the Belt and Road Initiative memo',
  );
});

test('blocks are parted by an empty line, and nothing else is', () => {
  assert.equal(textOf('<h1>Italy\n\n</h1>\n\n<p>China\n\nand Taiwan</p>'), 'Italy  \n\nChina  and Taiwan');
  assert.equal(textOf('<div>Xi <div>Jinping</div> and</div>'), 'Xi \n\nJinping\n\n and');
});

test('a line break is a line break', () => {
  assert.equal(textOf('<p>Giorgia<br>Meloni</p>'), 'Giorgia\nMeloni');
});

test('line breaks that a page preserves are kept', () => {
  assert.equal(textOf('<p style="white-space: pre-line">Italy\nChina</p>'), 'Italy\nChina');
  assert.equal(textOf('<p>Italy\nChina</p>'), 'Italy China');
});

test('an initial that floats belongs to its word', () => {
  assert.equal(textOf('<p><span style="float: left">I</span>taly left</p>'), 'Italy left');
});

test('the mark of a note is not read, and what is raised of a word is, and a note', () => {
  for (const mark of ['1', '[2]', '(a)', '*', '†', '1,2', '[note 4]', '<a href="#n3">3</a>']) {
    assert.equal(textOf(`<p>Italy<sup>${mark}</sup>, too, left.</p>`), 'Italy, too, left.', mark);
  }
  assert.equal(textOf('<p><sup>1 Italy did not.</sup></p>'), '1 Italy did not.');
  assert.equal(
    textOf('<p>The 2<sup>nd</sup> and M<sup>me</sup> Meloni, CO<sub>2</sub></p>'),
    'The 2nd and Mme Meloni, CO2',
  );
});

test('elements of a page’s own making stand in line where their style says so', () => {
  assert.equal(textOf('<p>Gior<x-word>gia</x-word> Meloni</p>'), 'Giorgia Meloni');
  assert.equal(textOf('<p>Italy<span style="display: block">China</span></p>'), 'Italy\n\nChina');
});

test('boxes in a line are words of their own where they begin with one, and else parts of a word', () => {
  const boxes = (...words: string[]): string =>
    `<p>${words.map((word) => `<span style="display: inline-block">${word}</span>`).join('')}</p>`;
  assert.equal(textOf(boxes('Giorgia Meloni', 'Xi Jinping', 'Élysée')), 'Giorgia Meloni Xi Jinping Élysée');
  assert.equal(textOf('<p>Rome<span style="display: inline-block">Live</span></p>'), 'Rome Live');
  for (const parts of [[...'Giorgia'], [...'ITALY'], ['Meloni', '’s'], ['Me', 'loni'], ['港口', '信託'], ['CO', '2']]) {
    assert.equal(textOf(boxes(...parts)), parts.join(''));
  }
  assert.equal(textOf('<p>You<b>Tube</b> and Mac<span>Book</span></p>'), 'YouTube and MacBook');
});

for (const [what, html] of Object.entries({
  navigation: '<nav>Italy</nav><div role="navigation">Italy</div><footer>Italy</footer>',
  'scripts and styles':
    '<script>Italy</script><style>Italy</style><noscript>Italy</noscript><template>Italy</template>',
  forms: '<form>Italy</form><label>Italy</label><button>Italy</button><select><option>Italy</option></select>',
  code: '<pre>Italy</pre><code>Italy</code><kbd>Italy</kbd><samp>Italy</samp>',
  drawings: '<svg><text>Italy</text></svg><math><mi>Italy</mi></math>',
  media: '<video>Italy</video><iframe>Italy</iframe><object>Italy</object>',
  'editable fields': '<textarea>Italy</textarea><div contenteditable>Italy</div><p contenteditable="true">Italy</p>',
  'what is hidden': '<p hidden>Italy</p><p aria-hidden="true">Italy</p><p style="display: none">Italy</p>',
  'what cannot be seen':
    '<p style="visibility: hidden">Italy</p><span style="position: absolute; display: block; clip: rect(1px 1px)">Italy</span>',
  'asides that link elsewhere': '<aside><h2>More</h2><a href="/a">Italy leaves</a><a href="/b">Italy stays</a></aside>',
})) {
  test(`${what} are not read`, () => {
    assert.equal(textOf(`<p>before</p>${html}<p>after</p>`), 'before\n\nafter');
  });
}

test('prose beside what is skipped is read', () => {
  assert.equal(
    textOf('<aside><p>Italy signed in 2019, <a href="#">alone</a>.</p></aside>'),
    'Italy signed in 2019, alone.',
  );
  assert.equal(textOf('<figure><figcaption>Milan</figcaption></figure>'), 'Milan');
  assert.equal(textOf('<div contenteditable="false">Italy</div>'), 'Italy');
});

test('a control within a line parts words, a script does not', () => {
  assert.equal(textOf('<p>Belt<button>x</button>Road</p>'), 'Belt Road');
  assert.equal(textOf('<p>Be<script>x</script>lt</p>'), 'Belt');
});

test('the reading of 北京 leaves out how it is said', () => {
  assert.equal(textOf('<p><ruby>北<rp>(</rp><rt>Běi</rt>京<rt>jīng</rt></ruby></p>'), '北京');
});

test('each block tells its element and its stretch of the text', () => {
  const { text, blocks } = readBody('<h1>Italy</h1><p>China <b>and</b> Taiwan</p>');
  assert.deepEqual(
    blocks.map(({ element, start, end }) => [element.localName, text.slice(start, end)]),
    [
      ['h1', 'Italy'],
      ['p', 'China and Taiwan'],
    ],
  );
});

/** A small tree: text, or an element with children. */
type Tree = string | [tag: string, children: Tree[]];
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.stringMatching(/^[aé京 \n\t]{0,6}$/),
    fc.tuple(
      fc.constantFrom('p', 'div', 'b', 'a', 'span', 'br', 'script', 'button', 'rt'),
      fc.array(tie('tree'), { maxLength: 4 }),
    ),
  ),
}));

function readTree(children: Tree[]): Reading {
  const document = documentOf('');
  const grow = (parent: Element, trees: Tree[]): void => {
    for (const each of trees) {
      if (typeof each === 'string') parent.append(document.createTextNode(each));
      else {
        const element = document.createElement(each[0]);
        grow(element, each[0] === 'br' ? [] : each[1]);
        parent.append(element);
      }
    }
  };
  grow(document.body, children);
  return readRoots([document.body]);
}

test('every stretch of the text leads to exactly the nodes it was read from, and back', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(60), fc.nat(30), (trees, from, length) => {
      const reading = readTree(trees);
      const start = Math.min(from, reading.text.length);
      const end = Math.min(start + length, reading.text.length);
      let at = start;
      for (const piece of reading.pieces(start, end)) {
        const base = reading.offsetOf(piece.node, piece.start);
        // Only what parts blocks, lines and controls stands between the nodes.
        assert.match(reading.text.slice(at, base), /^[\n ]*$/);
        at = base + piece.end - piece.start;
        assert.equal(
          reading.text.slice(base, at),
          piece.node.data.slice(piece.start, piece.end).replace(/[\n\t]/g, ' '),
        );
      }
      assert.match(reading.text.slice(at, end), /^[\n ]*$/);
    }),
    { numRuns: 500 },
  );
});

test('a node that was shortened since it was read leads to no place beyond its end', () => {
  const reading = readBody('<p>Giorgia Meloni</p>');
  const [piece] = reading.pieces(8, 14);
  assert.ok(piece);
  piece.node.data = 'Giorgia M';
  assert.deepEqual(
    reading.pieces(8, 14).map(({ start, end }) => [start, end]),
    [[8, 9]],
  );
  piece.node.data = '';
  assert.deepEqual(reading.pieces(8, 14), []);
});

test('a stretch that takes thousands of nodes leads to the first of them', () => {
  const reading = readBody(`<p>Giorgia ${'<b>&shy;</b>'.repeat(3000)}Meloni</p>`);
  assert.equal(reading.pieces(0, reading.text.length).length, MOST_NODES);
});

test('a node that was not read has no offset', () => {
  const reading = readBody('<p>Italy</p><nav>China</nav>');
  const [paragraph, navigation] = reading.roots[0]?.children ?? [];
  assert.equal(reading.offsetOf(paragraph?.firstChild as Node, 2), 2);
  assert.equal(reading.offsetOf(navigation?.firstChild as Node, 2), NaN);
});
