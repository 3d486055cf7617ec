/** Names of the highlights; the colours for them are inserted by the background and are no part of the page. */
export const HIGHLIGHTS = { fact: 'pn-fact', claim: 'pn-claim', active: 'pn-active' } as const;
