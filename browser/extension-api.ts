/**
 * The extension APIs for the background and our own pages.
 * The polyfill makes older Chromium answer with promises; where the browser has `browser` itself it steps aside.
 */
import browser from 'webextension-polyfill';

export default browser;
