/** Finds what stands on screen as a screen reader names it, and works it with the real pointer and keys. */
import type { Rect, View } from '../../scripts/browsers/browser.ts';
import { waitFor } from '../../scripts/browsers/point.ts';
import { visibleText } from '../../scripts/browsers/screen.ts';
import { escaped } from '../../scripts/escaped.ts';

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

interface Shown {
  all: Control[];
  /** The first whose name fits. */
  found?: Control | undefined;
  /** Whether that stood within the view; if not, it was scrolled there. */
  inSight: boolean;
}

/**
 * All controls of a role that are shown, in the order of the document, and the one of a name: one question for both.
 */
function look(view: View, role: string, name?: RegExp): Promise<Shown> {
  return view.evaluate(lookInView, { role, source: name?.source, flags: name?.flags });
}

/** All controls of a role that are shown, in the order of the document. */
export async function controls(view: View, role: string): Promise<Control[]> {
  return (await look(view, role)).all;
}

interface Wanted {
  role: string;
  source: string | undefined;
  flags: string | undefined;
}

/** Runs in the view. Names have their spaces as one each. */
function lookInView({ role, source, flags }: Wanted): Shown {
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
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
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
  const name = source === undefined ? undefined : new RegExp(source, flags);
  const found = name && all.find((each) => name.test(each.name));
  if (!found) return { all, inSight: false };
  const { y, height } = found.rect;
  const inside = y >= 0 && y + height <= innerHeight;
  if (!inside) scrollBy({ top: y + height / 2 - innerHeight / 2, behavior: 'instant' });
  return { all, found, inSight: inside || document.documentElement.scrollHeight <= innerHeight };
}

/** Waits for one control of a role whose name begins with `name` or fits it, scrolled into view and still. */
export async function control(view: View, role: string, name: string | RegExp): Promise<Control> {
  const fits = typeof name === 'string' ? new RegExp(`^${escaped(name)}`) : name;
  let last = '';
  let looks = 0;
  return waitFor(`the ${role} ${name}`, async () => {
    const { found, inSight } = await look(view, role, fits);
    if (!found) return null;
    const where = JSON.stringify(found.rect);
    looks = where === last ? looks + 1 : 0;
    last = where;
    return inSight && looks >= STILL ? found : null;
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
