/**
 * The door to the browser's extension API: promises and one name in Chromium and Firefox alike. Content scripts have
 * one of their own, content-browser.ts.
 */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
