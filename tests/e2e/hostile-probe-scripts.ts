/**
 * Scripts of pages that try to find out which of their words are known, as text for their heads. Each defines
 * `window.probe`, which answers what it found for each element of the class `word`, or for the page as a whole.
 */
const script = (text: string): string => `<script>{${text}}</script>`;

/** What lies at a word's place, by every way to ask for it, without the word itself. */
export const PLACE_PROBE = script(`
  const own = document.createElement('div').attachShadow({ mode: 'open' });
  window.probe = () => [...document.querySelectorAll('.word')].map((word) => {
    const { x, y, width, height } = word.getBoundingClientRect();
    const found = [];
    for (const share of [0.1, 0.5, 0.9]) {
      const at = [x + width * share, y + height / 2];
      found.push(document.elementsFromPoint(...at).map((element) => element.localName + '.' + element.className));
      const caret = document.caretPositionFromPoint(...at);
      found.push([caret.offsetNode.parentNode === word, caret.offsetNode.nodeName, caret.offset]);
      const within = document.caretPositionFromPoint(...at, { shadowRoots: [own] });
      found.push([within.offsetNode === caret.offsetNode, within.getClientRect()?.height]);
      const under = document.elementFromPoint(at[0], y + height + 1);
      found.push(under.localName, CSS.highlights.highlightsFromPoint?.(...at).length);
    }
    return found;
  });`);

/** What a selection and the page's own search make of a word. */
export const SELECTION_PROBE = script(`
  window.probe = () => [...document.querySelectorAll('.word')].map((word) => {
    const selection = getSelection();
    selection.selectAllChildren(word);
    const found = [selection.toString() === word.textContent, selection.rangeCount, selection.containsNode(word, true)];
    for (const unit of ['character', 'word']) {
      selection.collapse(word.firstChild, 1);
      selection.modify('extend', 'forward', unit);
      found.push(selection.focusNode === word.firstChild, selection.focusOffset);
      const [range] = selection.getComposedRanges?.({ shadowRoots: [] }) ?? [];
      found.push(range && [range.startContainer === word.firstChild, range.endContainer === word.firstChild]);
    }
    selection.removeAllRanges();
    found.push(window.find(word.textContent, true), getSelection().anchorNode === word.firstChild);
    selection.removeAllRanges();
    const clone = word.cloneNode(true).outerHTML.replace(word.textContent, '');
    return [...found, clone, word.innerText === word.textContent];
  });`);

/** What style and layout say of a word. */
export const STYLE_PROBE = script(`
  window.probe = () => [...document.querySelectorAll('.word')].map((word) => {
    const range = document.createRange();
    range.selectNodeContents(word);
    const { width, height } = range.getBoundingClientRect();
    const looks = ['', '::before', '::after', '::selection', '::first-line', '::highlight(apropos)'].map((part) => {
      const style = getComputedStyle(word, part);
      return [...style].map((name) => name + style.getPropertyValue(name)).filter((line) => !/origin|block-size|inline-size|height|width|-size/.test(line)).join();
    });
    return [range.getClientRects().length, width, height, word.getAnimations().length, CSS.highlights?.size ?? 0,
      document.styleSheets.length, document.adoptedStyleSheets.length, looks];
  });`);

/** What a view transition of its paragraph alone shows of a word, and what stands at a word that is an anchor. */
export const TRANSITION_PROBE = script(`
  window.probe = async () => {
    const found = [];
    for (const word of document.querySelectorAll('.word')) {
      const anchored = document.body.appendChild(document.createElement('div'));
      anchored.style.cssText = 'position: absolute; position-anchor: --word; top: anchor(top); width: anchor-size(width)';
      word.style.cssText = 'anchor-name: --word; view-transition-name: word';
      const told = [anchored.getBoundingClientRect().width - word.getBoundingClientRect().width];
      anchored.remove();
      const paragraph = word.parentElement;
      const transition = paragraph.startViewTransition?.(() => { word.style.color = 'red'; });
      await transition?.ready;
      for (const part of ['old(root)', 'old(word)', 'new(root)', 'new(word)']) {
        const { width, height } = getComputedStyle(paragraph, '::view-transition-' + part);
        told.push(part, width, height);
      }
      told.push(document.getAnimations().filter(({ effect }) => !effect.pseudoElement).length);
      transition?.skipTransition();
      await transition?.finished;
      word.style.cssText = '';
      found.push(told);
    }
    return found;
  };`);

