/** Set in the tab's own memory once someone has left: a page of ours that is come back to must stay empty. */
const LEFT = 'left';
const BLANK_PAGE = '/blank.html';

/**
 * «Скрыть»: the view goes blank in the same turn, then what is in memory is cleared, then the page is left.
 * A tab is replaced by a bundled blank page; the popup is closed, and replaced where it cannot be.
 * @param forget drops everything the page holds: rendered nodes, texts, what waits to be read once
 */
export function leaveAtOnce(place: 'tab' | 'popup', forget: () => void): void {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  document.title = '';
  try {
    // Entries of our own hash routes stay in the tab's history: they must find this and stay empty.
    if (place === 'tab') sessionStorage.setItem(LEFT, '1');
    forget();
  } finally {
    if (place === 'popup') window.close();
    location.replace(BLANK_PAGE);
  }
}

/**
 * To be called first of all by a page in a tab. True when the user has left this tab by «Скрыть» before and came back
 * to an older entry: the page goes on to the blank page and must draw nothing.
 */
export function hasLeft(): boolean {
  if (sessionStorage.getItem(LEFT) === null) return false;
  location.replace(BLANK_PAGE);
  return true;
}

/** A page kept alive by the browser for «Back» wakes up without loading: it must go on to the blank page, too. */
export function stayAway(): void {
  addEventListener('pageshow', () => hasLeft());
}
