// @vitest-environment happy-dom

import { deadlines as allDeadlines } from 'virtual:law';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainText, today } from '../../browser/explain-text';
import { answerById, detentionStatements, formTitles, law, lawSearch, lawToday } from '../../browser/own-page/library';
import { GuideApp, type GuideLaw } from '../../components/guide/GuideApp';
import { hrefOf } from '../../components/guide/hit-address';
import { placeOf } from '../../components/guide/routes';
import type { GuideActions, GuideState } from '../../components/guide/state';
import { NO_CORRECTIONS } from '../../components/guide/state';
import type { KnownEvents } from '../../explanation/day-formula';
import { reckonDeadlines } from '../../explanation/deadlines';
import { lawyerPage } from '../../explanation/documents/lawyer-page';
import { foot } from '../../explanation/foot';
import { structureFaults } from './help';

afterEach(cleanup);

const TEXT =
  'Уведомление. Вам направлена повестка на медицинское освидетельствование. Явиться 10.12.2026 в 09:00 по адресу: ул. Угрешская, д. 8. ' +
  'В случае неявки применяются временные меры: запрет на выезд из Российской Федерации, отказ в выдаче загранпаспорта. Неявка влечёт уголовную ответственность.';
const { reading, explanation } = explainText(TEXT, {});
const library: GuideLaw = {
  law,
  answer: answerById,
  statements: (rules) => lawToday().statements(rules),
  detentionStatements: detentionStatements(),
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
  onWipe: vi.fn(async () => {}),
  onCopy: vi.fn(async () => true),
  onCopyExplanation: vi.fn(async () => true),
  onSaveExplanation: vi.fn(async () => true),
  onSaveCalendar: vi.fn(async () => true),
  onSaveFile: vi.fn(),
  onPrint: vi.fn(),
  onExit: vi.fn(),
});
const known = { posted: '2026-11-20', appear: '2026-12-10' };
const state = (change: Partial<GuideState> = {}): GuideState => ({
  place: placeOf('#home'),
  draft: '',
  note: null,
  explained: { text: TEXT, reading, explanation },
  corrections: NO_CORRECTIONS,
  lawyer: lawyerPage(reading, explanation),
  known,
  fromNotice: { appear: '2026-12-10' },
  noticeFacts: { date: '2026-12-10' },
  deadlines: reckonDeadlines(allDeadlines, lawToday(), known, '2026-11-25'),
  query: '',
  hits: null,
  settings: { language: 'ru', mode: 'page', calendarTitles: 'neutral' },
  sites: [{ id: 'gosuslugi', name: 'gosuslugi.ru', on: false }],
  mayReadHome: true,
  foot: foot(law, '2026-11-25'),
  today: '2026-11-25',
  ...change,
});
const guide = (
  hash: string,
  change: Partial<GuideState> = {},
  given: Partial<GuideActions> = {},
  lang: 'ru' | 'en' = 'ru',
) => (
  <GuideApp
    state={state({ place: placeOf(hash), ...change })}
    library={library}
    lang={lang}
    {...actions()}
    {...given}
  />
);
const show = (...what: Parameters<typeof guide>) => render(guide(...what));

const HASHES = [
  '#home',
  '#welcome',
  '#explanation',
  '#explanation/lawyer',
  '#questions',
  '#answer/fine-for-not-coming',
  '#answer/none-such',
  '#deadlines',
  '#forms',
  '#form/court-claim',
  '#form/none-such',
  '#detention',
  '#detention/relative',
  '#where',
  '#settings',
];

