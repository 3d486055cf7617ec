import type { PopupActions, PopupState } from '../../components/popup/state';
import { ownPageWord } from '../../components/words/own-page';
import type { Lang } from '../../law/schema/common';
import { takeText } from '../handover';
import type { Settings } from '../settings';
import { watchActivePage } from './active-page';
import { popupActions } from './popup-actions';
import { library, PopupStore, reader } from './popup-store';

/** What is drawn of the popup, and what can be done in it. */
export interface Popup {
  state: PopupState;
  lang: Lang;
  actions: PopupActions;
}

/**
 * The popup’s state and what can be done in it. `draw` is called after every change.
 * What was pasted or handed over goes with the window.
 */
export function startPopup(settings: Settings, draw: (popup: Popup) => void, exit: () => void): void {
  const store = new PopupStore(settings, () => draw({ state: { ...store.state }, lang: store.lang, actions }));
  const actions = popupActions(store, exit);

  store.update({});
  store.lookAgain();
  void watchActivePage(() => store.lookAgain());
  void takeText().then((handover) => {
    if (!handover) return;
    if (handover.problem) {
      const note = handover.problem === 'nothing_selected' ? 'nothing_selected' : 'text_refused';
      store.update({ note: ownPageWord(note, store.lang) });
      return;
    }
    store.update({ text: handover.text });
    void store.read(handover);
  });
  // The law is wanted by nearly every next step: fetched from the disk while the person reads the first screen.
  requestIdleCallback(() => void Promise.all([reader(), library()]).catch(() => undefined));
}
