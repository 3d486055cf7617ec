import { placeOfHit } from '../../components/guide/hit-address';
import type { GuideActions } from '../../components/guide/state';
import { explanationText } from '../../explanation/documents/explanation-text';
import { handoverOf } from '../handover';
import { wipeEverything, writeSettings } from '../settings';
import { type GuideStore, goTo } from './guide-store';
import { lawSearch } from './library';
import { askForHome, chooseSite, leaveAllSites } from './permitted-sites';
import { printPage } from './print-page';
import { copyText, saveCalendar, saveExplanation, saveFile } from './save';
import { termsNow } from './work-out';

/** What a person does on the screens of the guide; `exit` is «Скрыть». */
export const guideActions = (store: GuideStore, exit: () => void): GuideActions => ({
  ...lettersAndSearch(store),
  ...settings(store),
  ...takenAway(store),
  onExit: exit,
});

type LettersAndSearch = 'onText' | 'onRead' | 'onCorrect' | 'onAnother' | 'onKnown' | 'onQuery' | 'onHit' | 'onGo';

const lettersAndSearch = (store: GuideStore): Pick<GuideActions, LettersAndSearch> => ({
  onText: (draft) => store.update({ draft, note: null }),
  onRead: (text) => store.take(handoverOf(text)),
  onCorrect: (corrections) => store.correct(corrections),
  onAnother: () => store.forgetLetter(),
  onKnown: (known) => store.update({ known, deadlines: termsNow(store.state, known) }),
  onQuery: (query) => store.update({ query, hits: query.trim() === '' ? null : lawSearch().find(query, 20) }),
  onHit: (hit) => goTo(placeOfHit(hit)),
  onGo: goTo,
});

const settings = (store: GuideStore): Pick<GuideActions, 'onSettings' | 'onSite' | 'onAskHome' | 'onWipe'> => ({
  onSettings: (change) => {
    const { settings } = store.state;
    store.update({ settings: { ...settings, ...change }, hasFailed: false });
    // A choice that was not stored does not hold, and is not shown as if it did.
    void writeSettings(change).catch(() => store.update({ settings, hasFailed: true }));
  },
  onSite: (id, on) =>
    chooseSite(id, on).then(async (done) => {
      await store.showSites();
      return done;
    }),
  onAskHome: () => void askForHome().then(() => store.showSites()),
  onWipe: async () => {
    store.forgetLetter();
    store.update({ query: '', hits: null, hasFailed: false });
    try {
      await Promise.all([wipeEverything(), leaveAllSites()]);
      await store.showSites();
      return true;
    } catch {
      store.update({ hasFailed: true });
      return false;
    }
  },
});

type TakenAway = 'onCopy' | 'onCopyExplanation' | 'onSaveExplanation' | 'onSaveCalendar' | 'onSaveFile' | 'onPrint';

/** Copies, files and paper: of the day it is now. */
const takenAway = (store: GuideStore): Pick<GuideActions, TakenAway> => ({
  onCopy: copyText,
  onCopyExplanation: () => {
    store.keepDay();
    const { explained } = store.state;
    return explained ? copyText(explanationText(explained.explanation, store.lang)) : Promise.resolve(false);
  },
  onSaveExplanation: () => {
    store.keepDay();
    const { explained, today } = store.state;
    return explained ? saveExplanation(explained.explanation, store.lang, today) : Promise.resolve(false);
  },
  onSaveCalendar: (chosen) => {
    store.keepDay();
    const { settings, deadlines, today } = store.state;
    return saveCalendar(deadlines.reckoned, chosen, store.lang, settings.calendarTitles === 'neutral', today);
  },
  onSaveFile: saveFile,
  onPrint: () => {
    store.keepDay();
    printPage();
  },
});
