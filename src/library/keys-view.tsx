import { Fragment } from 'preact';
import { ShortcutsHelp } from '../ui/shortcuts-help.tsx';

/** What a key does; several do it side by side, "+" joins those that are pressed together. */
type Key = readonly [keys: readonly string[], does: string];

const CONTROL = /^Mac/.test(navigator.platform) ? '⌘' : 'Ctrl';

const CARD: readonly Key[] = [
  [['Tab', 'Shift+Tab'], 'Go through what the card offers'],
  [['Esc'], 'Close the card, or take the ring from a name; what was written stays as a draft'],
];

const PLACES: readonly { heading: string; keys: readonly Key[] }[] = [
  {
    heading: 'In the popup',
    keys: [
      [['↓', '↑', 'Home', 'End'], 'Go from the search through what is listed, and back'],
      [['Enter'], 'Go to the name on the page, or open what was found; from the search, look for it in the library'],
      [['Del'], 'Never suggest this name again'],
      [
        ['Esc'],
        'Empty the search, or leave a form; Firefox closes the popup with it. What was written stays as a draft',
      ],
    ],
  },
  {
    heading: 'Beside the page',
    keys: [
      [['↓', '↑', 'Home', 'End'], 'Go from name to name'],
      [['Enter'], 'Go to its next mention on the page'],
      [['F6'], 'Go between the panel, the page and the browser’s bars'],
    ],
  },
  {
    heading: 'In the library',
    keys: [
      [['↓'], 'Go from the search to the list'],
      [['↓', '↑', 'Page Down', 'Page Up', 'Home', 'End'], 'Go through the list'],
      [['Space'], 'Select, or select no more'],
      [['Shift+↓', 'Shift+↑'], 'Select one after the other'],
      [[`${CONTROL}+A`], 'Select all'],
      [['Esc'], 'Select none'],
      [['?'], 'Show these keys, in the popup and beside the page too'],
    ],
  },
  {
    heading: 'Where something is written',
    keys: [
      [[`${CONTROL}+Enter`], 'Save'],
      [['Esc'], 'Leave what was not begun'],
      [['↓', '↑', 'Enter'], 'Choose one of the names that are offered'],
    ],
  },
];

/** The help sheet: every key that does something, by where it does. */
export function KeysView() {
  return (
    <section class="view" aria-labelledby="view-heading">
      <h1 id="view-heading">Keys</h1>
      <section class="section" aria-labelledby="keys-page">
        <div class="section-head">
          <h2 id="keys-page">On a page, and in its card</h2>
        </div>
        <Keys keys={CARD} />
        <ShortcutsHelp />
      </section>
      {PLACES.map(({ heading, keys }, at) => (
        <section class="section" key={heading} aria-labelledby={`keys-${at}`}>
          <div class="section-head">
            <h2 id={`keys-${at}`}>{heading}</h2>
          </div>
          <Keys keys={keys} />
        </section>
      ))}
    </section>
  );
}

function Keys({ keys }: { keys: readonly Key[] }) {
  return (
    <dl class="keys">
      {keys.map(([pressed, does]) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>
            {pressed.map((key, at) => (
              <Fragment key={key}>
                {at > 0 && ' '}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
