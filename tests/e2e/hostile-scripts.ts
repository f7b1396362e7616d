/**
 * Scripts of hostile pages, as text for their heads. Each notes what it finds in `data-seen` on the root element,
 * where a test reads it without the page's own world.
 */
const NOTE = `
  const found = new Set();
  const note = (what) => { found.add(what); tell(); };
  const tell = () => { document.documentElement.dataset.seen = JSON.stringify([...found]); };
  tell();`;

const script = (text: string): string => `<script>{${text}}</script>`;

/** Listens for every event, and looks for a node of a shadow root in all that a browser hands out. */
export const CARD_SPY = script(`${NOTE}
  const look = (what, value) => {
    try { if (value?.getRootNode?.().nodeType === 11 && value.isConnected) note(what); } catch {}
  };
  const types = new Set(['focusin', 'focusout', 'DOMMouseScroll', 'MozMousePixelScroll', 'mousewheel', 'touchstart', 'touchend', 'keypress']);
  for (const holder of [window, document, document.documentElement]) {
    for (const name in holder) if (name.startsWith('on')) types.add(name.slice(2));
  }
  const listen = (event) => {
    for (const name in event) { let value; try { value = event[name]; } catch { continue; } look(event.type + '.' + name, value); }
    for (const node of event.composedPath()) look(event.type + ' path', node);
  };
  window.spyOn = (...holders) => { for (const type of types) for (const holder of holders) holder.addEventListener(type, listen, true); };
  spyOn(window, document);
  try {
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) look('timing of ' + entry.name, entry.target); })
      .observe({ type: 'event', buffered: true, durationThreshold: 16 });
  } catch {}
  const watch = () => {
    for (const animation of document.getAnimations()) look('animation', animation.effect?.target);
    const selection = getSelection();
    for (const name of ['anchorNode', 'focusNode']) look(name, selection?.[name]);
    if (selection?.rangeCount) for (const name of ['startContainer', 'endContainer']) look(name, selection.getRangeAt(0)[name]);
    look('the active element', document.activeElement);
    requestAnimationFrame(watch);
  };
  watch();`);

/**
 * Where a page may take our element, as text for its own world after CARD_SPY: the way there begins with `host` in its
 * place, and `spyOn` listens there.
 */
export const MOVES: Readonly<Record<string, string>> = {
  'a shadow root of its own': `
    const holder = document.body.appendChild(document.createElement('div'));
    const root = holder.attachShadow({ mode: 'closed' });
    spyOn(holder, root);
    root.append(host);`,
  'a frame of its own': `
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    spyOn(frame.contentWindow, frame.contentDocument);
    frame.contentDocument.documentElement.append(host);`,
  'a frame of its own, with the whole page': `
    const old = document.documentElement;
    const root = document.createElement('html');
    const body = root.appendChild(document.createElement('body'));
    document.replaceChild(root, old);
    const other = body.appendChild(document.createElement('iframe'));
    other.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    spyOn(other.contentWindow, other.contentDocument);
    other.contentDocument.replaceChild(old, other.contentDocument.documentElement);`,
  'a shadow root of its own, once it is out of the page': `
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    spyOn(root.host, root);
    host.remove();
    setTimeout(() => root.append(host));`,
  'a shadow root of its own, without a moment out of the page': `
    const holder = document.body.appendChild(document.createElement('div'));
    const root = holder.attachShadow({ mode: 'closed' });
    spyOn(holder, root);
    root.moveBefore(host, null);`,
  'a frame of its own and back, which takes its style': `
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.documentElement.append(host);
    host.style.setProperty('pointer-events', 'all', 'important');
    document.documentElement.append(host);`,
  'an element of its own': `
    const holder = document.body.appendChild(document.createElement('div'));
    holder.style.cssText = 'opacity: 0; visibility: hidden';
    holder.append(host);`,
};

/** Makes the events of a reader. */
export const SYNTHETIC = script(`
  const place = () => {
    const { x, y, width, height } = document.querySelector('.word').getBoundingClientRect();
    return { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, cancelable: true };
  };
  const send = (event) => document.querySelector('.word').dispatchEvent(event);
  window.synthetic = {
    tap: () => send(new PointerEvent('click', { ...place(), pointerType: 'touch' })),
    print: () => window.dispatchEvent(new Event('beforeprint')),
    go: () => window.dispatchEvent(new Event('beforeunload')),
    hover: () => { for (const more of [0, 1]) send(new PointerEvent('pointermove', { ...place(), clientX: place().clientX + more, pointerType: 'mouse' })); },
    escape: () => send(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    press: () => send(new PointerEvent('pointerdown', place())),
    leave: () => {
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      send(new PointerEvent('pointermove', { clientX: 2, clientY: 2, bubbles: true, pointerType: 'mouse' }));
    },
  };`);

/** Notes all there is to know of our element, and each of its changes. */
export const HOST_SPY = script(`
  const changes = [];
  const describe = () => {
    const host = document.querySelector('html > div');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? {};
    const { scrollWidth, scrollHeight } = document.documentElement;
    const style = host && getComputedStyle(host);
    document.documentElement.dataset.seen = JSON.stringify([host?.outerHTML, style && [...style].map((name) => name + ': ' + style.getPropertyValue(name)), x + scrollX, y + scrollY, width, height, scrollWidth, scrollHeight, changes]);
  };
  new MutationObserver((records) => {
    for (const { type, attributeName, target, addedNodes } of records) {
      if (addedNodes[0]?.localName === 'div' && target === document.documentElement) changes.push('added');
      if (target.matches?.('html > div')) changes.push(type + ' ' + attributeName + ' ' + target.getAttribute(attributeName));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  setInterval(describe, 50);`);

