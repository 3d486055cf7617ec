// @vitest-environment happy-dom

import { detention } from 'virtual:law';
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainText } from '../../browser/explain-text';
import { answerById, lawSearch } from '../../browser/own-page/library';
import { PasteBox } from '../../components/own-page/PasteBox';
import { checkPaste } from '../../components/own-page/paste-check';
import type { PageLook } from '../../components/popup/PageLine';
import { PopupApp } from '../../components/popup/PopupApp';
import type { PopupActions, PopupState } from '../../components/popup/state';
import { foot } from '../../explanation/foot';
import type { Lang } from '../../law/schema/common';
import { readNotice } from '../../notice/read';
import { structureFaults } from './help';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const SMS =
  'Вам направлена повестка военного комиссариата. Применены временные меры: запрет на выезд. Прибыть 10.12.2026 на Угрешскую.';
const actions = (): PopupActions => ({
  onShow: vi.fn(),
  onLook: vi.fn(),
  onText: vi.fn(),
  onRead: vi.fn(),
  onChooseKind: vi.fn(),
  onQuery: vi.fn(),
  onHit: vi.fn(),
  onAnswer: vi.fn(),
  onDetention: vi.fn(),
  onMode: vi.fn(),
  onBack: vi.fn(),
  onOpen: vi.fn(),
  onPrintCard: vi.fn(),
  onOpenFull: vi.fn(),
  onExit: vi.fn(),
});
const STATE: PopupState = {
  view: { name: 'start' },
  page: { status: 'nothing' },
  text: '',
  note: null,
  reading: false,
  query: '',
  hits: null,
  hasFailed: false,
  stages: detention,
  statements: new Map(),
  formTitles: new Map(),
  mode: 'page',
  foot: foot({ checked: '2026-03-15' }, '2026-11-25'),
};
const show = (change: Partial<PopupState> = {}, given: Partial<PopupActions> = {}, lang: Lang = 'ru') =>
  render(<PopupApp state={{ ...STATE, ...change }} lang={lang} {...actions()} {...given} />);

const KIND = { ru: 'повестка', en: 'a summons' };
const PAGES: PageLook[] = [
  ...(['looking', 'topic', 'nothing', 'unseen', 'refused', 'sign_in'] as const).map((status) => ({ status })),
  ...(['notice', 'unsure', 'scam'] as const).map((outcome) => ({ status: 'found' as const, outcome, kind: KIND })),
];
const VIEWS: Partial<PopupState>[] = [
  {},
  { note: 'Ничего не выделено. Выделите текст письма и повторите.' },
  { query: 'какой штраф', hits: lawSearch().find('какой штраф') },
  { query: 'ъъъ', hits: [] },
  { query: 'какой штраф', hasFailed: true },
  { view: { name: 'explanation', explanation: explainText(SMS, {}).explanation } },
  { view: { name: 'detention', audience: 'relative' } },
  { view: { name: 'answer', answer: answerById('fine-for-not-coming') as NonNullable<ReturnType<typeof answerById>> } },
];

