import type { View } from '../../../scripts/browsers/browser.ts';

/** What a reader does with one part of a page, and what the page then shows. */
export interface Action {
  /** The part, by its selector and, where given, the beginning of its text. */
  on: string;
  text?: string;
  does: 'type' | 'choose' | 'click' | 'press' | 'scroll' | 'go';
  /** What is typed, chosen or pressed, how far is scrolled in parts of the whole, or the address gone to. */
  value?: string;
  /** What is shown then: a selector, and what fits in its text. */
  until: string;
  says?: string;
  /** That stood there before already, and has to change. */
  anew?: boolean;
  /** That stands there, and has to go. */
  gone?: boolean;
}

/** Milliseconds that an answer is waited for. */
const WAIT_MS = 20_000;
/** Frames without a change after which what stood there before has come to rest. */
const STILL = 10;

/** Does it and answers after how many ms the frame was drawn that shows the answer. */
export function act(view: View, action: Action): Promise<number> {
  return view.evaluate(
    async ({ on, text = '', does, value = '', until, says = '', anew = false, gone = false, wait, stillFor }) => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const find = (): HTMLElement | undefined =>
        [...document.querySelectorAll<HTMLElement>(on)].find((each) =>
          (each.textContent ?? '').trim().startsWith(text),
        );
      for (let waited = 0; !find() && waited < 100; waited++) await frame();
      const part = find();
      if (!part) throw new Error(`There is no ${on} ${text}.`);
      const shown = (): string =>
        [...document.querySelectorAll(until)]
          .map((each) => each.textContent ?? '')
          .filter((each) => new RegExp(says, 'u').test(each))
          .map((each) => `${each}\n`)
          .join('');
      let before = anew ? shown() : '';
      // What an earlier step left to come is no answer to this one.
      for (let still = 0; anew && still < stillFor; still++) {
        await frame();
        if (shown() !== before) still = 0;
        before = shown();
      }
      await frame();
      const begun = performance.now();
      const field = part as HTMLInputElement;
      if (does === 'click') part.click();
      else if (does === 'go') location.hash = value;
      else if (does === 'press') part.dispatchEvent(new KeyboardEvent('keydown', { key: value, bubbles: true }));
      else if (does === 'scroll') part.scrollTop = Number(value) * part.scrollHeight;
      else {
        field.value = value;
        field.dispatchEvent(new Event(does === 'type' ? 'input' : 'change', { bubbles: true }));
      }
      do {
        await frame();
        if (performance.now() - begun > wait) throw new Error(`${on} was not followed by ${until} ${says}.`);
      } while (gone ? shown() !== '' : shown() === before || (anew && shown() === ''));
      return performance.now() - begun;
    },
    { ...action, wait: WAIT_MS, stillFor: STILL },
  );
}
