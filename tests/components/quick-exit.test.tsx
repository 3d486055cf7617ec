// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasLeft, leaveAtOnce } from '../../browser/own-page/quick-exit';
import { QuickExit } from '../../components/own-page/QuickExit';

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
