import { placeOfHit } from '../../components/guide/hit-address';
import { placeOf } from '../../components/guide/routes';
import type { GuideActions, GuideState } from '../../components/guide/state';
import { NO_CORRECTIONS } from '../../components/guide/state';
import { guideWord } from '../../components/words/guide';
import type { KnownEvents } from '../../explanation/day-formula';
import { reckonDeadlines } from '../../explanation/deadlines';
import { explanationText } from '../../explanation/documents/explanation-text';
import { lawyerPage } from '../../explanation/documents/lawyer-page';
import type { NoticeFacts } from '../../explanation/documents/prefill';
import { foot } from '../../explanation/foot';
import { eventsOf } from '../../explanation/known-days';
import type { Reading } from '../../notice/types';
import { explainText, today } from '../explain-text';
import { type Handover, takeText } from '../handover';
import { languageOf, type Settings, watchSettings, wipeEverything, writeSettings } from '../settings';
import { mayReadHome } from './active-page';
import { law, lawSearch, lawToday } from './library';
import { askForHome, chooseSite, leaveAllSites, readSiteChoices } from './permitted-sites';
import { printPage } from './print-page';
import { copyText, saveCalendar, saveExplanation, saveFile } from './save';

export interface Guide {
  state: GuideState;
  lang: 'ru' | 'en';
  actions: GuideActions;
}

/**
 * The guide’s state and what can be done in it. `draw` is called after every change.
 * @returns a function that ends it and drops all it holds, for «Скрыть»
 */
export function startGuide(settings: Settings, draw: (guide: Guide) => void, exit: () => void): () => void {
  let lang = languageOf(settings);
  let read: { handover: Handover; reading: Reading } | null = null;
  const stop = new AbortController();
  const day = today();
  const shownSettings = ({ language, mode, calendarTitles }: Settings) => ({ language, mode, calendarTitles });
  let state: GuideState = {
    place: placeOf(location.hash),
    draft: '',
    note: null,
    explained: null,
    corrections: NO_CORRECTIONS,
    lawyer: null,
    known: {},
    fromNotice: {},
    noticeFacts: {},
    deadlines: reckonDeadlines(law.deadlines, lawToday(), {}, day),
    query: '',
    hits: null,
    settings: shownSettings(settings),
    sites: [],
    mayReadHome: true,
    foot: foot(law, day),
    today: day,
  };
  const update = (change: Partial<GuideState>) => {
    if (stop.signal.aborted) return;
    state = { ...state, ...change };
    draw({ state, lang, actions });
  };
  const reckon = (events: KnownEvents) => reckonDeadlines(law.deadlines, lawToday(), events, day);

  /**
   * Explains what was read with the person’s corrections; all that hangs on it is worked out anew.
   * @param entered the days entered on the screen of dates that still count
   */
  const explain = (corrections: GuideState['corrections'], entered: KnownEvents) => {
    if (!read) return;
    const { text, host, channel } = read.handover;
    const { reading, explanation } = explainText(
      text,
      { host, channel: corrections.channel ?? channel, assume: corrections.kind ?? null },
      corrections.known,
    );
    const fromNotice = eventsOf(reading, corrections.known, day);
    update({
      corrections,
      explained: { text: read.handover.text, reading: read.reading, explanation },
      lawyer: lawyerPage(reading, explanation),
      fromNotice,
      noticeFacts: factsIn(reading, fromNotice),
      known: entered,
      deadlines: reckon({ ...fromNotice, ...entered }),
    });
  };
  /** Days entered, or cleared, for one letter are not those of the next; those entered before any letter stay. */
  const daysEntered = (text: string): KnownEvents => {
    if (read) return read.handover.text === text ? state.known : {};
    return Object.fromEntries(Object.entries(state.known).filter(([, entered]) => entered));
  };
  const take = (handover: Handover) => {
    try {
      const { reading } = explainText(handover.text, { host: handover.host, channel: handover.channel });
      const entered = daysEntered(handover.text);
      read = { handover, reading };
      update({ draft: handover.text, note: null });
      explain({ ...NO_CORRECTIONS, kind: handover.assume }, entered);
      go('explanation');
    } catch {
      update({ draft: handover.text, note: guideWord('failed', lang) });
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
    onRead: (text) => take({ text, host: null, channel: null, assume: null, problem: null, print: false }),
    onCorrect: (corrections) =>
      explain(corrections, uncorrected(state.known, state.corrections.known, corrections.known)),
    onAnother: () => {
      read = null;
      update({
        draft: '',
        explained: null,
        lawyer: null,
        corrections: NO_CORRECTIONS,
        fromNotice: {},
        noticeFacts: {},
        known: {},
        deadlines: reckon({}),
      });
    },
    onKnown: (known) => update({ known, deadlines: reckon({ ...state.fromNotice, ...known }) }),
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
    onCopyExplanation: () =>
      state.explained ? copyText(explanationText(state.explained.explanation, lang)) : Promise.resolve(false),
    onSaveExplanation: () =>
      state.explained ? saveExplanation(state.explained.explanation, lang, day) : Promise.resolve(false),
    onSaveCalendar: (chosen) =>
      saveCalendar(state.deadlines.reckoned, chosen, lang, state.settings.calendarTitles === 'neutral', day),
    onSaveFile: (bytes, name) => saveFile(bytes, name),
    onPrint: () => printPage(),
    onExit: exit,
  };

  update({});
  addEventListener('hashchange', () => update({ place: placeOf(location.hash) }), { signal: stop.signal });
  const unwatch = watchSettings((changed) => {
    lang = languageOf(changed);
    update({ settings: shownSettings(changed) });
    void showSites();
  });
  void showSites();
  void takeText().then((handover) => {
    if (!handover || stop.signal.aborted) return;
    if (handover.problem) {
      update({ note: guideWord(handover.problem === 'nothing_selected' ? 'nothing_selected' : 'text_refused', lang) });
      return;
    }
    take(handover);
    if (handover.print) printPage();
  });
  return () => {
    unwatch();
    stop.abort();
    read = null;
    state = { ...state, draft: '', explained: null, lawyer: null, known: {}, fromNotice: {}, noticeFacts: {} };
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

/** What forms may take over from a notice, for the person to check. */
function factsIn(reading: Reading, events: KnownEvents): NoticeFacts {
  if (reading.status !== 'notice') return {};
  const { place, restrictions, lawRefs } = reading.fields;
  const lines = (found: { text: string }[]) => [...new Set(found.map(({ text }) => text))].join('\n') || undefined;
  return {
    date: events.appear,
    posted: events.posted,
    place: place?.text,
    restrictions: lines(restrictions),
    law_refs: lines(lawRefs),
  };
}
