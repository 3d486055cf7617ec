// @vitest-environment happy-dom

import { deadlines as allDeadlines } from 'virtual:law';
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { moscowToday } from '../../browser/moscow-today';
import { lawToday } from '../../browser/own-page/library';
import type { GuideState } from '../../components/guide/state';
import type { KnownEvents } from '../../explanation/day-formula';
import { reckonDeadlines } from '../../explanation/deadlines';
import { known, show } from './guide-scene';

afterEach(cleanup);

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
    const { reckoned, waiting, without } = reckonDeadlines(allDeadlines, lawToday(), {}, moscowToday());
    expect(reckoned).toEqual([]);
    for (const deadline of waiting) expect(deadline.missing.length).toBeGreaterThan(0);
    for (const deadline of without) expect(deadline.missing).toEqual([]);
    expect(waiting.length + without.length).toBeGreaterThan(15);
  });

  it('a day the person cleared is gone from the screen as it is from the reckoning', () => {
    const days = { posted: '2026-11-20', appear: '2026-12-10' };
    const field = (change: Partial<GuideState>) => {
      const { getByLabelText, unmount } = show('#deadlines', { noticeDays: days, readDays: days, ...change });
      const input = getByLabelText(/^День явки/) as HTMLInputElement;
      const seen = [input.value, input.closest('.form-line')?.textContent?.includes('из вашего письма')];
      unmount();
      return seen;
    };
    expect(field({ known: {} })).toEqual(['2026-12-10', true]);
    expect(field({ known: { appear: '2026-12-12' } })).toEqual(['2026-12-12', false]);
    expect(field({ known: { appear: undefined } })).toEqual(['', false]);
    // Corrected beside the explanation: it counts, and is no day of the letter.
    expect(field({ known: {}, noticeDays: { appear: '2026-12-12' } })).toEqual(['2026-12-12', false]);
  });

  it('says beside a day of the notice that it was only worked out, and no more once it is entered', () => {
    const cautions = { appear: { ru: 'Год в письме не назван.', en: 'No year.' } };
    const hint = (entered: KnownEvents) => {
      const { getByLabelText, unmount } = show('#deadlines', { cautions, known: entered });
      const input = getByLabelText(/^День явки/);
      const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent).join('');
      unmount();
      return words;
    };
    expect(hint({})).toBe('Год в письме не назван.');
    expect(hint({ appear: '2026-12-10' })).toBe('');
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

  it('a term that one reading has ended and another has not is told as neither over nor some days ago', () => {
    const far = (today: string) => {
      const deadlines = reckonDeadlines(allDeadlines, lawToday(), { posted: '2026-11-20' }, today);
      const { container, unmount } = show('#deadlines', { deadlines, today });
      const item = [...container.querySelectorAll('.agenda-item')].find((shown) =>
        shown.textContent?.includes('Повестка считается вручённой'),
      );
      unmount();
      return item?.querySelector('.agenda-far')?.textContent;
    };
    expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-27', '2026-11-28'].map(far)).toEqual([
      'завтра',
      'сегодня',
      undefined,
      undefined,
      'прошло',
    ]);
  });

  it('says of a day that it may shift', () => {
    const filed = { filed: '2027-12-31' };
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
