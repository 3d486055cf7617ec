import { placeOfHit } from '../../components/guide/hit-address';
import type { PopupActions } from '../../components/popup/state';
import { type Handover, handoverOf, PRINT_ONLY } from '../handover';
import { openGuide } from '../open-guide';
import { writeSettings } from '../settings';
import { closePopup, library, type PopupStore } from './popup-store';

/** What a person does in the popup; `exit` is «Скрыть». */
export function popupActions(store: PopupStore, exit: () => void): PopupActions {
  const withLaw = (use: (law: Awaited<ReturnType<typeof library>>) => void): void => {
    store.update({ hasFailed: false });
    // What was found before is no answer to what is asked now.
    void library()
      .then(use)
      .catch(() => store.update({ hasFailed: true, hits: null }));
  };
  const actions: PopupActions = {
    onShow: () => void store.show(),
    onLook: () => store.lookThere(),
    onText: (text) => store.update({ text, note: null }),
    onRead: (text) => void store.read(handoverOf(text)),
    onChooseKind: (chosenKind) => {
      if (store.shown) void store.read({ ...store.shown, chosenKind });
    },
    onQuery: (query) => {
      store.update({ query });
      withLaw(({ lawSearch }) => {
        if (store.state.query === query)
          store.update({ hits: query.trim() === '' ? null : lawSearch().find(query, 8) });
      });
    },
    onHit: (hit) => {
      const { type, id } = hit;
      if (type === 'detention') actions.onDetention(id === 'relative' ? 'relative' : 'self');
      else if (type === 'answer') actions.onAnswer(id);
      else actions.onOpen(placeOfHit(hit));
    },
    onAnswer: (id) =>
      withLaw(({ answerById }) => {
        const answer = answerById(id);
        if (answer) store.update({ view: { name: 'answer', answer } });
      }),
    onDetention: (audience) => {
      store.update({ view: { name: 'detention', audience } });
      withLaw(({ detentionStatements, formTitles }) =>
        store.update({ statements: detentionStatements(), formTitles: formTitles() }),
      );
    },
    onMode: (mode) => {
      const { mode: before } = store.state;
      store.update({ mode, hasFailed: false });
      // A choice that was not stored does not hold, and is not shown as if it did.
      void writeSettings({ mode }).catch(() => store.update({ mode: before, hasFailed: true }));
    },
    onBack: () => store.update({ view: { name: 'start' }, hasFailed: false }),
    onOpen: (place) => goToGuide(store, place),
    onPrintCard: (audience) => goToGuide(store, audience === 'self' ? 'detention' : 'detention/relative', PRINT_ONLY),
    onOpenFull: () => goToGuide(store, 'explanation', store.shown),
    onExit: exit,
  };
  return actions;
}

/** Opens a place of the guide; the popup is done with then. */
function goToGuide(store: PopupStore, place: string, handover: Handover | null = null): void {
  void openGuide(place, handover).then(closePopup, () => store.update({ hasFailed: true }));
}
