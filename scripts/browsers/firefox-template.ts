/** What Firefox makes at the first start in a profile, which is half of its work there, made once for many profiles. */
import { startFirefox } from './firefox-process.ts';
import { endOf, killGroup, temporaryFolder, watchGroup } from './remains.ts';

/** Starts and ends Firefox in a profile without the extension. Answers the profile, which goes when we end. */
export async function makeFirefoxTemplate(executable: string): Promise<string> {
  const profile = temporaryFolder('firefox-template');
  const { process: child, pid, marionette } = await startFirefox(executable, profile, { headless: true, prefs: {} });
  watchGroup(pid);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  await endOf(child);
  marionette.end();
  killGroup(pid);
  return profile;
}