describe('places', () => {
  it('knows its addresses and takes everything else for the start', () => {
    expect(placeOf('#form/court-claim')).toEqual({ screen: 'form', detail: 'court-claim' });
    expect(placeOf('')).toEqual({ screen: 'home', detail: '' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(placeOf(hash).screen).toBeTypeOf('string');
      }),
    );
  });

  it('every hit of the search leads to a screen of its own', () => {
    for (const query of ['штраф', 'жалоба', 'задержали', 'срок', 'суд'])
      for (const hit of lawSearch().find(query)) expect(placeOf(hrefOf(hit)).screen).not.toBe('home');
  });

  it.each(HASHES)('%s has one heading, the quick exit first, the day of the law', (hash) => {
    const { container } = show(hash);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    // The DOM of these tests focuses anything; a browser wants this.
    expect(container.querySelector('h1')?.getAttribute('tabindex')).toBe('-1');
    expect(container.querySelector('button, a, input, textarea, select')?.textContent).toBe('Скрыть');
    expect(container.querySelector('footer')?.textContent).toContain('Закон проверен на');
  });

  it('behind the quick exit the keyboard can skip the menu to the title', () => {
    const { container, getByRole } = show('#forms');
    const [, second] = container.querySelectorAll('button, a');
    expect(second?.textContent).toBe('К содержанию');
    fireEvent.click(getByRole('button', { name: 'К содержанию' }));
    expect(document.activeElement).toBe(container.querySelector('h1'));
  });

  it('a text read at the address of the explanation, and another one wanted, give the focus to the new title', () => {
    const empty = { explained: null, lawyer: null };
    const { container, rerender } = show('#explanation', empty);
    expect(document.activeElement).toBe(document.body);
    container.querySelector('textarea')?.focus();
    rerender(guide('#explanation'));
    expect(document.activeElement).toBe(container.querySelector('.explanation h1'));
    rerender(guide('#explanation', empty));
    expect(document.activeElement).toBe(container.querySelector('.narrow h1'));
  });

  it('a text dropped on another screen leaves the focus where it is', () => {
    const { getByRole, rerender } = show('#settings');
    const wipe = getByRole('button', { name: 'Стереть всё' });
    wipe.focus();
    rerender(guide('#settings', { explained: null, lawyer: null }));
    expect(document.activeElement).toBe(wipe);
  });

  it.each([
    ['#where/court', 'Найти свой суд'],
    ['#deadlines/register-served', 'Повестка считается вручённой'],
    ['#deadlines/court-claim', 'Подать иск в суд'],
  ])('%s leads to that very thing, also in a tab just opened', (hash, title) => {
    const top = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    const into = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const target = () => document.activeElement?.textContent;
    const { rerender } = show(hash);
    expect(target()).toContain(title);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
    const go = (to: string) => rerender(guide(to));
    go('#home');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(top).toHaveBeenCalledOnce();
    go(hash);
    expect(target()).toContain(title);
    expect(top).toHaveBeenCalledOnce();
    expect(into.mock.contexts.at(-1)).toBe(document.activeElement);
    vi.restoreAllMocks();
  });

  describe.each(['ru', 'en'] as const)('axe finds nothing (%s)', (lang) => {
    it.each(HASHES)('%s', async (hash) => {
      expect(await structureFaults(show(hash, {}, {}, lang).container)).toEqual([]);
    });

    it('empty states', async () => {
      const empty = {
        explained: null,
        lawyer: null,
        deadlines: reckonDeadlines(allDeadlines, lawToday(), {}, '2026-11-25'),
      };
      for (const hash of ['#explanation', '#deadlines', '#questions']) {
        const { container } = show(hash, { ...empty, query: 'ъъъ', hits: [] }, {}, lang);
        expect(await structureFaults(container)).toEqual([]);
        cleanup();
      }
    });
  });
});

