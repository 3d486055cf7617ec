import { deadlines as allDeadlines } from 'virtual:law';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { explainText } from '../../browser/explain-text';
import { answerById, detentionStatements, formTitles, law, lawToday } from '../../browser/own-page/library';
import { GuideApp, type GuideLaw } from '../../components/guide/GuideApp';
import { placeOf } from '../../components/guide/routes';
import { type GuideActions, type GuideState, NO_CORRECTIONS } from '../../components/guide/state';
import { reckonDeadlines } from '../../explanation/deadlines';
import { lawyerPage } from '../../explanation/documents/lawyer-page';
import { foot } from '../../explanation/foot';
import type { Lang } from '../../law/schema/common';

/** A notice to come, with measures and threats: what the screens of these tests are of. */
export const TEXT =
  'Уведомление. Вам направлена повестка на медицинское освидетельствование. Явиться 10.12.2026 в 09:00 по адресу: ул. Угрешская, д. 8. ' +
  'В случае неявки применяются временные меры: запрет на выезд из Российской Федерации, отказ в выдаче загранпаспорта. Неявка влечёт уголовную ответственность.';
export const { reading, explanation } = explainText(TEXT, {});
export const library: GuideLaw = {
  law,
  answer: answerById,
  statements: (rules) => lawToday().statements(rules),
  detentionStatements,
  formTitles: formTitles(),
};
const actions = (): GuideActions => ({
  onText: vi.fn(),
  onRead: vi.fn(),
  onCorrect: vi.fn(),
  onAnother: vi.fn(),
  onKnown: vi.fn(),
  onQuery: vi.fn(),
  onHit: vi.fn(),
  onGo: vi.fn(),
  onSettings: vi.fn(),
  onSite: vi.fn(async () => true),
  onAskHome: vi.fn(),
  onWipe: vi.fn(async () => true),
  onCopy: vi.fn(async () => true),
  onCopyExplanation: vi.fn(async () => true),
  onSaveExplanation: vi.fn(async () => true),
  onSaveCalendar: vi.fn(async () => true),
  onSaveFile: vi.fn(),
  onPrint: vi.fn(),
  onExit: vi.fn(),
});
/** The days the person told. */
export const known = { posted: '2026-11-20', appear: '2026-12-10' };
const state = (change: Partial<GuideState> = {}): GuideState => ({
  place: placeOf('#home'),
  draft: '',
  note: null,
  explained: { text: TEXT, readFirst: reading, explanation },
  corrections: NO_CORRECTIONS,
  lawyer: lawyerPage(reading, explanation),
  known,
  noticeDays: { appear: '2026-12-10' },
  readDays: { appear: '2026-12-10' },
  cautions: {},
  noticeFacts: { date: '2026-12-10' },
  readFacts: { date: '2026-12-10' },
  deadlines: reckonDeadlines(allDeadlines, lawToday(), known, '2026-11-25'),
  query: '',
  hits: null,
  hasFailed: false,
  settings: { language: 'ru', mode: 'page', calendarTitles: 'neutral' },
  sites: [{ id: 'gosuslugi', name: 'gosuslugi.ru', on: false }],
  mayReadHome: true,
  foot: foot(law, '2026-11-25'),
  today: '2026-11-25',
  ...change,
});
/** The guide at an address, with what differs from the notice above. */
export const guide = (
  hash: string,
  change: Partial<GuideState> = {},
  given: Partial<GuideActions> = {},
  lang: Lang = 'ru',
) => (
  <GuideApp
    state={state({ place: placeOf(hash), ...change })}
    library={library}
    lang={lang}
    {...actions()}
    {...given}
  />
);
export const show = (...what: Parameters<typeof guide>) => render(guide(...what));
