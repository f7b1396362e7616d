/** What a reader sees first. */
import { test } from 'node:test';
import { openArticle, useStage } from './harness.ts';
import { click, control, sees } from './roles.ts';
import { newsPage } from './site.ts';

const stage = useStage();

test('one click switches the sample on, and says where to see it', async () => {
  const { browser, site } = stage;
  const welcome = await browser.openExtensionPage('welcome/welcome.html');
  await click(welcome, 'button', 'Switch on the sample');
  await sees(welcome, 'The sample is on.');
  await control(welcome, 'switch', /Italy and the Belt and Road ?On/);
  await welcome.close();
  const tab = await openArticle(browser, site.page('/first.html', newsPage('<p>Giorgia Meloni spoke in Rome.</p>')));
  const popup = await browser.openPopup(tab);
  await sees(popup, 'Giorgia Meloni');
  await browser.closePopup();
});