describe('the explanation beside the notice', () => {
  it('shows the whole text, its marks tied to their notes', () => {
    const { container } = show('#explanation');
    const text = container.querySelector('.notice-text');
    expect(text?.textContent).toBe(TEXT);
    const mark = [...(text?.querySelectorAll('.notice-mark') ?? [])].find((one) =>
      one.textContent?.includes('загранпаспорт'),
    );
    fireEvent.mouseEnter(mark as Element);
    const note = container.querySelector('.notice-note')?.textContent ?? '';
    expect(note).toContain('114-ФЗ');
    fireEvent.focus(text?.querySelector('.notice-mark') as Element);
    expect(container.querySelector('.notice-note')?.textContent).not.toBe(note);
  });

  it('from a claim to its words', () => {
    const { container, getAllByRole } = show('#explanation');
    const button = getAllByRole('button', { name: /^Показать на странице/, hidden: true })[0] as HTMLElement;
    fireEvent.click(button);
    const words = button.querySelector('.vh')?.textContent?.replace(/^: /, '');
    expect(container.querySelector('.notice-mark[data-active]')?.textContent).toBe(words);
  });

  it('from the words to their claim', () => {
    const { container } = show('#explanation');
    const claim = explanation.claims.find(({ quote }) =>
      [...container.querySelectorAll('.notice-mark')].some((mark) => mark.textContent === quote.text),
    );
    const words = [...container.querySelectorAll('.notice-mark')].find(
      (mark) => mark.textContent === claim?.quote.text,
    );
    fireEvent.focus(words as Element);
    expect(container.querySelector('.claim[data-active] q')?.textContent).toBe(claim?.quote.text);
  });

  it('asks for every correction, and hands it on', () => {
    const onCorrect = vi.fn();
    const { getByLabelText } = show('#explanation', {}, { onCorrect });
    fireEvent.change(getByLabelText('Что это'), { target: { value: 'scam' } });
    expect(onCorrect).toHaveBeenLastCalledWith({ ...NO_CORRECTIONS, kind: 'scam' });
    fireEvent.change(getByLabelText('Что это'), { target: { value: 'none' } });
    expect(onCorrect).toHaveBeenLastCalledWith({ ...NO_CORRECTIONS, kind: 'none' });
    fireEvent.change(getByLabelText('Как пришло'), { target: { value: 'paper' } });
    expect(onCorrect).toHaveBeenLastCalledWith({ ...NO_CORRECTIONS, channel: 'paper' });
    fireEvent.change(getByLabelText('День размещения в реестре'), { target: { value: '2026-11-20' } });
    expect(onCorrect).toHaveBeenLastCalledWith({ ...NO_CORRECTIONS, known: { posted: '2026-11-20' } });
  });

  it('corrections taken back leave the keyboard at the first field, a correction in its own', () => {
    const { getByLabelText, getByRole, rerender } = show('#explanation');
    const [kind, channel] = [getByLabelText('Что это'), getByLabelText('Как пришло')];
    fireEvent.click(getByRole('button', { name: 'Мы прочитали неверно?' }));
    channel.focus();
    const chosen = { ...explanation, what: { ...explanation.what, chosen: true } };
    const corrections = { ...NO_CORRECTIONS, channel: 'paper' as const };
    const onCorrect = () => rerender(guide('#explanation'));
    rerender(
      guide('#explanation', { corrections, explained: { text: TEXT, reading, explanation: chosen } }, { onCorrect }),
    );
    expect(document.activeElement).toBe(channel);
    const reset = kind.closest('.correct')?.querySelector<HTMLElement>('button.link');
    reset?.focus();
    fireEvent.click(reset as HTMLElement);
    expect(reset?.isConnected).toBe(false);
    expect(document.activeElement).toBe(kind);
  });

  it('shows the days as they count now: a day of an event is no day to appear', () => {
    const decided = explainText('Призывная комиссия 15.11.2026 приняла в отношении вас решение о призыве.', {});
    const day = (change: Partial<GuideState>) => {
      const { getByLabelText, unmount } = show('#explanation', change);
      const { value } = getByLabelText('День явки') as HTMLInputElement;
      unmount();
      return value;
    };
    const explained = { text: TEXT, ...decided };
    expect(day({ explained, fromNotice: { decision: '2026-11-15' } })).toBe('');
    expect(day({ fromNotice: { appear: '2026-12-12' } })).toBe('2026-12-12');
    const known = { appear: undefined };
    expect(day({ corrections: { ...NO_CORRECTIONS, known }, fromNotice: {} })).toBe('');
  });

  it('everything recomputes from a correction', () => {
    const before = explanation.dates.timeline.map(({ id, day }) => `${id} ${day}`);
    const after = explainText(TEXT, {}, { posted: '2026-11-20', appear: '2026-12-15' }).explanation;
    expect(after.dates.next?.day).toBe('2026-12-15');
    expect(after.dates.timeline.map(({ id, day }) => `${id} ${day}`)).not.toEqual(before);
    const kind = explainText(TEXT, { assume: 'restriction_lifted' }).explanation;
    expect(kind.what.kind).toBe('restriction_lifted');
    expect(kind.outcome).toBe('notice');
    // A text that was read as no notice is read for its fields once the person says what it is.
    const news = 'Сегодня в парке открылся каток, приходите 5 мая 2027 г. в 10:00 на улицу Мира, 3.';
    expect(explainText(news, {}).reading.status).toBe('none');
    const chosen = explainText(news, { assume: 'summons' });
    expect(chosen.explanation.what.kind).toBe('summons');
    expect(chosen.explanation.dates.timeline.some(({ day }) => day === '2027-05-05')).toBe(true);
  });
});

