// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countTripleShift, watchTripleShift } from '../../browser/triple-shift';

const key = (name: string, more = {}) => ({
  key: name,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

/** How often the presses, one every `step` milliseconds, came to three. */
function hits(presses: (string | ReturnType<typeof key>)[], step = 100): number {
  const count = countTripleShift();
  return presses.filter((press, index) => count.press(typeof press === 'string' ? key(press) : press, index * step))
    .length;
}
const three = (press: string | ReturnType<typeof key>) => [press, press, press];

describe('the count', () => {
  it('comes to three once, and begins anew', () => {
    expect(hits(['Shift', 'Shift'])).toBe(0);
    expect(hits(three('Shift'))).toBe(1);
    expect(hits([...three('Shift'), 'Shift', 'Shift'])).toBe(1);
    expect(hits([...three('Shift'), ...three('Shift')])).toBe(2);
  });

  it('does not count capital letters', () => {
    expect(hits(['Shift', 'М', 'Shift', 'Ч', 'Shift', 'С', 'Shift', 'Shift'])).toBe(0);
  });

  it('does not count what is held, what is too slow, Esc, nor what switches the layout', () => {
    expect(hits(three('Escape'))).toBe(0);
    expect(hits(['Shift', ...three(key('Shift', { repeat: true }))])).toBe(0);
    expect(hits(['Shift', 'Shift', 'Shift', 'Shift'], 3000)).toBe(0);
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) expect(hits(three(key('Shift', { [held]: true })))).toBe(0);
  });

  it('takes the slow hands of a frightened person', () => expect(hits(three('Shift'), 2000)).toBe(1));
});

describe('the watch', () => {
  let stop = new AbortController();
  afterEach(() => {
    stop.abort();
    stop = new AbortController();
    document.body.replaceChildren();
  });
  const press = (target: EventTarget, isTrusted = true, name = 'Shift') => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    return event;
  };

  it('hears keys that a field stops, and keys in a closed root', () => {
    const hide = vi.fn();
    watchTripleShift(window, hide, stop.signal);
    const field = document.body.appendChild(document.createElement('input'));
    field.addEventListener('keydown', (event) => event.stopPropagation());
    for (let time = 0; time < 3; time += 1) press(field);
    expect(hide).toHaveBeenCalledOnce();
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const button = root.appendChild(document.createElement('button'));
    for (let time = 0; time < 3; time += 1) press(button);
    expect(hide).toHaveBeenCalledTimes(2);
    stop.abort();
    for (let time = 0; time < 3; time += 1) press(field);
    expect(hide).toHaveBeenCalledTimes(2);
  });

  it('leaves every key as it was', () => {
    watchTripleShift(window, vi.fn(), stop.signal);
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    for (let time = 0; time < 3; time += 1) expect(press(document.body).defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledTimes(3);
    document.body.removeEventListener('keydown', heard);
  });

  it('does not count clicks with Shift held, nor keys made up by a script', () => {
    const hide = vi.fn();
    watchTripleShift(window, hide, stop.signal);
    for (let time = 0; time < 4; time += 1) {
      press(document.body);
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    }
    for (let time = 0; time < 4; time += 1) press(document.body, false);
    expect(hide).not.toHaveBeenCalled();
  });
});
