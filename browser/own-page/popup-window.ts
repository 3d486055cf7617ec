import browser from '../extension-api';

/**
 * Marks the document as the toolbar button's own window. That window takes its size from the content, so sizes by the
 * viewport (`vh`, width queries) would shrink it to nothing; in a tab or on a phone the page fills what there is.
 */
export function markPopupWindow(): void {
  const isPhone = /Android/i.test(navigator.userAgent);
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('popup-window', isPopup && !isPhone);
}