/** Notes every report of what the page's policies turned away, and every entry and frame that names the extension. */
export const REPORT_SPY = script(`${NOTE}
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => note(violatedDirective + ' ' + blockedURI));
  try { new ReportingObserver((reports) => { for (const report of reports) note(JSON.stringify(report)); }, { buffered: true }).observe(); } catch {}
  setInterval(() => {
    for (const { name } of performance.getEntries()) if (/extension:/.test(name)) note(name);
    if (window.length > 0) note('a frame');
  }, 50);`);

/** Notes whose scripts made frames long, as the browser tells it. */
export const FRAMES_SPY = script(`${NOTE}
  new PerformanceObserver((list) => {
    for (const { name, scripts, attribution } of list.getEntries()) note(JSON.stringify([name, scripts ?? attribution]));
  }).observe({ type: 'long-animation-frame', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) note(name);
  }).observe({ type: 'longtask', buffered: true });`);

/** Notes each shift of the layout: how much, and of what. */
export const SHIFT_SPY = `<script>
  const shifts = [];
  try {
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) shifts.push([value, sources.map(({ node }) => node?.nodeName)]);
      document.documentElement.dataset.seen = JSON.stringify(shifts);
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {}</script>`;

/**
 * Whether somebody else has the page's style brought up to date between two turns of its own: the second has a
 * transition begin only from where the first was seen by then. Looked for in the page and in its frames, with a pointer
 * and its clicks, and with a drawing once `draws` was called.
 */
export const FLUSH_SPY = script(`${NOTE}
  const elements = [];
  const turn = (style) => { for (const element of elements) element.style.cssText = style; };
  const opacityOf = (element) => element.ownerDocument.defaultView.getComputedStyle(element).opacity;
  const begin = () => turn('opacity: 0');
  const end = (during) => {
    turn('opacity: 1; transition: opacity 1000s');
    for (const [where, element] of elements.entries()) if (opacityOf(element) < 0.5) note(during + ' ' + where);
    turn('opacity: 1');
    elements.map(opacityOf);
  };
  addEventListener('load', () => {
    const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
    for (const { body } of [document, ...frames]) elements.push(body.appendChild(body.ownerDocument.createElement('b')));
    end('loading');
  });
  addEventListener('pointermove', () => requestAnimationFrame(begin), true);
  addEventListener('pointermove', () => requestAnimationFrame(() => end('pointermove')));
  for (const type of ['click', 'contextmenu']) {
    addEventListener(type, begin, true);
    addEventListener(type, (event) => { end(type); event.preventDefault(); });
  }
  let drawing = false;
  const sized = document.documentElement.appendChild(document.createElement('b'));
  sized.style.cssText = 'position: fixed; height: 0; width: 1px';
  // Before our observer of sizes, and another one after it.
  new ResizeObserver(() => { if (drawing) begin(); }).observe(sized);
  window.draws = () => {
    const last = new ResizeObserver(() => { if (drawing) end('drawing'); drawing = false; });
    // Firefox asks those first that were set on something first.
    document.addEventListener('scroll', () => requestAnimationFrame(() => { last.disconnect(); last.observe(sized); }), true);
    let rounds = 0;
    // In each frame: a scroll is drawn in the frame of it or in the next one.
    const round = () => {
      drawing = true;
      sized.style.width = (rounds += 1) + 2 + 'px';
      document.querySelector('.scroller').scrollTop = rounds % 2 * 9;
      requestAnimationFrame(round);
    };
    round();
  };`);

/** Takes its frame out, and makes the browser collect what nobody holds any more until that is gone too. */
export const COLLECTOR_SPY = script(`${NOTE}
  window.drop = () => {
    const held = new WeakRef(document.querySelector('iframe').contentDocument);
    document.querySelector('iframe').remove();
    setInterval(() => {
      for (let i = 0; i < 9; i += 1) Array.from({ length: 40000 }, (_, k) => ({ k }));
      if (!held.deref()) note('collected');
    }, 50);
  };`);

/** Opens an article in a window of its own and listens there before anything is loaded, our guard included. */
export const OPENER_SPY = script(`${NOTE}
  window.spyOn = (address) => {
    const opened = open(address);
    const look = (event) => {
      for (const name in event) {
        const root = event[name]?.getRootNode?.();
        if (root?.host && !root.querySelector('[popover]')) note(event.type + '.' + name + ' leads elsewhere');
        const layer = root?.host && root.querySelector(':not([popover], [popover] *)');
        if (layer) note([layer.childElementCount, !!layer.shadowRoot, layer.getBoundingClientRect().width].join());
      }
    };
    for (const type of ['pointerover', 'pointerout', 'mouseover', 'mouseout', 'mousedown', 'focusin']) opened.addEventListener(type, look, true);
  };`);

/** Frames the card, and greets it as the content script would. */
export const FRAME_SPY = script(`${NOTE}
  window.frameCard = (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    const context = { site: 'x', page: { url: '', title: '' }, quote: { exact: '', prefix: '', suffix: '' } };
    setInterval(() => {
      for (const nonce of ['', undefined, null, 0]) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => note('the card said ' + JSON.stringify(data));
        frame.contentWindow.postMessage({ apropos: 'card', nonce }, '*', [port2]);
        port1.postMessage({ add: { selection: 'Oriel', context } });
      }
    }, 5);
    addEventListener('message', ({ data }) => note('a message ' + JSON.stringify(data)));
  };`);

/** Notes whether an element can be seen uncovered, by the browser's own watch. */
export const COVER_SPY = `<script>
  addEventListener('DOMContentLoaded', () => {
    const watch = new IntersectionObserver((entries) => {
      document.documentElement.dataset.seen = JSON.stringify(entries.at(-1).isVisible);
    }, { trackVisibility: true, delay: 100 });
    watch.observe(document.querySelector('.watched'));
  });</script>`;
