// @vitest-environment happy-dom
// What stays of us in a page when panel and marks go, and what a person's doing ends; the drawing itself is faked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handle } from '../../browser/page/handle';
import { PageOverlay } from '../../browser/page/overlay';
import type { OverlayActions, OverlayState } from '../../browser/page/overlay-state';
import type { Explanation } from '../../explanation/types';

const fake = vi.hoisted(() => ({ sent: [] as unknown[], isInSight: false, centred: 0 }));
vi.mock('../../browser/page/api', () => ({
  isExtensionAlive: () => true,
  pageApi: {
    runtime: { id: 'ours', sendMessage: async (message: unknown) => void fake.sent.push(message) },
    storage: { local: { set: async () => {} } },
  },
}));
vi.mock('../../browser/page/sight', () => ({
  isInSight: () => fake.isInSight,
  isAround: () => false,
  isMovedBy: () => true,
  beginScroll: () => {},
  centre: () => {
    fake.centred += 1;
  },
}));

const marks = [
  { id: 'a', role: 'date', quote: 'Повестка', start: 0, end: 8 },
  { id: 'b', role: 'date', quote: '10 декабря', start: 12, end: 22 },
];
const explanation = { marks } as unknown as Explanation;
const answer = {
  explanation,
  words: '',
  readOn: '',
  marksOnly: false,
  closed: false,
  lang: 'ru',
  side: 'right',
} as const;
const pressed = (key: string) => {
  const event = new KeyboardEvent('keydown', { key });
  Object.defineProperty(event, 'isTrusted', { value: true });
  globalThis.dispatchEvent(event);
};

