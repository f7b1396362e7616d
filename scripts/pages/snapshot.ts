/** All that can be compared of a page: each part is a list of lines, in the page's order. */
export interface Snapshot {
  /** A line for each element: its name, its attributes, and the text that it holds itself. */
  dom: string[];
  /** A line for each element: left, top, width and height in the document, CSS pixels. */
  layout: string[];
  /** What is read and copied: innerText, the title. */
  text: string[];
  /** Elements of ours. */
  hosts: number;
  /** Chromium: its layout shift score so far. Firefox has none: 0. */
  shift: number;
}

/** Sent into the page as text, so it stands alone. Leaves our host aside. */
export async function snapshot(): Promise<Snapshot> {
  // What an element answers itself: a form has its fields as properties, before the browser's own.
  const own = <K extends keyof Element>(element: Element, asked: K): Element[K] =>
    Reflect.get(Element.prototype, asked, element);
  const isHost = (element: Element): boolean =>
    element.parentElement === document.documentElement &&
    element.localName === 'div' &&
    element.attributes.length === 0 &&
    element.childNodes.length === 0;
  const dom: string[] = [];
  const layout: string[] = [];
  let hosts = 0;
  const walk = (element: Element): void => {
    if (isHost(element)) {
      hosts += 1;
      return;
    }
    const attributes = [...own(element, 'attributes')].map(({ name, value }) => `${name}=${value}`);
    const parts = [...own(element, 'childNodes')].map((node) => (node instanceof Element ? '<>' : node.nodeValue));
    // Our host is none of the root's own.
    const texts = element === document.documentElement ? [] : parts;
    dom.push([own(element, 'localName'), ...attributes, ...texts].join('\u001f'));
    const { left, top, width, height } = own(element, 'getBoundingClientRect').call(element);
    layout.push([left + scrollX, top + scrollY, width, height].map((pixels) => pixels.toFixed(2)).join(' '));
    for (const child of own(element, 'children')) walk(child);
    for (const child of own(element, 'shadowRoot')?.children ?? []) walk(child);
  };
  walk(document.documentElement);
  const { scrollWidth, scrollHeight } = document.documentElement;
  layout.push(`${scrollWidth} ${scrollHeight}`);
  const shift = await new Promise<number>((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
  // biome-ignore lint/performance/useDomNodeTextContent: it is what innerText says that must stay the same
  const text = [document.title, ...(document.documentElement.innerText ?? '').split('\n'), String(getSelection())];
  return { dom, layout, text, hosts, shift };
}
