/**
 * Addresses of what somebody works in or keeps their own affairs in: banks, mailboxes, editors, accounts. The content
 * script has room for the plainest of them; what such a page claims of itself does not matter here.
 *
 * Tools on one's own machine are not among them: that is where articles are written and saved too, and of those that do
 * not say that they are news the content script knows the addresses.
 */
interface Tools {
  /** Whole sites with what is below them, or a folder of theirs. */
  sites: readonly string[];
  /** What a host is called before the name of whose it is. */
  hosts: readonly string[];
  /** The folder that a path begins with, a language or a country aside. */
  folders: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const BANKS: Tools = {
  sites: words(
    'paypal.com revolut.com n26.com wise.com venmo.com coinbase.com chase.com bankofamerica.com wellsfargo.com ' +
      'americanexpress.com capitalone.com citi.com usbank.com fidelity.com schwab.com klarna.com bank.barclays.co.uk ' +
      'mijn.ing.nl mijn.rabobank.nl',
  ),
  hosts: words(
    'banking onlinebanking online-banking ebanking e-banking ibanking netbanking internetbanking internet-banking ' +
      'homebanking mobilebanking telebanking netbank ebank ibank finanzportal',
  ),
  folders: words(
    'onlinebanking online-banking ebanking e-banking netbanking internetbanking internet-banking homebanking',
  ),
};

const MAIL: Tools = {
  sites: words(
    'outlook.com outlook.live.com outlook.office.com outlook.office365.com e.mail.ru navigator.gmx.net navigator.web.de ' +
      'app.fastmail.com icloud.com/mail posteo.de tuta.com web.whatsapp.com web.telegram.org messenger.com ' +
      'facebook.com/messages linkedin.com/messaging twitter.com/messages x.com/messages discord.com/channels ' +
      'slack.com teams.microsoft.com teams.live.com teams.cloud.microsoft chat.google.com meet.google.com zoom.us',
  ),
  hosts: words('mail webmail email owa roundcube'),
  folders: words('webmail owa roundcube'),
};

const EDITORS: Tools = {
  sites: words(
    'docs.google.com sheets.google.com slides.google.com drive.google.com keep.google.com calendar.google.com ' +
      'notion.so office.com onedrive.live.com sharepoint.com dropbox.com/home dropbox.com/scl evernote.com/client ' +
      'figma.com canva.com miro.com airtable.com trello.com app.asana.com atlassian.net overleaf.com/project ' +
      'icloud.com chatgpt.com claude.ai gemini.google.com deepl.com/translator translate.google.com grammarly.com',
  ),
  hosts: words('etherpad hedgedoc nextcloud owncloud'),
  folders: words('wp-admin'),
};

const ACCOUNTS: Tools = {
  sites: [],
  hosts: words('login signin sso auth account accounts myaccount secure admin checkout'),
  folders: words('login log-in signin sign-in account accounts myaccount my-account checkout cart warenkorb admin'),
};

const ALL = [BANKS, MAIL, EDITORS, ACCOUNTS];
/** What banks are called, before whose names hosts with other names are theirs as well: "online.bank.example". */
const BANK = /^bank$|(bank|banc|banca|banque|sparkasse|creditunion|raiffeisen|lloyds|barclays|hsbc|santander|caixa)$/;
const BANK_HOSTS = words('online app my mein meine mijn konto portal kunden client clients connect');
/** Under these of a country's names stands whose name it is: "co.uk", "com.br". */
const SECOND_LEVEL = /^(co|com|net|org|gov|ac|gob|gouv|or|ne)$/;
/** "en", "de-at", "us": what a path may begin with before its folders. */
const LOCALE = /^[a-z]{2}([-_][a-z]{2})?$/i;

/** Whether a page is a tool, as far as its address tells. */
export function isToolPage(url: string): boolean {
  const { protocol, hostname, pathname } = new URL(url);
  if (!protocol.startsWith('http')) return false;
  const [before, name] = hostLabels(hostname);
  const folders = pathname.toLowerCase().split('/').slice(1);
  const folder = LOCALE.test(folders[0] ?? '') ? folders[1] : folders[0];
  return (
    (BANK.test(name) && before.some((label) => BANK_HOSTS.includes(label))) ||
    ALL.some(
      (tools) =>
        before.some((label) => tools.hosts.includes(label)) ||
        (folder !== undefined && tools.folders.includes(folder)) ||
        tools.sites.some((site) => isUnder(site, hostname, pathname)),
    )
  );
}

/** The labels before the name of whose host it is, and that name. */
function hostLabels(hostname: string): [before: string[], name: string] {
  const labels = hostname.split('.');
  const isCountry = labels.at(-1)?.length === 2;
  const endings = isCountry && labels.length > 2 && SECOND_LEVEL.test(labels.at(-2) as string) ? 2 : 1;
  return [labels.slice(0, -endings - 1), labels.at(-endings - 1) ?? ''];
}

function isUnder(site: string, hostname: string, pathname: string): boolean {
  const [host = '', ...folders] = site.split('/');
  const folder = `/${folders.join('/')}`;
  return `.${hostname}`.endsWith(`.${host}`) && (folder === '/' || `${pathname}/`.startsWith(`${folder}/`));
}