/** Whether each word can be seen uncovered, by the watch that Chromium has for it. */
export const VISIBILITY_PROBE = script(`
  window.probe = () => new Promise((resolve) => {
    const words = [...document.querySelectorAll('.word')];
    const seen = new Map();
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isVisible, intersectionRatio } of entries) seen.set(target, [isVisible, intersectionRatio]);
      if (seen.size === words.length) setTimeout(() => resolve(words.map((word) => seen.get(word))), 300);
    }, { trackVisibility: true, delay: 100 });
    for (const word of words) watch.observe(word);
  });`);

/**
 * Whether anybody else follows the size of each word's paragraph, or whether it is in view. The observers of a document
 * share one rule: of what changes while they are told of changes, only what lies deeper than the shallowest that was
 * told of is told of in the same frame. So each frame something deep has something less deep resized, and that is told
 * of in the same frame only where somebody was told of something shallower. Only a rule of a style sheet touches the
 * paragraphs.
 */
export const SIZE_PROBE = script(`
  window.probe = async () => {
    const nested = (depth) => Array.from({ length: depth }).reduce((parent) => parent.appendChild(document.createElement('div')), document.documentElement);
    const [less, deep] = [nested(20), nested(40)];
    let resizedNow = false;
    let others = 0;
    let width = 0;
    for (const element of [less, deep]) element.style.cssText = 'position: fixed; height: 0';
    const resize = (element) => { element.style.width = (width = 1 + width % 99) + 'px'; };
    // The first made is told first: of what was passed over in the frame before, before the other has it resized again.
    new ResizeObserver(() => { others += resizedNow; }).observe(less);
    new ResizeObserver(() => { resizedNow = true; resize(less); }).observe(deep);
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => { resizedNow = false; resize(deep); resolve(); }));
    const toldWithin = async (frames) => {
      others = 0;
      for (let i = 0; i < frames; i++) await frame();
      return others > 0;
    };
    const quiet = async () => { while (await toldWithin(10)); };
    const sheet = document.head.appendChild(document.createElement('style')).sheet;
    const found = [];
    for (let i = 1; i <= document.querySelectorAll('.word').length; i++) {
      const told = [];
      for (const change of ['padding-left: 9px', 'position: relative; top: -9999px']) {
        await quiet();
        sheet.insertRule('article > p:nth-of-type(' + i + ') { ' + change + ' }');
        told.push(await toldWithin(8));
        sheet.deleteRule(0);
      }
      found.push(told);
    }
    return found;
  };`);

const FACES = ['U+0-1F', 'U+20', 'U+30-39', 'U+78', 'U+A0-FFFF'];
const facesOf = (nth: number): string[] => FACES.map((_, i) => `face-${nth}-${i}`);
/** Which fonts were asked for. Each of the first paragraphs has its own, with nothing but what its word has not. */
export const FONT_PROBE = `<style>${[1, 2, 3, 4]
  .map(
    (nth) =>
      `article > p:nth-of-type(${nth}) .word { font-family: ${facesOf(nth)}, monospace }
      ${facesOf(nth)
        .map((face, i) => `@font-face { font-family: ${face}; src: url(/${face}.woff2); unicode-range: ${FACES[i]} }`)
        .join('')}`,
  )
  .join('')}</style>${script(`
  window.probe = () => [...document.querySelectorAll('.word')].map((word, i) =>
    [...document.fonts].filter(({ family }) => family.startsWith('face-' + (i + 1))).map(({ status }) => status));`)}`;

/**
 * Words where the page shows none, or shows them in another font than it would have them in at first sight: each place
 * has a font of its own for each word, which nobody asks for who does not lay the word out or measure its font.
 */
