// @vitest-environment happy-dom

import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainText } from '../../browser/explain-text';
import { type GuideState, NO_CORRECTIONS } from '../../components/guide/state';
import { STANDINGS, VERDICTS } from '../../explanation/part-words';
import { explanation, guide, reading, show, TEXT } from './guide-scene';

afterEach(cleanup);

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

  it('a letter without a mark can be scrolled by the keyboard too', () => {
    const explained = { text: TEXT, readFirst: reading, explanation: { ...explanation, marks: [] } };
    const { getByRole } = show('#explanation', { explained });
    expect(getByRole('region', { name: 'Текст письма' })).toHaveProperty('tabIndex', 0);
  });

  it('says of every copy that it is made, and of another explanation nothing', async () => {
    vi.useFakeTimers();
    const { getByRole, rerender } = show('#explanation');
    const button = getByRole('button', { name: 'Скопировать' });
    const said = () => button.nextElementSibling?.textContent;
    for (const _copy of [1, 2]) {
      fireEvent.click(button);
      await act(async () => {});
      expect(said()).toBe('');
      await act(async () => void (await vi.advanceTimersByTimeAsync(200)));
      expect(said()).toBe('Скопировано');
    }
    rerender(guide('#explanation', { explained: { text: TEXT, readFirst: reading, explanation: { ...explanation } } }));
    expect(said()).toBe('');
    vi.useRealTimers();
  });

  it('the sheet for an advocate looks no firmer than the screen', () => {
    const { container } = show('#explanation/lawyer');
    const items = [...container.querySelectorAll('.sheet li')].map((item) => item.textContent ?? '');
    for (const claim of explanation.claims) {
      const line = items.find((words) => words.startsWith(`${claim.quote.text}: `)) ?? 'no line';
      expect(line).toContain(VERDICTS[claim.verdict ?? 'unchecked'].ru);
      expect(line).toContain(STANDINGS[claim.standing]?.ru ?? '');
      expect(line).toContain(claim.condition?.ru ?? '');
    }
    const states = [...container.querySelectorAll('.sheet .norm-state')].map((state) => state.textContent);
    expect(states.length).toBeGreaterThan(2);
    for (const state of states) expect(state).toMatch(/^проверено \d{1,2} [а-я]+ \d{4}/);
    expect(states.join()).toContain('знаем по пересказам');
  });

  it('from a claim to its words', () => {
    const { container, getAllByRole } = show('#explanation');
    const button = getAllByRole('button', { name: /^Показать в тексте/, hidden: true })[0] as HTMLElement;
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
    expect(onCorrect).toHaveBeenLastCalledWith({ ...NO_CORRECTIONS, chosenKind: 'scam' });
    fireEvent.change(getByLabelText('Что это'), { target: { value: 'none' } });
    expect(onCorrect).toHaveBeenLastCalledWith({ ...NO_CORRECTIONS, chosenKind: 'none' });
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
    const chosen = { ...explanation, what: { ...explanation.what, isChosenKind: true } };
    const corrections = { ...NO_CORRECTIONS, channel: 'paper' as const };
    const onCorrect = () => rerender(guide('#explanation'));
    rerender(
      guide(
        '#explanation',
        { corrections, explained: { text: TEXT, readFirst: reading, explanation: chosen } },
        { onCorrect },
      ),
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
    const explained = { text: TEXT, readFirst: decided.reading, explanation: decided.explanation };
    expect(day({ explained, noticeDays: { decision: '2026-11-15' } })).toBe('');
    expect(day({ noticeDays: { appear: '2026-12-12' } })).toBe('2026-12-12');
    const known = { appear: undefined };
    expect(day({ corrections: { ...NO_CORRECTIONS, known }, noticeDays: {} })).toBe('');
  });
});
