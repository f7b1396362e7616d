/** Finds what stands on screen as a screen reader names it, and works it with the real pointer and keys. */
import type { Rect, View } from '../../scripts/browsers/browser.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';

/** How often a control is found in one place before it counts as standing still. */
const STILL = 2;

export interface Control {
  role: string;
  name: string;
  rect: Rect;
  disabled: boolean;
  checked: boolean;
  value: string;
}

/** All controls of a role that are shown, in the order of the document. The name is compared without its spaces. */
export async function controls(view: View, role: string): Promise<Control[]> {
  return view.evaluate((role) => {
    const SELECTORS: Record<string, string> = {
      button: 'button, summary, input[type="submit"], input[type="button"]',
      link: 'a[href]',
      textbox: 'textarea, input:not([type]), input[type="text"], input[type="url"]',
      searchbox: 'input[type="search"]',
      checkbox: 'input[type="checkbox"]:not([role])',
      radio: 'input[type="radio"]',
      combobox: 'select, input[list]',
      heading: 'h1, h2, h3, h4',
      listitem: 'li',
      dialog: 'dialog[open]',
    };
    const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      if (by)
        return words(
          by
            .split(/\s+/)
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' '),
        );
      const label = element.getAttribute('aria-label');
      if (label) return words(label);
      const labels = (element as HTMLInputElement).labels;
      if (labels?.length) return words([...labels].map((each) => each.textContent).join(' '));
      if (element.matches('input, textarea, select')) {
        return words(element.getAttribute('placeholder') ?? element.getAttribute('title'));
      }
      // biome-ignore lint/performance/useDomNodeTextContent: text that is not shown names nothing.
      return words((element as HTMLElement).innerText) || words(element.getAttribute('title'));
    };
    const selector = [`[role="${role}"]`, ...(SELECTORS[role] ? [SELECTORS[role]] : [])].join();
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => {
        const own = element.getAttribute('role');
        return (
          (!own || own === role) && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')
        );
      })
      .map((element) => {
        const input = element as HTMLInputElement;
        // A radio that a label stands in for is clicked on its label.
        const label = element.offsetWidth <= 2 ? input.labels?.[0] : undefined;
        const { x, y, width, height } = (label ?? element).getBoundingClientRect();
        return {
          role,
          name: nameOf(element),
          rect: { x, y, width, height },
          disabled: input.disabled === true || element.getAttribute('aria-disabled') === 'true',
          checked:
            input.checked === true ||
            element.getAttribute('aria-checked') === 'true' ||
            element.getAttribute('aria-pressed') === 'true',
          value: input.value ?? '',
        };
      });
  }, role);
}

/** Waits for one control of a role whose name begins with `name` or fits it, scrolled into view and still. */
export async function control(view: View, role: string, name: string | RegExp): Promise<Control> {
  const fits = (has: string): boolean => (typeof name === 'string' ? has.startsWith(name) : name.test(has));
  let last = '';
  let looks = 0;
  return waitFor(`the ${role} ${name}`, async () => {
    const all = await controls(view, role);
    const index = all.findIndex((each) => fits(each.name));
    const found = all[index];
    if (!found) return null;
    const seen = await view.evaluate(({ y, height }) => {
      const inside = y >= 0 && y + height <= innerHeight;
      if (!inside) scrollBy({ top: y + height / 2 - innerHeight / 2, behavior: 'instant' });
      return inside || document.documentElement.scrollHeight <= innerHeight;
    }, found.rect);
    const where = JSON.stringify(found.rect);
    looks = where === last ? looks + 1 : 0;
    last = where;
    return seen && looks >= STILL ? found : null;
  });
}

/** Clicks a control with the real pointer. */
export async function click(view: View, role: string, name: string | RegExp): Promise<void> {
  const { rect } = await control(view, role, name);
  await view.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

/** Clicks into a field, replaces what stands in it, and types. */
export async function write(view: View, role: string, name: string | RegExp, text: string): Promise<void> {
  await click(view, role, name);
  await view.keyboard.press('Control+a');
  await view.keyboard.type(text);
}

/** Chooses one of a list's values: no driver has a hand for the list that the browser opens. */
export async function choose(view: View, label: string, value: string): Promise<void> {
  await control(view, 'combobox', label);
  await view.evaluate(
    ({ label, value }) => {
      const choice = [...document.querySelectorAll('select')].find((each) =>
        [...each.labels].some(({ textContent }) => textContent?.trim() === label),
      );
      if (!choice) throw new Error(`There is no list called ${label}.`);
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, value },
  );
}

/** Waits until a view shows this text. */
export async function sees(view: View, text: string | RegExp): Promise<string> {
  let last = '';
  try {
    return await waitFor(`“${text}” on screen`, async () => {
      last = await visibleText(view);
      return (typeof text === 'string' ? last.includes(text) : text.test(last)) ? last : null;
    });
  } catch (error) {
    throw new Error(`${(error as Error).message} There was:\n${last}`, { cause: error });
  }
}