export const unshownPlaces = (words: readonly string[]): string => {
  const places: Record<string, (word: string, family: string) => string> = {
    hidden: (word, family) => `<p style="content-visibility: hidden; font-family: ${family}">Then ${word} came.</p>`,
    inline: (word, family) =>
      `<p>Then <b style="display: inline-block; content-visibility: hidden; font-family: ${family}">${word}</b> came.</p>`,
    folded: (word, family) =>
      // Not on all of it: until its summary is there, browsers show one of their own in its font.
      `<details><summary></summary><span style="font-family: ${family}">Then ${word} came.</span></details>`,
    found: (word, family) => `<p hidden="until-found" style="font-family: ${family}">Then ${word} came.</p>`,
    stretched: (word, family) => `<p>Then <b style="font-stretch: 50%; font-family: ${family}">${word}</b> came.</p>`,
    framed: (word, family) =>
      `<iframe srcdoc="&lt;p style='font-family: ${family}'>Then ${word} came. &lt;/p>"></iframe>`,
    inner: (word, family) => `<p style="content-visibility: auto; font-family: ${family}">Then ${word} came.</p>`,
    floating: (word, family) =>
      `<b style="float: left; content-visibility: auto; font-family: ${family}">${word}</b> came.`,
    far: (word, family) => `<p style="content-visibility: auto; font-family: ${family}">Then ${word} came.</p>`,
    part: (word, family) =>
      `<section style="content-visibility: auto"><p style="font-family: ${family}">Then ${word} came.</p></section>`,
  };
  const around: Record<string, string> = {
    inner: '<div style="height: 200px; overflow: auto"><div style="height: 500px"></div>',
    floating: '<div><p>Then <span style="display: block; height: 4000px"></span>',
    far: '<div style="padding-top: 9000px">',
    part: '<div style="padding-top: 4000px">',
  };
  return Object.entries(places)
    .map(([place, html]) => {
      const family = (nth: number): string => `${place}-${nth}`;
      const faces = words.map((_, nth) => {
        const face = `@font-face { font-family: ${family(nth)}; src: url(/${family(nth)}.woff2)`;
        return place === 'stretched' ? `${face}; font-stretch: 100% } ${face}; font-stretch: 50% }` : `${face} }`;
      });
      const inside = words.map((word, nth) => html(word, `${family(nth)}, monospace`)).join('');
      return `<style>${faces.join('')}</style>${around[place] ?? '<div>'}${inside}</div>`;
    })
    .join('');
};

/** Replaces what a script might call in the page's own world, and notes the calls in `data-calls`, by itself. */
export const PATCH_PROBE = script(`
  const calls = [];
  const patch = (holder, name) => {
    const real = holder?.[name];
    if (typeof real !== 'function') return;
    holder[name] = function (...args) { calls.push(name); return Reflect.apply(real, this, args); };
  };
  patch(Element.prototype, 'attachShadow');
  patch(Element.prototype, 'getClientRects');
  patch(Element.prototype, 'getBoundingClientRect');
  patch(Element.prototype, 'append');
  patch(Element.prototype, 'replaceChildren');
  patch(HTMLElement.prototype, 'showPopover');
  patch(Node.prototype, 'appendChild');
  patch(Range.prototype, 'getClientRects');
  patch(Range.prototype, 'setStart');
  patch(Document.prototype, 'createRange');
  patch(Document.prototype, 'createElement');
  patch(Document.prototype, 'caretPositionFromPoint');
  patch(EventTarget.prototype, 'addEventListener');
  patch(EventTarget.prototype, 'dispatchEvent');
  patch(window, 'postMessage');
  patch(window, 'getComputedStyle');
  patch(window, 'requestAnimationFrame');
  patch(MessagePort.prototype, 'postMessage');
  setInterval(() => { document.documentElement.dataset.calls = [...new Set(calls)].join(); }, 50);`);

/** Posts what the parts of an extension might say to one another, by every way a page has, and notes each answer. */
export const FORGING_PROBE = script(`
  const answers = [];
  addEventListener('message', ({ data, source, isTrusted }) => { if (isTrusted && source !== window) answers.push(data); });
  window.probe = async () => {
    const messages = [
      { apropos: 'card', nonce: '' }, { page: 'article', arg: {} }, { page: 'spot.anyway', arg: {} },
      { name: 'note.add', arg: { entity: 'x', text: 'forged' } }, { name: 'settings.set', arg: { restMs: 1 } },
      { request: 1, entities: [], spans: [], done: true },
    ];
    for (const message of messages) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      window.postMessage(message, '*', [port2]);
      for (const type of ['message', 'apropos', 'apropos-message']) {
        document.dispatchEvent(new CustomEvent(type, { detail: message }));
        window.dispatchEvent(new MessageEvent(type, { data: message }));
      }
      for (const api of [globalThis.chrome, globalThis.browser]) {
        try { answers.push(await api.runtime.sendMessage(message)); } catch {}
      }
      new BroadcastChannel('apropos').postMessage(message);
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    return answers;
  };`);
