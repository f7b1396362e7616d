/** A script beside a page of ours that notes in `data-ready` after how many ms it showed what it is opened for. */
const SHOWS: Readonly<Record<string, string>> = {
  // The names on the page under it.
  '/popup/popup.html': '.cast .row-name',
  '/library/library.html': '.entity-row-name',
};

const wanted = SHOWS[location.pathname] ?? 'body';
const look = (): void => {
  if (!document.querySelector(wanted)) return;
  seen.disconnect();
  // When the frame is drawn that shows it.
  requestAnimationFrame(() => {
    document.documentElement.dataset.ready = `${performance.now()}`;
  });
};
const seen = new MutationObserver(look);
seen.observe(document, { childList: true, subtree: true });