describe('dates', () => {
  it('has both readings of what is disputed, earliest first', () => {
    const { reckoned } = reckonDeadlines(allDeadlines, lawToday(), known, '2026-11-25');
    const served = reckoned.find(({ id }) => id === 'register-served');
    expect(served?.readings.map(({ reading: name, day }) => [name, day])).toEqual([
      ['cautious', '2026-11-20'],
      ['latest', '2026-11-27'],
    ]);
    const days = reckoned.map(({ day }) => day ?? '');
    expect(days).toEqual([...days].sort());
  });

  it('says which day is missing, and loses no term', () => {
    const { reckoned, waiting, without } = reckonDeadlines(allDeadlines, lawToday(), {}, today());
    expect(reckoned).toEqual([]);
    for (const deadline of waiting) expect(deadline.missing.length).toBeGreaterThan(0);
    for (const deadline of without) expect(deadline.missing).toEqual([]);
    expect(waiting.length + without.length).toBeGreaterThan(15);
  });

  it('a day the person cleared is gone from the screen as it is from the reckoning', () => {
    const days = { posted: '2026-11-20', appear: '2026-12-10' };
    const field = (change: Partial<GuideState>) => {
      const { getByLabelText, unmount } = show('#deadlines', { fromNotice: days, ...change });
      const input = getByLabelText(/^День явки/) as HTMLInputElement;
      const seen = [input.value, input.closest('.form-line')?.textContent?.includes('из вашего письма')];
      unmount();
      return seen;
    };
    expect(field({ known: {} })).toEqual(['2026-12-10', true]);
    expect(field({ known: { appear: '2026-12-12' } })).toEqual(['2026-12-12', false]);
    expect(field({ known: { appear: undefined } })).toEqual(['', false]);
  });

  it('says that terms were left out which were no law on the day of the notice', () => {
    const seen = (known: KnownEvents) => {
      const deadlines = reckonDeadlines(allDeadlines, lawToday(), known, '2026-11-25');
      const { container, unmount } = show('#deadlines', { known, deadlines });
      const has = container.textContent?.includes('Это не значит, что запретов нет.');
      unmount();
      return has;
    };
    expect(seen({ posted: '2025-03-01' })).toBe(true);
    expect(seen({ posted: '2026-11-20' })).toBe(false);
  });

  it('says of a day that it may shift', () => {
    const filed = { filed: '2026-12-31' };
    const { container } = show('#deadlines', {
      known: filed,
      deadlines: reckonDeadlines(allDeadlines, lawToday(), filed, '2026-11-25'),
    });
    const saying = [...container.querySelectorAll('.agenda-item')].filter((item) =>
      item.textContent?.includes('может сдвинуться'),
    );
    expect(saying.map((item) => item.querySelector('h2')?.textContent)).toEqual([
      'Суд решает о мерах предварительной защиты',
    ]);
  });

  it('saves just the days that were ticked', () => {
    const onSaveCalendar = vi.fn(async () => true);
    const { getByRole, getByLabelText } = show('#deadlines', {}, { onSaveCalendar });
    const save = getByRole('button', { name: /Сохранить в календарь/ }) as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    fireEvent.click(getByLabelText(/^В файл: Повестка считается вручённой, 27 ноября/));
    fireEvent.click(getByLabelText(/^В файл: Повестка считается вручённой, 20 ноября/));
    fireEvent.click(getByLabelText(/^В файл: Повестка считается вручённой, 20 ноября/));
    fireEvent.click(save);
    expect(onSaveCalendar).toHaveBeenCalledWith([{ id: 'register-served', day: '2026-11-27' }]);
  });

  it('a file that did not come of it is told, with what to do instead; nothing ticked is lost', async () => {
    const fails = async () => false;
    const { getByRole, getByLabelText, findByText } = show('#deadlines', {}, { onSaveCalendar: fails });
    const day = getByLabelText(/^В файл: Повестка считается вручённой, 27 ноября/) as HTMLInputElement;
    fireEvent.click(day);
    fireEvent.click(getByRole('button', { name: /Сохранить в календарь/ }));
    await findByText(/^Файл не сохранился. Перепишите дни/);
    expect(day.checked).toBe(true);
    cleanup();
    const explained = show('#explanation', {}, { onSaveExplanation: fails });
    fireEvent.click(explained.getByRole('button', { name: 'Сохранить .docx' }));
    await explained.findByText(/^Файл не сохранился. Скопируйте текст/);
  });
});
