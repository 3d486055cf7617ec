import { isNoticeSite } from '../notice/source/hosts';
import type { Channel } from '../notice/vocabulary';

/** By what way the text of a page has come: a portal's own where the site sends notices, any page elsewhere. */
export const channelOfPage = (host: string | null): Channel => (host && isNoticeSite(host) ? 'portal' : 'page');
