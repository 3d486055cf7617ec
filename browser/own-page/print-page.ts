/** Prints the page once what was set a moment ago is drawn. The print style opens the closed parts of an explanation. */
export function printPage(page: Window = window): void {
  page.requestAnimationFrame(() => page.requestAnimationFrame(() => page.print()));
}
