import { HIGHLIGHTS } from '../page/highlight-names';

/**
 * Colours of the marks. Inserted as the extension's own style sheet, so the page's list of sheets stays as it was.
 * Half-transparent, with an underline: readable on light and dark pages alike, and in forced colours.
 */
export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHTS.fact}) {
  background-color: rgb(11 122 117 / 0.16);
  text-decoration: underline 2px rgb(11 122 117 / 0.9);
}
::highlight(${HIGHLIGHTS.claim}) {
  background-color: rgb(214 150 20 / 0.22);
  text-decoration: underline 2px rgb(190 120 0 / 0.95);
}
::highlight(${HIGHLIGHTS.active}) {
  background-color: rgb(214 150 20 / 0.5);
}
@media print {
  ::highlight(${HIGHLIGHTS.fact}), ::highlight(${HIGHLIGHTS.claim}), ::highlight(${HIGHLIGHTS.active}) {
    background-color: transparent;
    text-decoration: none;
  }
}
`;
