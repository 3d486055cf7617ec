// @vitest-environment happy-dom

import { deadlines } from 'virtual:law';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lawToday } from '../../browser/own-page/library';
import { saveCalendar, saveExplanation } from '../../browser/own-page/save';
import { SaveButton } from '../../components/guide/SaveButton';
import { reckonDeadlines } from '../../explanation/deadlines';
import { STATES } from '../fixtures/explanations';

const TODAY = '2026-11-25';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('saving', () => {
  const broken = () =>
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });

  it('answers whether a file came of it, and never throws', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    const { reckoned } = reckonDeadlines(deadlines, lawToday(), { posted: '2026-11-20' }, TODAY);
    const chosen = [{ id: 'register-served', day: '2026-11-20' }];
    expect(await saveExplanation(STATES.summons, 'ru', TODAY)).toBe(true);
    expect(await saveCalendar(reckoned, chosen, 'ru', true, TODAY)).toBe(true);
    expect(click).toHaveBeenCalledTimes(2);
    broken();
    expect(await saveExplanation(STATES.summons, 'ru', TODAY)).toBe(false);
    expect(await saveCalendar(reckoned, chosen, 'ru', true, TODAY)).toBe(false);
  });

  it('a failure is said beside the button, and goes with the next success', async () => {
    const onSave = vi.fn(async () => false);
    render(
      <SaveButton failed="Файл не сохранился." onSave={onSave}>
        Сохранить
      </SaveButton>,
    );
    const status = screen.getByRole('status');
    fireEvent.click(screen.getByRole('button'));
    expect((await screen.findByText('Файл не сохранился.')) === status).toBe(true);
    onSave.mockResolvedValue(true);
    fireEvent.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(status.textContent).toBe(''));
  });
});