let handle: Handle;
let overlay: PageOverlay;
let actions: OverlayActions;
let state: OverlayState | null;
/** Signals of what is listened to on the window. */
let heard: { type: string; signal: AbortSignal | undefined }[];
const listening = () => heard.filter(({ signal }) => !signal?.aborted).map(({ type }) => type);
const painted = () => [...CSS.highlights.keys()];
const show = (frame: number | null = null) => {
  const node = document.body.firstChild?.firstChild as Text;
  overlay.show(answer, frame === null ? [{ start: 0, node, length: node.data.length }] : [], frame);
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake, { isInSight: false, centred: 0 });
  fake.sent.length = 0;
  heard = [];
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
  document.querySelectorAll = (
    (old) => (selector: string) =>
      old(selector.replace(':modal', '[open]'))
  )(Document.prototype.querySelectorAll.bind(document)) as never;
  const listen = globalThis.addEventListener.bind(globalThis);
  vi.stubGlobal('addEventListener', (type: string, then: () => void, options?: AddEventListenerOptions) => {
    heard.push({ type, signal: options?.signal });
    listen(type, then, options);
  });
  document.body.innerHTML = '<p>Повестка на 10 декабря</p>';
  handle = { overlay: null, isHidden: false, stop: new AbortController() };
  overlay = new PageOverlay(
    handle,
    (_, now, given) => {
      state = now;
      actions = given;
    },
    '',
  );
});
afterEach(() => {
  handle.stop.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('we listen', () => {
  it('to nothing before something of ours stands there', () => expect(listening()).toEqual([]));

  it.each([
    ['«Закрыть»', () => actions.close()],
    ['«Скрыть»', () => actions.hide()],
    ['Shift three times', () => ['Shift', 'Shift', 'Shift'].forEach(pressed)],
    ['quiet mode, or the notice has left', () => overlay.clear()],
    ['the end of our scripts', () => handle.stop.abort()],
  ])('while it stands, and not after %s', (_, go) => {
    show();
    expect(new Set(listening())).toEqual(new Set(['mousemove', 'click', 'scroll', 'wheel', 'pointerdown', 'keydown']));
    show();
    const once = listening();
    expect(once.length).toBe(new Set(once).size + 3);
    go();
    expect(listening()).toEqual([]);
  });

  it('again when the panel is brought back', () => {
    show();
    actions.close();
    expect(overlay.unfold()).toBe(true);
    expect(listening()).not.toEqual([]);
  });
});

describe('hidden', () => {
  it('stays hidden, whatever is to be shown', () => {
    show();
    actions.hide();
    expect(handle.isHidden).toBe(true);
    expect(fake.sent).toEqual([{ type: 'hide' }]);
    show();
    show(4);
    expect(overlay.unfold()).toBe(false);
    expect([overlay.host, painted(), listening()]).toEqual([null, [], []]);
  });
});

describe('closed', () => {
  it('waits for «Показать», which brings the newest, and loses nothing by being closed twice', () => {
    show();
    actions.close();
    const newer = { marks } as unknown as Explanation;
    overlay.show({ ...answer, explanation: newer }, [], null);
    overlay.dismiss();
    expect([overlay.isClosed, state, painted()]).toEqual([true, null, []]);
    expect(overlay.unfold()).toBe(true);
    expect(overlay.isClosed).toBe(false);
    expect(state?.explanation).toBe(newer);
  });

  it('waits for «Показать» also when the notice had left the page in between', () => {
    show();
    actions.close();
    overlay.clear();
    show();
    expect([overlay.isClosed, state, painted()]).toEqual([true, null, []]);
    expect(overlay.unfold()).toBe(true);
    expect(state).toMatchObject({ explanation, folded: false, withPanel: true, focusRequest: 1 });
  });
});

describe('when the page says something else elsewhere', () => {
  it.each([
    ['stays where its words stand', marks, 'a'],
    ['goes with its words', [{ ...marks[0], quote: 'Решение' }], undefined],
  ])('the note %s', (_, now, noted) => {
    fake.isInSight = true;
    show();
    actions.goToMark('a');
    expect(state?.note?.mark.id).toBe('a');
    const node = document.body.firstChild?.firstChild as Text;
    const newer = { marks: now } as unknown as Explanation;
    overlay.show({ ...answer, explanation: newer }, [{ start: 0, node, length: node.data.length }], null);
    expect(state?.note?.mark.id).toBe(noted);
    expect(painted().includes('pn-active')).toBe(noted !== undefined);
  });
});

describe('the walk to words', () => {
  const walkTo = () => {
    show();
    actions.goToMark('a');
    expect(painted()).toContain('pn-active');
  };

  it.each([
    ['Escape', () => pressed('Escape')],
    ['folding', () => actions.fold(true)],
    ['«Вернуться»', () => actions.back()],
    ['a message that closes the note', () => overlay.closeNote()],
  ])('%s on the way leaves no words painted', (_, stop) => {
    walkTo();
    stop();
    expect(painted()).not.toContain('pn-active');
    fake.isInSight = true;
    vi.advanceTimersByTime(3000);
    expect(state?.note).toBeNull();
  });

  it.each([
    ['the wheel', () => globalThis.dispatchEvent(new Event('wheel'))],
    ['a touch or a scroll bar', () => globalThis.dispatchEvent(new Event('pointerdown'))],
    ['a key that scrolls', () => pressed('PageDown')],
  ])('%s ends it: the note goes with the first scroll and nothing is pulled back', (_, lead) => {
    walkTo();
    fake.isInSight = true;
    vi.advanceTimersByTime(200);
    expect(state?.note?.mark.id).toBe('a');
    fake.isInSight = false;
    lead();
    globalThis.dispatchEvent(new Event('scroll'));
    expect(state?.note).toBeNull();
    vi.advanceTimersByTime(3000);
    expect(fake.centred).toBe(0);
  });

  it('to one mark ends when another is in sight', () => {
    walkTo();
    fake.isInSight = true;
    overlay.goToMark('b');
    vi.advanceTimersByTime(3000);
    expect(state?.note?.mark.id).toBe('b');
    expect(painted()).toContain('pn-active');
  });
});
