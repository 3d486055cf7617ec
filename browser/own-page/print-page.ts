/**
 * Prints the page with the closed parts of an explanation open, and closes them after.
 * They are opened for real and drawn once before: Chromium leaves blank what only a print rule makes visible.
 */
export function printPage(page: Window = window): void {
  const closed = [...page.document.querySelectorAll('.part-body[hidden]')];
  for (const part of closed) part.removeAttribute('hidden');
  page.addEventListener(
    'afterprint',
    () => {
      for (const part of closed) part.setAttribute('hidden', '');
    },
    { once: true },
  );
  page.requestAnimationFrame(() => page.requestAnimationFrame(() => page.print()));
}
