/**
 * The background's style sheet lends our node this property, and the node shows itself only while it has it. Firefox
 * ends our scripts at once when the extension is switched off, so that nobody is left to remove the node; but it takes
 * the sheet back, and with it the panel.
 */
export const LENT = '--pn-shown';
/** The sheet that lends it. */
export const LENDING_CSS = `div[popover="manual"] { ${LENT}: block !important; }`;
