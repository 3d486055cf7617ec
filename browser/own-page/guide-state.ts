import { placeOf } from '../../components/guide/routes';
import type { GuideActions, GuideState } from '../../components/guide/state';
import { ownPageWord } from '../../components/words/own-page';
import type { Lang } from '../../law/schema/common';
import { takeText } from '../handover';
import { type Settings, watchSettings } from '../settings';
import { guideActions } from './guide-actions';
import { GuideStore } from './guide-store';
import { printPage } from './print-page';

/** What is drawn of the guide, and what can be done in it. */
export interface Guide {
  state: GuideState;
  lang: Lang;
  actions: GuideActions;
}

/**
 * The guide’s state and what can be done in it. `draw` is called after every change.
 * @returns a function that ends it and drops all it holds, for «Скрыть»
 */
export function startGuide(settings: Settings, draw: (guide: Guide) => void, exit: () => void): () => void {
  const store = new GuideStore(settings, () => draw({ state: store.state, lang: store.lang, actions }));
  const actions = guideActions(store, exit);
  const { signal } = store;
  const keepDay = () => store.keepDay();

  store.update({});
  addEventListener('hashchange', () => store.update({ place: placeOf(location.hash), hasFailed: false }), { signal });
  document.addEventListener('visibilitychange', keepDay, { signal });
  for (const back of ['pageshow', 'focus']) addEventListener(back, keepDay, { signal });
  const unwatch = watchSettings((changed) => {
    store.takeSettings(changed);
    void store.showSites();
  });
  void store.showSites();
  void takeText().then((handover) => {
    if (!handover || signal.aborted) return;
    if (handover.problem) {
      const note = handover.problem === 'nothing_selected' ? 'nothing_selected' : 'text_refused';
      store.update({ note: ownPageWord(note, store.lang) });
      return;
    }
    if (handover.text) store.take(handover);
    if (handover.print) printPage();
  });
  return () => {
    unwatch();
    store.end();
    // Whatever still waited to be read once goes, too.
    void takeText();
  };
}
