// @vitest-environment happy-dom
// The guide as a person has it: its state and its screens together.

import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../browser/settings';
import { GuideApp } from '../../components/guide/GuideApp';
import { library } from './guide-scene';

const fake = vi.hoisted(() => ({ session: {} as Record<string, unknown>, printed: 0 }));
vi.mock('../../browser/extension-api', () => ({
  default: {
    storage: {
      session: {
        get: async () => ({ ...fake.session }),
        remove: async () => {
          fake.session = {};
        },
      },
      local: { get: async () => ({}) },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    i18n: { getUILanguage: () => 'ru' },
  },
}));
vi.mock('../../browser/own-page/permitted-sites', () => ({ readSiteChoices: async () => [] }));
vi.mock('../../browser/own-page/active-page', () => ({ mayReadHome: async () => true }));
vi.mock('../../browser/own-page/print-page', () => ({
  printPage: () => {
    fake.printed++;
  },
}));

const SUMMONS =
  'Повестка. Вам необходимо явиться 10.12.2026 в 09:00 в военкомат по адресу: ул. Угрешская, д. 8. Повестка размещена в реестре 20.11.2026.';
let stop = () => {};

async function start(hash: string): Promise<void> {
  location.hash = hash;
  const { startGuide } = await import('../../browser/own-page/guide-state');
  let redraw: ((app: preact.VNode) => void) | null = null;
  act(() => {
    stop = startGuide(
      DEFAULT_SETTINGS,
      ({ state, lang, actions }) => {
        const app = <GuideApp state={state} library={library} lang={lang} {...actions} />;
        if (redraw) act(() => redraw?.(app));
        else redraw = render(app).rerender;
      },
      vi.fn(),
    );
  });
  await act(async () => {});
}
const paste = (text: string) =>
  fireEvent.input(screen.getByLabelText(/^Вставьте текст/), { target: { value: text }, inputType: 'insertFromPaste' });
/** Writes a day into the field of that name. A browser takes six digits of a year, the DOM of these tests four. */
const setDay = (name: RegExp, value: string) => {
  const field = screen.getByLabelText(name);
  Object.defineProperty(field, 'value', { value, writable: true, configurable: true });
  fireEvent.change(field);
};
const go = async (hash: string) => {
  location.hash = hash;
  await act(async () => void dispatchEvent(new Event('hashchange')));
};
const said = () => document.body.textContent ?? '';
const timeline = () => [...document.querySelectorAll('.explanation time')].map((day) => day.getAttribute('datetime'));
const terms = () => [...document.querySelectorAll('.agenda time')].map((day) => day.getAttribute('datetime'));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T09:00:00Z'), toFake: ['Date'] });
  fake.session = {};
  fake.printed = 0;
});
afterEach(() => {
  stop();
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the explanation beside the notice', () => {
  it('everything recomputes from a correction', async () => {
    await start('#explanation');
    paste(SUMMONS);
    expect(timeline()).toContain('2026-12-10');
    setDay(/^День явки/, '2026-12-15');
    expect(timeline()).toContain('2026-12-15');
    expect(timeline()).not.toContain('2026-12-10');
    fireEvent.change(screen.getByLabelText('Что это'), { target: { value: 'restriction_lifted' } });
    expect(said()).toContain('Вы выбрали: сообщение о снятии запретов');
    fireEvent.click(screen.getByText('Отменить исправления'));
    expect(timeline()).toContain('2026-12-10');
    expect(said()).not.toContain('Вы выбрали');
  });

  it('a text that is no notice is read for its days once the person says what it is', async () => {
    await start('#explanation');
    paste('Сегодня в парке открылся каток, приходите 5 мая 2027 г. в 10:00 на улицу Мира, 3.');
    expect(said()).toContain('Это не похоже на повестку');
    fireEvent.change(screen.getByLabelText('Что это'), { target: { value: 'summons' } });
    expect(timeline()).toContain('2027-05-05');
  });
});

