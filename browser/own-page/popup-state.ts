import { checked } from 'virtual:law/checked';
import { detention } from 'virtual:law/detention';
import { placeOfHit } from '../../components/guide/hit-address';
import type { PopupActions, PopupState } from '../../components/popup/state';
import { ownPageWord } from '../../components/words/own-page';
import { foot } from '../../explanation/foot';
import type { SearchHit } from '../../explanation/search';
import { KIND_NAMES } from '../../explanation/words';
import type { Lang } from '../../law/schema/common';
import { type Handover, handoverOf, PRINT_ONLY, takeText } from '../handover';
import { moscowToday } from '../moscow-today';
import { channelOfPage } from '../page-channel';
import { languageOf, type Settings, writeSettings } from '../settings';
import { type ActivePage, lookAtPage, readActivePage, showOnPage, textOfPage, watchActivePage } from './active-page';
import { openGuide } from './open-guide';

/** The reader and the whole law: loaded after the first paint, since the start screen needs neither. */
const reader = () => import('../explain-text');
const library = () => import('./library');

export interface Popup {
  state: PopupState;
  lang: Lang;
  actions: PopupActions;
}

/**
 * The popup’s state and what can be done in it. `draw` is called after every change.
 * What was pasted or handed over lives in this object and goes with the window.
 */
export function startPopup(settings: Settings, draw: (popup: Popup) => void, exit: () => void): void {
  const lang = languageOf(settings);
  let active: ActivePage | null = null;
  let shown: Handover | null = null;
  let asked = 0;
  const state: PopupState = {
    view: { name: 'start' },
    page: { status: 'looking' },
    text: '',
    note: null,
    reading: false,
    query: '',
    hits: null,
    stages: detention,
    statements: new Map(),
    formTitles: new Map(),
    mode: settings.mode,
    foot: foot({ checked }, moscowToday()),
  };
  const update = (change: Partial<PopupState>) => {
    Object.assign(state, change);
    draw({ state: { ...state }, lang, actions });
  };

  const read = async (handover: Handover) => {
    const turn = ++asked;
    update({ reading: true, note: null });
    try {
      const { explainText } = await reader();
      if (turn !== asked) return;
      const { text, host, channel, chosenKind, readOn } = handover;
      const { explanation } = explainText(text, { host, channel, chosenKind }, {}, readOn ?? undefined);
      shown = handover;
      update({ reading: false, view: { name: 'explanation', explanation } });
    } catch {
      update({ reading: false, note: ownPageWord('failed', lang) });
    }
  };
  const setActive = (page: ActivePage) => {
    active = page;
    update({
      page:
        page.status === 'found'
          ? { status: 'found', outcome: page.outcome, kind: KIND_NAMES[page.kind] }
          : { status: page.status },
    });
  };
  let looks = 0;
  const lookAgain = () => {
    const turn = ++looks;
    const heard = (page: ActivePage) => turn === looks && setActive(page);
    void readActivePage().then(heard, () => heard({ status: 'refused' }));
  };
  const show = async () => {
    if (active?.status !== 'found') return;
    const { tab, frame } = active;
    if (state.mode === 'page' && (await showOnPage(tab, frame))) {
      close();
      return;
    }
    const page = await textOfPage(tab, frame);
    if (page) {
      const { text, host, chosenKind, readOn } = page;
      await read(handoverOf(text, { host, channel: channelOfPage(host), chosenKind, readOn }));
    } else update({ note: ownPageWord('text_refused', lang) });
  };
  const openHit = (hit: SearchHit) => {
    const { type, id } = hit;
    if (type === 'detention') actions.onDetention(id === 'relative' ? 'relative' : 'self');
    else if (type === 'answer') actions.onAnswer(id);
    else actions.onOpen(placeOfHit(hit));
  };

  const actions: PopupActions = {
    onShow: () => void show(),
    onLook: () => {
      if (active?.status !== 'unseen') return;
      update({ page: { status: 'looking' } });
      void lookAtPage(active.tab).then(async (page) => {
        setActive(page);
        if (page.status === 'found') await show();
      });
    },
    onText: (text) => update({ text, note: null }),
    onRead: (text) => void read(handoverOf(text)),
    onChooseKind: (kind) => {
      if (shown) void read({ ...shown, chosenKind: kind });
    },
    onQuery: (query) => {
      update({ query });
      void library().then(({ lawSearch }) => {
        if (state.query === query) update({ hits: query.trim() === '' ? null : lawSearch().find(query, 8) });
      });
    },
    onHit: openHit,
    onAnswer: (id) =>
      void library().then(({ answerById }) => {
        const answer = answerById(id);
        if (answer) update({ view: { name: 'answer', answer } });
      }),
    onDetention: (audience) => {
      update({ view: { name: 'detention', audience } });
      void library().then(({ detentionStatements, formTitles }) =>
        update({ statements: detentionStatements(), formTitles: formTitles() }),
      );
    },
    onMode: (mode) => {
      update({ mode });
      void writeSettings({ mode });
    },
    onBack: () => update({ view: { name: 'start' } }),
    onOpen: (place) => void openGuide(place).then(close),
    onPrintCard: (audience) =>
      void openGuide(audience === 'self' ? 'detention' : 'detention/relative', PRINT_ONLY).then(close),
    onOpenFull: () => void openGuide('explanation', shown).then(close),
    onExit: exit,
  };

  update({});
  lookAgain();
  void watchActivePage(lookAgain);
  void takeText().then((handover) => {
    if (!handover) return;
    if (handover.problem)
      update({
        note: ownPageWord(handover.problem === 'nothing_selected' ? 'nothing_selected' : 'text_refused', lang),
      });
    else {
      update({ text: handover.text });
      void read(handover);
    }
  });
  // The law is wanted by nearly every next step: fetched from the disk while the person reads the first screen.
  requestIdleCallback(() => void Promise.all([reader(), library()]).catch(() => undefined));
}

/** Closes the popup; where it stands in a tab, as on a phone, the tab stays. */
function close(): void {
  window.close();
}
