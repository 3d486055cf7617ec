// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasLeft, leaveAtOnce, watchTripleShift } from '../../browser/own-page/quick-exit';
import { QuickExit } from '../../components/guide/QuickExit';

const replace = vi.fn();
const close = vi.fn();
const order: string[] = [];

beforeEach(() => {
  order.length = 0;
  replace.mockReset().mockImplementation(() => order.push('replace'));
  close.mockReset().mockImplementation(() => order.push('close'));
  vi.spyOn(location, 'replace').mockImplementation(replace);
  vi.spyOn(window, 'close').mockImplementation(close);
  sessionStorage.clear();
  document.documentElement.hidden = false;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const press = (key: string, more = {}) => fireEvent.keyDown(document.body, { key, ...more });

describe('Shift three times', () => {
  it('leaves on the third press, once', () => {
    const exit = vi.fn();
    const end = watchTripleShift(window, exit);
    press('Shift');
    press('Shift');
    expect(exit).not.toHaveBeenCalled();
    press('Shift');
    expect(exit).toHaveBeenCalledOnce();
    press('Shift');
    expect(exit).toHaveBeenCalledOnce();
    end();
  });

  it('not when another key stands between, when held, when too slow, nor by Esc', () => {
    const exit = vi.fn();
    let now = 0;
    const end = watchTripleShift(window, exit, () => now);
    for (const key of ['Shift', 'Shift', 'A', 'Shift', 'Shift', 'Escape', 'Escape', 'Escape']) press(key);
    for (let time = 0; time < 5; time++) press('Shift', { repeat: true });
    for (let time = 0; time < 4; time++) {
      now += 3000;
      press('Shift');
    }
    expect(exit).not.toHaveBeenCalled();
    end();
    for (let time = 0; time < 3; time++) press('Shift');
    expect(exit).not.toHaveBeenCalled();
  });

  it('is heard even when a field stops the key', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.addEventListener('keydown', (event) => event.stopPropagation());
    const exit = vi.fn();
    const end = watchTripleShift(window, exit);
    for (let time = 0; time < 3; time++) fireEvent.keyDown(field, { key: 'Shift' });
    expect(exit).toHaveBeenCalledOnce();
    end();
    field.remove();
  });
});

describe('leaving', () => {
  it('blanks the view first, then forgets, then replaces the page', () => {
    document.title = 'Понятно';
    document.body.textContent = 'тайна';
    leaveAtOnce('tab', () => {
      order.push(`forget: ${document.body.textContent}|${document.title}|${document.documentElement.hidden}`);
    });
    expect(order).toEqual(['forget: ||true', 'replace']);
    expect(replace).toHaveBeenCalledWith('/blank.html');
    expect(close).not.toHaveBeenCalled();
  });

  it('leaves even when forgetting fails', () => {
    expect(() =>
      leaveAtOnce('tab', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(replace).toHaveBeenCalledOnce();
    expect(document.body.textContent).toBe('');
  });

  it('closes the popup, and leaves it where it cannot be closed', () => {
    leaveAtOnce('popup', () => order.push('forget'));
    expect(order).toEqual(['forget', 'close', 'replace']);
  });

  it('keeps an older entry of the tab empty: Back does not return', () => {
    expect(hasLeft()).toBe(false);
    expect(replace).not.toHaveBeenCalled();
    leaveAtOnce('tab', () => {});
    replace.mockClear();
    expect(hasLeft()).toBe(true);
    expect(replace).toHaveBeenCalledWith('/blank.html');
  });
});

describe('the button', () => {
  it('says both ways out and works', () => {
    const exit = vi.fn();
    const { getByRole } = render(<QuickExit lang="ru" onExit={exit} />);
    const button = getByRole('button', { name: 'Скрыть' });
    expect(button.title).toContain('Shift');
    fireEvent.click(button);
    expect(exit).toHaveBeenCalledOnce();
  });
});