describe('a day that cannot be', () => {
  it.each(['20266-11-25', '2200-01-01', '0026-11-20'])(
    '%s is told, counts as none, and the next one is taken',
    async (wrong) => {
      await start('#deadlines');
      setDay(/^Повестку разместили/, '2026-11-20');
      expect(terms()).toContain('2026-11-27');
      setDay(/^Повестку разместили/, wrong);
      expect(said()).toContain('Такого дня не бывает. Проверьте год.');
      expect(screen.getByLabelText(/^Повестку разместили/)).toHaveProperty('value', wrong);
      expect(terms()).toEqual([]);
      setDay(/^Повестку разместили/, '2026-11-21');
      expect(said()).not.toContain('Такого дня не бывает');
      expect(terms()).toContain('2026-11-28');
    },
  );

  it('is told beside the explanation, too', async () => {
    await start('#explanation');
    paste(SUMMONS.replace('10.12.2026', '11.12.2026'));
    setDay(/^День явки/, '20266-12-15');
    expect(said()).toContain('Такого дня не бывает. Проверьте год.');
    expect(timeline()).not.toContain('2026-12-11');
    fireEvent.click(screen.getByText('Отменить исправления'));
    expect(said()).not.toContain('Такого дня не бывает');
    expect(timeline()).toContain('2026-12-11');
  });
});

describe('the calendar file', () => {
  it('has the days that are ticked on the screen, also when they have moved', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:file';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await start('#deadlines');
    setDay(/^Повестку разместили/, '2026-11-20');
    fireEvent.click(screen.getByLabelText(/^В файл: Повестка считается вручённой, 20 ноября/));
    setDay(/^Повестку разместили/, '2026-11-21');
    expect(screen.getByLabelText(/^В файл: Повестка считается вручённой, 21 ноября/)).toHaveProperty('checked', true);
    const save = screen.getByText(/^Сохранить в календарь/);
    expect(save.textContent).toContain('· 1');
    fireEvent.click(save);
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect(await files[0]?.text()).toContain('DTSTART;VALUE=DATE:20261121');
    setDay(/^Повестку разместили/, '');
    setDay(/^Подали заявление/, '2026-11-21');
    expect(screen.getByText(/^Сохранить в календарь/)).toHaveProperty('disabled', true);
  });

  it('is none where a chosen day is no longer reckoned', async () => {
    const { saveCalendar } = await import('../../browser/own-page/save');
    const chosen = [{ id: 'register-served', day: '2026-11-20' }];
    expect(await saveCalendar([], chosen, 'ru', true, '2026-11-25')).toBe(false);
    expect(await saveCalendar([], [], 'ru', true, '2026-11-25')).toBe(false);
  });
});

describe('a tab left open overnight', () => {
  const wake = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  const nextDay = () => vi.setSystemTime(new Date('2026-11-25T21:00:01Z'));

  it('counts from the new day in Moscow as soon as it is looked at', async () => {
    await start('#explanation');
    paste('Повестка. Вам необходимо явиться 26.11.2026 в 09:00 в военкомат по адресу: ул. Угрешская, д. 8.');
    expect(said()).toContain('завтра');
    nextDay();
    await wake();
    expect(document.querySelector('.first')?.textContent).toContain('сегодня');
    await go('#deadlines');
    expect(document.querySelector('.agenda-far')?.textContent).toBe('сегодня');
    await go('#form/court-claim');
    expect(document.querySelector('.form-document')?.textContent).toContain('26 ноября 2026');
  });

  it('counts from it in whatever is done next, «завтра» in the letter still from the day it came', async () => {
    await start('#explanation');
    paste('ПОВЕСТКА. Вам необходимо явиться завтра в 9:00 в военкомат по адресу: ул. Угрешская, д. 8.');
    expect(timeline()).toContain('2026-11-26');
    nextDay();
    fireEvent.change(screen.getByLabelText('Как пришло'), { target: { value: 'paper' } });
    expect(timeline()).toContain('2026-11-26');
    expect(timeline()).not.toContain('2026-11-27');
    expect(document.querySelector('.first')?.textContent).toContain('сегодня');
  });
});

it('prints the card it was opened for, and explains nothing', async () => {
  const { PRINT_ONLY } = await import('../../browser/handover');
  fake.session = { handover: PRINT_ONLY };
  await start('#detention/relative');
  await vi.waitFor(() => expect(fake.printed).toBe(1));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Его задержали');
  expect(location.hash).toBe('#detention/relative');
});

it('keeps the line of the menu one is at in sight when the window gets narrow', async () => {
  await start('#settings');
  const show = vi.spyOn(Element.prototype, 'scrollIntoView');
  dispatchEvent(new Event('resize'));
  expect(show.mock.contexts.map((line) => (line as Element).getAttribute('aria-current'))).toEqual(['page']);
});
