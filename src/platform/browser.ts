/** The one door to the browser's extension API: promises and one name in Chromium and Firefox alike. */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
