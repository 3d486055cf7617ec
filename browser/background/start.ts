import browser from '../extension-api';
import type { PageMessage } from '../messages';
import { openGuide } from '../open-guide';
import { writePageState } from '../page-states';
import { watchSettings } from '../settings';
import { makeMenu, onMenu } from './menu';
import { syncOptionalSites } from './optional-sites';
import { answerPage, forgetIfGone, tellEveryPage } from './pages';

/**
 * Wires every listener in one go: a worker that wakes up must find them all set before its first turn ends.
 * State lives in `storage.session` only; the worker may be gone a second later.
 */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    if (reason === 'install') void openGuide('welcome');
    void syncOptionalSites();
  });
  browser.runtime.onStartup.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));
  browser.runtime.onMessage.addListener(((
    message: PageMessage,
    sender: Parameters<typeof answerPage>[1],
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined) return;
    answerPage(message, sender).then(respond, () => respond(null));
    return true;
  }) as never);
  browser.tabs.onRemoved.addListener((tab) => void writePageState(tab, null));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'complete') void forgetIfGone(tab);
  });
  // Given again for a site that was chosen before: the list of chosen sites stays as it was, and tells nobody.
  browser.permissions.onAdded.addListener(() => void syncOptionalSites());
  browser.permissions.onRemoved.addListener(() => void syncOptionalSites());
  watchSettings((settings, changed) => {
    if (changed.has('mode')) void tellEveryPage({ type: 'mode', mode: settings.mode });
    if (changed.has('sites')) void syncOptionalSites();
  });
}
