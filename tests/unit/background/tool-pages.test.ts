import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isToolPage } from '../../../src/background/tool-pages.ts';

for (const [what, addresses] of Object.entries({
  'a bank': [
    'https://onlinebanking.bank.example/start',
    'https://ebanking.raiffeisen.example/',
    'https://banking.bank.example/overview',
    'https://online.volksbank.example/konto',
    'https://my.lloyds.co.uk/accounts',
    'https://app.revolut.com/home',
    'https://www.paypal.com/activity',
    'https://www.bank.example/de/onlinebanking/',
  ],
  'a mailbox': [
    'https://mail.google.com/mail/u/0/',
    'https://outlook.office.com/mail/',
    'https://outlook.live.com/mail/0/inbox',
    'https://mail.provider.co.uk/inbox',
    'https://webmail.provider.example/',
    'https://provider.example/webmail/',
  ],
  'a talk with others': [
    'https://web.whatsapp.com/',
    'https://app.slack.com/client/T1/C1',
    'https://company.slack.com/archives/C1',
    'https://teams.microsoft.com/v2/',
    'https://www.facebook.com/messages/t/1',
  ],
  'an editor': [
    'https://docs.google.com/document/d/1/edit',
    'https://www.notion.so/Plan-1',
    'https://company.sharepoint.com/sites/plan',
    'https://www.overleaf.com/project/1',
    'https://paper.example/wp-admin/post.php?post=1',
  ],
  'an account': [
    'https://accounts.provider.example/',
    'https://paper.example/myaccount',
    'https://paper.example/accounts/123',
    'https://paper.example/en-gb/my-account/orders',
    'https://paper.example/login?next=/politics',
    'https://paper.example:8443/Account/',
  ],
})) {
  test(`${what} is a tool by its address`, () => {
    for (const address of addresses) assert.ok(isToolPage(address), address);
  });
}

test('what is written of tools, and by those whose name is one, is none', () => {
  for (const address of [
    'https://online.wsj.com/articles/SB1000142405270230',
    'https://app.paper.example/politics/italy-leaves',
    'https://www.dailymail.co.uk/news/article-1/Italy.html',
    'https://www.mail.com/news/world/1-italy.html',
    'https://news.mail.ru/politics/1/',
    'https://www.americanbanker.com/news/online-banking',
    'https://online.thebanker.com/news/italy',
    'https://paper.example/2024/05/03/business/online-banking-accounts.html',
    'https://paper.example/money/accounts/italy-leaves',
    'https://www.facebook.com/somebody/posts/1',
    'https://notslack.com/politics',
    'https://www.lequipe.fr/Basket/Actualites/1',
    'https://www.blick.ch/fr/basket/story',
    'https://app.bankier.pl/wiadomosc/1',
    'https://my.bankrate.com/news/rates',
    'https://login-matters.example/politics',
    'file:///login/saved.html',
    'http://127.0.0.1:8080/news.html',
  ]) {
    assert.ok(!isToolPage(address), address);
  }
});
