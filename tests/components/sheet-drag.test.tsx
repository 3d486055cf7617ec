// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import { STATES } from '../fixtures/explanations';

const resize = (width: number) =>
  (window as unknown as { happyDOM: { setViewport(size: object): void } }).happyDOM.setViewport({ width, height: 640 });
let clock = 1_000;

beforeEach(() => resize(320));
afterEach(cleanup);

/** Draws the panel; gives the parts under test and what it called. */
function draw() {
  const nothing = vi.fn();
  const given: PanelProps = {
    explanation: STATES.summons,
    lang: 'ru',
    side: 'right',
    folded: false,
    activeMark: null,
    onFold: vi.fn(),
    onSide: nothing,
    onClose: vi.fn(),
    onGoToMark: nothing,
    onBack: nothing,
    onOpenFull: nothing,
    onPrint: nothing,
    onForm: nothing,
    onAnswer: nothing,
    onChooseKind: nothing,
  };
  const { container } = render(<Panel {...given} />);
  const find = (selector: string) => container.querySelector(selector) as HTMLElement;
  const captured = vi.fn();
  find('.panel-head').setPointerCapture = captured;
  return {
    given,
    captured,
    sheet: find('.panel'),
    brand: find('.brand'),
    close: find('[aria-label^="Закрыть"]'),
    find,
  };
}

/** A pointer event at a height in the window, at a time in ms. */
function point(target: HTMLElement, type: string, y: number, at: number, more: PointerEventInit = {}): Event {
  const buttons = type === 'pointerup' ? 0 : 1;
  const event = new PointerEvent(type, {
    ...{ bubbles: true, cancelable: true, pointerId: 7, isPrimary: true, button: 0, buttons, clientY: y },
    ...more,
  });
  Object.defineProperty(event, 'timeStamp', { value: clock + at });
  target.dispatchEvent(event);
  return event;
}

/** A slow drag by so many px, let go at its end. */
function drag(target: HTMLElement, by: number, ms = 900): void {
  clock += 10_000;
  point(target, 'pointerdown', 100, 0);
  point(target, 'pointermove', 100 + by / 2, ms / 2);
  point(target, 'pointermove', 100 + by, ms);
  point(target, 'pointerup', 100 + by, ms);
}

describe('the head of the sheet', () => {
  it('is followed by the sheet downwards, and not upwards', () => {
    const { sheet, brand } = draw();
    point(brand, 'pointerdown', 100, 0);
    point(brand, 'pointermove', 140, 100);
    expect(sheet.style.transform).toBe('translateY(40px)');
    expect(sheet.hasAttribute('data-dragged')).toBe(true);
    point(brand, 'pointermove', 40, 200);
    expect(sheet.style.transform).toBe('translateY(0px)');
  });

  it('folds the sheet when let go far down, and leaves no trace of the drag', () => {
    const { given, sheet, brand } = draw();
    drag(brand, 200);
    expect(given.onFold).toHaveBeenCalledExactlyOnceWith(true);
    expect(sheet.style.transform).toBe('');
    expect(sheet.hasAttribute('data-dragged')).toBe(false);
  });

  it('lets the sheet go back when let go early', () => {
    const { given, sheet, brand } = draw();
    drag(brand, 32);
    expect(given.onFold).not.toHaveBeenCalled();
    expect(sheet.style.transform).toBe('');
  });

  it('folds the sheet at a flick', () => {
    const { given, brand } = draw();
    drag(brand, 32, 120);
    expect(given.onFold).toHaveBeenCalledOnce();
  });

  it('does nothing upwards', () => {
    const { given, brand } = draw();
    drag(brand, -200, 120);
    expect(given.onFold).not.toHaveBeenCalled();
  });

  it('leaves a tap to the button, also one with an unsteady finger', () => {
    const { given, captured, sheet, close } = draw();
    drag(close, 4);
    expect(sheet.style.transform).toBe('');
    expect(captured).not.toHaveBeenCalled();
    fireEvent.click(close);
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  it('presses no button it was dragged by, and lets the next key press it', () => {
    const { given, captured, close } = draw();
    drag(close, 32);
    expect(captured).toHaveBeenCalledWith(7);
    point(close, 'click', 132, 905);
    expect(given.onClose).not.toHaveBeenCalled();
    point(close, 'click', 0, 1_500);
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  it('forgets a mouse let go elsewhere, another finger, another button and a drag the browser takes away', () => {
    const { given, sheet, brand } = draw();
    point(brand, 'pointerdown', 100, 0);
    point(brand, 'pointermove', 300, 500, { buttons: 0 });
    expect(sheet.style.transform).toBe('');
    point(brand, 'pointerdown', 100, 600);
    point(brand, 'pointermove', 300, 700, { pointerId: 8 });
    expect(sheet.style.transform).toBe('');
    point(brand, 'pointermove', 300, 800);
    point(brand, 'pointercancel', 300, 900);
    expect(sheet.style.transform).toBe('');
    point(brand, 'pointerup', 300, 950);
    point(brand, 'pointerdown', 100, 1_000, { button: 2 });
    point(brand, 'pointermove', 300, 1_500);
    expect(sheet.style.transform).toBe('');
    expect(given.onFold).not.toHaveBeenCalled();
  });

  it('stays where it is when the panel is docked at the side', () => {
    resize(1024);
    const { given, sheet, brand } = draw();
    point(brand, 'pointerdown', 100, 0);
    point(brand, 'pointermove', 300, 100);
    expect(sheet.style.transform).toBe('');
    point(brand, 'pointerup', 300, 200);
    expect(given.onFold).not.toHaveBeenCalled();
  });

  it('has nothing to do with the content below it', () => {
    const { given, sheet, find } = draw();
    drag(find('.panel-body'), 300);
    expect(sheet.style.transform).toBe('');
    expect(given.onFold).not.toHaveBeenCalled();
  });
});
