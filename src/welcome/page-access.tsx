import { browser } from '../platform/browser.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAction } from '../ui/use-action.ts';
import { useRequest } from '../ui/use-request.ts';

/** The pages that the content script reads, as the manifest names them. */
const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Asks for the pages where the browser has not granted them; Firefox lets readers refuse them one by one. */
export function PageAccess() {
  const { value: granted, reload } = useRequest(() => browser.permissions.contains(PAGES), []);
  const allow = useAction(async () => {
    // The request must be the first thing after the click, or the browser refuses it.
    await browser.permissions.request(PAGES);
    reload();
  });
  if (granted !== false) return null;
  return (
    <section class="access" aria-labelledby="access-heading">
      <h2 id="access-heading">One thing is missing</h2>
      <p>
        The browser has not yet allowed Apropos to read the pages you open, so no name can be underlined. What it reads
        stays in this browser.
      </p>
      <div>
        <Button look="primary" onClick={() => void allow.run()}>
          Allow on all pages
        </Button>
      </div>
      {allow.problem && <Notice tone="problem">{allow.problem.message}</Notice>}
    </section>
  );
}
