import { placeOfHit } from '../../components/guide/hit-address';
import { placeOf } from '../../components/guide/routes';
import type { GuideActions, GuideState } from '../../components/guide/state';
import { NO_CORRECTIONS } from '../../components/guide/state';
import { ownPageWord } from '../../components/words/own-page';
import type { KnownEvents } from '../../explanation/day-formula';
import { explanationText } from '../../explanation/documents/explanation-text';
import type { Lang } from '../../law/schema/common';
import { type Handover, handoverOf, takeText } from '../handover';
import { moscowToday } from '../moscow-today';
import { languageOf, type Settings, watchSettings, wipeEverything, writeSettings } from '../settings';
import { mayReadHome } from './active-page';
import { lawSearch } from './library';
import { askForHome, chooseSite, leaveAllSites, readSiteChoices } from './permitted-sites';
import { printPage } from './print-page';
import { copyText, saveCalendar, saveExplanation, saveFile } from './save';
import { type Letter, NO_DAYS, readLetter, termsNow, workOut } from './work-out';

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
  let lang = languageOf(settings);
  let letter: Letter | null = null;
  const stop = new AbortController();
  const shownSettings = ({ language, mode, calendarTitles }: Settings) => ({ language, mode, calendarTitles });
  let state: GuideState = {
    place: placeOf(location.hash),
    draft: '',
    note: null,
    ...workOut(null, NO_CORRECTIONS, {}),
    query: '',
    hits: null,
    settings: shownSettings(settings),
    sites: [],
    mayReadHome: true,
  };
  const update = (change: Partial<GuideState>) => {
    if (stop.signal.aborted) return;
    state = { ...state, ...change };
    // A tab may stand open overnight: whatever is drawn counts from the day it is now.
    if (state.today !== moscowToday()) state = { ...state, ...workOut(letter, state.corrections, state.known) };
    draw({ state, lang, actions });
  };
  /** To be called before anything is looked at again, printed or saved. */
  const keepDay = () => {
    if (state.today !== moscowToday()) update({});
  };
  /** Days entered, or cleared, for one letter are not those of the next; those entered before any letter stay. */
  const daysEntered = (text: string): KnownEvents => {
    if (letter) return letter.handover.text === text ? state.known : {};
    return Object.fromEntries(Object.entries(state.known).filter(([, entered]) => entered));
  };
  const take = (handover: Handover) => {
    try {
      const next = readLetter(handover);
      const worked = workOut(next, { ...NO_CORRECTIONS, chosenKind: handover.chosenKind }, daysEntered(handover.text));
      letter = next;
      update({ draft: handover.text, note: null, ...worked });
      go('explanation');
    } catch {
      update({ draft: handover.text, note: ownPageWord('failed', lang) });
    }
  };
  const go = (place: string) => {
    if (location.hash !== `#${place}`) location.hash = place;
  };
  const showSites = async () => {
    const [sites, home] = await Promise.all([readSiteChoices(), mayReadHome()]);
    update({ sites, mayReadHome: home });
  };

  const actions: GuideActions = {
    onText: (draft) => update({ draft, note: null }),
    onRead: (text) => take(handoverOf(text)),
    onCorrect: (corrections) => {
      if (!letter) return;
      const entered = uncorrected(state.known, state.corrections.known, corrections.known);
      update(workOut(letter, corrections, entered));
    },
    onAnother: () => {
      letter = null;
      update({ draft: '', ...workOut(null, NO_CORRECTIONS, {}) });
    },
    onKnown: (known) => update({ known, deadlines: termsNow(state, known) }),
    onQuery: (query) => update({ query, hits: query.trim() === '' ? null : lawSearch().find(query, 20) }),
    onHit: (hit) => go(placeOfHit(hit)),
    onGo: go,
    onSettings: (change) => {
      update({ settings: { ...state.settings, ...change } });
      void writeSettings(change);
    },
    onSite: (id, on) =>
      chooseSite(id, on).then(async (done) => {
        await showSites();
        return done;
      }),
    onAskHome: () => void askForHome().then(showSites),
    onWipe: async () => {
      await Promise.all([wipeEverything(), leaveAllSites()]);
      actions.onAnother();
      update({ query: '', hits: null });
      await showSites();
    },
    onCopy: copyText,
    onCopyExplanation: () => {
      keepDay();
      return state.explained ? copyText(explanationText(state.explained.explanation, lang)) : Promise.resolve(false);
    },
    onSaveExplanation: () => {
      keepDay();
      const { explained, today: day } = state;
      return explained ? saveExplanation(explained.explanation, lang, day) : Promise.resolve(false);
    },
    onSaveCalendar: (chosen) => {
      keepDay();
      const isNeutral = state.settings.calendarTitles === 'neutral';
      return saveCalendar(state.deadlines.reckoned, chosen, lang, isNeutral, state.today);
    },
    onSaveFile: (bytes, name) => saveFile(bytes, name),
    onPrint: () => {
      keepDay();
      printPage();
    },
    onExit: exit,
  };

  update({});
  addEventListener('hashchange', () => update({ place: placeOf(location.hash) }), { signal: stop.signal });
  document.addEventListener('visibilitychange', keepDay, { signal: stop.signal });
  for (const back of ['pageshow', 'focus']) addEventListener(back, keepDay, { signal: stop.signal });
  const unwatch = watchSettings((changed) => {
    lang = languageOf(changed);
    update({ settings: shownSettings(changed) });
    void showSites();
  });
  void showSites();
  void takeText().then((handover) => {
    if (!handover || stop.signal.aborted) return;
    if (handover.problem) {
      update({
        note: ownPageWord(handover.problem === 'nothing_selected' ? 'nothing_selected' : 'text_refused', lang),
      });
      return;
    }
    if (handover.text) take(handover);
    if (handover.print) printPage();
  });
  return () => {
    unwatch();
    stop.abort();
    letter = null;
    state = { ...state, ...NO_DAYS, draft: '', explained: null, lawyer: null, known: {}, noticeFacts: {} };
    // Whatever still waited to be read once goes, too.
    void takeText();
  };
}

/** The days entered, less those that a correction has just set or cleared: the later word wins. */
function uncorrected(entered: KnownEvents, before: KnownEvents, after: KnownEvents): KnownEvents {
  const isLater = (event: string) => {
    const name = event as keyof KnownEvents;
    return name in after && !(name in before && before[name] === after[name]);
  };
  return Object.fromEntries(Object.entries(entered).filter(([event]) => !isLater(event)));
}