describe('first sight', () => {
  it('has everything within reach, the quick exit first', () => {
    const { container, getByRole, getByLabelText } = show();
    const stops = [...container.querySelectorAll<HTMLElement>('button, a, input, textarea')];
    expect(stops[0]?.textContent).toBe('Скрыть');
    getByLabelText('Вставьте текст СМС или письма');
    getByRole('button', { name: /Меня задержали/ });
    getByRole('searchbox', { name: 'Поиск по вопросам' });
    getByRole('radio', { name: 'Тихо' });
    getByRole('button', { name: 'Настройки' });
    expect(container.textContent).toContain('Источники — до 15 марта 2026');
  });

  it('«Показать» only where there is something to show, «Посмотреть» only where nobody looked', () => {
    for (const page of PAGES) {
      const { queryByRole } = show({ page });
      expect(queryByRole('button', { name: 'Показать' }) !== null).toBe(page.status === 'found');
      expect(queryByRole('button', { name: 'Посмотреть' }) !== null).toBe(page.status === 'unseen');
      cleanup();
    }
  });

  it('has on every view a title that can take the focus', () => {
    for (const view of VIEWS) {
      expect(show(view).container.querySelector('h1, h2')?.getAttribute('tabindex')).toBe('-1');
      cleanup();
    }
  });

  it('keeps the card one touch away on every view', () => {
    for (const view of VIEWS) {
      const onDetention = vi.fn();
      const { queryByRole, container } = show(view, { onDetention });
      if (container.querySelector('.detention')) continue;
      fireEvent.click(queryByRole('button', { name: /задержали/i }) as Element);
      expect(onDetention).toHaveBeenCalledWith('self');
      cleanup();
    }
  });

  it('marks how old the law is: nothing, yellow over 60 days, red over 180', () => {
    for (const [today, sign] of [
      ['2026-05-14', 'law-fresh'],
      ['2026-05-15', 'law-old'],
      ['2026-09-11', 'law-old'],
      ['2026-09-12', 'law-very_old'],
    ] as const) {
      const { container } = show({ foot: foot({ checked: '2026-03-15' }, today) });
      expect(container.querySelector('.law-checked')?.className).toContain(sign);
      cleanup();
    }
  });
});

describe('the box', () => {
  const box = (onRead = vi.fn()) => {
    let text = '';
    const draw = () => (
      <PasteBox
        lang="ru"
        text={text}
        onRead={onRead}
        onText={(value) => {
          text = value;
          view.rerender(draw());
        }}
      />
    );
    const view = render(draw());
    const field = view.container.querySelector('textarea') as HTMLTextAreaElement;
    const paste = (value: string, items: { kind: string }[] = []) => {
      const allowed = fireEvent.paste(field, { clipboardData: { getData: () => value, items } });
      const input = { target: { value: field.value + value }, inputType: 'insertFromPaste' };
      if (allowed && value) act(() => void fireEvent.input(field, input));
    };
    return { ...view, field, paste, onRead, status: () => view.getByRole('status').textContent };
  };

  it('reads by itself on paste, at once', () => {
    const { paste, onRead } = box();
    paste(SMS);
    expect(onRead).toHaveBeenCalledExactlyOnceWith(SMS);
  });

  it('never cuts off who types: it waits for the button, however long', () => {
    vi.useFakeTimers();
    const { field, getByRole, queryByRole, onRead } = box();
    expect(queryByRole('button', { name: 'Разобрать' })).toBeNull();
    act(() => void fireEvent.input(field, { target: { value: SMS }, inputType: 'insertText' }));
    act(() => void vi.advanceTimersByTime(3_600_000));
    expect(onRead).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: 'Разобрать' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith(SMS);
  });

  it.each(['ctrlKey', 'metaKey'])('Enter with %s reads what is typed, Enter alone is a line', (held) => {
    const { field, onRead } = box();
    act(() => void fireEvent.input(field, { target: { value: SMS }, inputType: 'insertText' }));
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onRead).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', [held]: true });
    expect(onRead).toHaveBeenCalledExactlyOnceWith(SMS);
  });

  it('what is typed after a paste of nothing is still typed', () => {
    const { field, paste, onRead, status } = box();
    paste('');
    expect(status()).toContain('Текста нет');
    act(() => void fireEvent.input(field, { target: { value: SMS }, inputType: 'insertText' }));
    expect(onRead).not.toHaveBeenCalled();
  });

  it('too few words: a sentence, and they stay', () => {
    const { field, getByRole, onRead, status } = box();
    act(() => void fireEvent.input(field, { target: { value: 'Вам' }, inputType: 'insertText' }));
    fireEvent.click(getByRole('button', { name: 'Разобрать' }));
    expect(status()).toContain('Пока мало слов');
    expect([onRead.mock.calls, field.value]).toEqual([[], 'Вам']);
  });

  it.each([
    ['blank', '   \n', 'Текста нет'],
    ['Latin', 'You are called to the commissariat on 10 December', 'нет русских букв'],
    ['Ukrainian', 'Вам необхідно зʼявитися до військового комісаріату, інакше відповідальність', 'украинский язык'],
    ['over 4 MB', 'я'.repeat(2_200_000), 'больше 4 МБ'],
  ])('%s: a clear sentence and nothing read', (_what, text, sentence) => {
    const { paste, onRead, status } = box();
    paste(text);
    expect(status()).toContain(sentence);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('a picture and a text too long leave what stood there', () => {
    const { field, paste, status } = box();
    paste(SMS);
    paste('', [{ kind: 'file' }]);
    expect(status()).toContain('картинка');
    expect(field.value).toBe(SMS);
    paste('я'.repeat(2_200_000));
    expect(field.value).toBe(SMS);
  });

  it('an SMS in Latin letters is read', () => {
    const sms = 'Vam napravlena povestka. Neobhodimo yavitsya 10.12.2026 k 9:00 v voenkomat.';
    const { paste, onRead } = box();
    paste(sms);
    expect(onRead).toHaveBeenCalledExactlyOnceWith(sms);
    expect(checkPaste(sms, true)).toBeNull();
  });

  it('Russian with a Ukrainian name in it is read', () => {
    expect(checkPaste(`${SMS} Адрес: улица Лесі, Київська`, false)).toBeNull();
  });

  it.each([
    SMS,
    'Вам необхідно зʼявитися до військового комісаріату, інакше відповідальність',
    'Вы вызваны. Підполковник Іваненко, Київська',
    `${SMS} `.repeat(9).concat('Адрес: улица Лесі Українки, Київська'),
    'You are hereby summoned to appear before the court on Monday (г. Москва)',
  ])('the box takes what the reading reads, and nothing else: %s', (text) => {
    const reading = readNotice(text, { today: '2026-11-28' });
    const isOther = reading.status === 'none' && reading.reason === 'other_language';
    expect(checkPaste(text, false) !== null).toBe(isOther);
  });
});

it('says in every view that something did not load', () => {
  for (const view of VIEWS) {
    const { container } = show({ ...view, hasFailed: true });
    expect(container.querySelector('.popup-note')?.textContent).toContain('Не получилось');
    cleanup();
  }
});

describe('any text', () => {
  it('never throws, whatever is pasted', () => {
    const words = fc.constantFrom(
      'повестка',
      'военкомат',
      'запрет на выезд',
      '10.12.2026',
      'ст. 7.1 53-ФЗ',
      'код из СМС',
      'http://mos.ru.x.top',
      '\n',
      ' ',
    );
    const cyrillic = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x400, max: 0x45f }).map((code) => String.fromCharCode(code)),
        fc.constant(' '),
      ),
      maxLength: 12,
    });
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc
        .array(fc.oneof(words, cyrillic, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
        .map((parts) => parts.join(' ')),
    );
    let accepted = 0;
    fc.assert(
      fc.property(texts, fc.boolean(), (text, typed) => {
        // The page and the menu hand over what the box would refuse: everything is explained and drawn.
        const { explanation } = explainText(text, {});
        const { container } = show({ view: { name: 'explanation', explanation } });
        expect(container.querySelector('h1')?.textContent).toBeTruthy();
        cleanup();
        if (checkPaste(text, typed) === null) accepted++;
      }),
      { numRuns: 80 },
    );
    expect(accepted).toBeGreaterThan(10);
  }, 60_000);
});

describe.each(['ru', 'en'] as const)('axe finds nothing (%s)', (lang) => {
  it('in every view', async () => {
    for (const view of VIEWS) {
      expect(await structureFaults(show(view, {}, lang).container)).toEqual([]);
      cleanup();
    }
  });

  it('whatever the page', async () => {
    for (const page of PAGES) {
      expect(await structureFaults(show({ page }, {}, lang).container)).toEqual([]);
      cleanup();
    }
  });
});
