// @vitest-environment happy-dom
// What the detector of one frame tells the background, and what it draws of the answers.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer, PageMessage, ToPage } from '../../browser/messages';
import { moscowToday } from '../../browser/moscow-today';
import { startDetector } from '../../browser/page/detector';
import { currentHandle, type Handle } from '../../browser/page/handle';

type Listener = (message: ToPage, sender: { id: string }, respond: (answer: unknown) => void) => void;
const fake = vi.hoisted(() => ({
  sent: [] as PageMessage[],
  listener: (() => {}) as unknown,
  check: () => {},
  closed: false,
  /** The next answers say that another frame has the word. */
  isNothing: false,
  /** The day of the next answer; null: today. */
  day: null as string | null,
}));
vi.mock('../../browser/page/api', () => ({
  isExtensionAlive: () => true,
  pageApi: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener: (listener: unknown) => {
          fake.listener = listener;
        },
      },
      sendMessage: async (message: PageMessage) => {
        fake.sent.push(message);
        if (message.type !== 'page') return null;
        if (fake.isNothing) return { ...answer, explanation: null };
        const explanation = { ...answer.explanation, today: fake.day ?? moscowToday() };
        return { ...answer, explanation, closed: fake.closed };
      },
    },
  },
}));
vi.mock('../../browser/page/watch', () => ({
  watchPage: (check: () => void) => {
    fake.check = check;
    check();
  },
}));

const LETTER = 'Военкомат: вам документ. Срок явки в нём.';
const answer = {
  explanation: { marks: [] },
  words: LETTER,
  marksOnly: false,
  lang: 'ru',
  side: 'right',
} as unknown as PageAnswer;
const overlay = {
  show: vi.fn(),
  clear: vi.fn(),
  dismiss: vi.fn(),
  isClosed: false,
  unfold: () => true,
  hasLostMarks: false,
  host: null,
};
const settle = () => new Promise((done) => setTimeout(done, 0));
const told = (message: ToPage): unknown => {
  let answered: unknown;
  (fake.listener as Listener)(message, { id: 'ours' }, (given) => {
    answered = given;
  });
  return answered;
};
const change = async (counter: string) => {
  document.body.innerHTML = `<p>${LETTER}</p><div>Посетителей: ${counter}</div>`;
  fake.check();
  await settle();
};
const count = (type: PageMessage['type']) => fake.sent.filter((message) => message.type === type).length;
const lastChoice = () =>
  fake.sent.flatMap((message) => (message.type === 'page' ? [[message.chosenKind, message.chosenFor]] : [])).at(-1);

beforeEach(async () => {
  (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://www.mos.ru/a/');
  fake.sent.length = 0;
  fake.day = null;
  fake.isNothing = false;
  vi.clearAllMocks();
  vi.stubGlobal('origin', location.origin);
  document.body.innerHTML = `<p>${LETTER}</p><div>Посетителей: 1</div>`;
  startDetector();
  const handle = currentHandle();
  if (handle) handle.overlay = overlay as never;
  await settle();
});
afterEach(() => currentHandle()?.stop.abort());

describe('the kind a person chose', () => {
  const CHOICE = ['summons', LETTER];
  const NO_CHOICE = [null, ''];
  const choose = async (kind: 'summons' | null) => {
    told({ type: 'choose-kind', kind });
    await settle();
  };

  it('is said again, with the words it was chosen for, whenever the page is read again', async () => {
    expect(lastChoice()).toEqual(NO_CHOICE);
    await choose('summons');
    expect(lastChoice()).toEqual(CHOICE);
    await change('2');
    expect(lastChoice()).toEqual(CHOICE);
    told({ type: 'mode', mode: 'quiet' });
    told({ type: 'mode', mode: 'page' });
    await settle();
    expect(lastChoice()).toEqual(CHOICE);
    // As the overlay does when it is sent in anew.
    (currentHandle() as Handle).overlay = overlay as never;
    told({ type: 'panel', answer, frame: 3 });
    told({ type: 'panel-gone', frame: 3 });
    await settle();
    expect(lastChoice()).toEqual(CHOICE);
    expect(count('page')).toBe(5);
  });

  it('is dropped when it is taken back, and at another address', async () => {
    await choose('summons');
    await choose(null);
    expect(lastChoice()).toEqual(NO_CHOICE);
    await choose('summons');
    history.pushState(null, '', '/b/');
    await change('3');
    expect(lastChoice()).toEqual(NO_CHOICE);
  });
});

describe('quiet mode', () => {
  it('leaves no overlay here: wanted again, it comes with its style', async () => {
    told({ type: 'mode', mode: 'quiet' });
    expect(overlay.clear).toHaveBeenCalled();
    expect(currentHandle()?.overlay).toBeNull();
    told({ type: 'mode', mode: 'page' });
    await settle();
    expect(fake.sent.findLast(({ type }) => type === 'page')).toMatchObject({ hasOverlay: false });
  });
});

describe('hidden by the person', () => {
  it('is kept by a frame that has no overlay yet, and told to who would draw a panel here', () => {
    const handle = currentHandle();
    if (!handle) throw new Error('no detector');
    expect(told({ type: 'panel', answer, frame: 3 })).toBe('shown');
    handle.overlay = null;
    told({ type: 'hide' });
    expect(handle.isHidden).toBe(true);
    expect(told({ type: 'panel', answer, frame: 3 })).toBe('hidden');
  });
});

describe('closed by the person', () => {
  it('is told to who would draw a panel here', () => {
    const handle = currentHandle();
    if (!handle) throw new Error('no detector');
    handle.overlay = { ...overlay, isClosed: true } as never;
    expect(told({ type: 'panel', answer, frame: 3 })).toBe('closed');
  });

  it('in the page around: the marks of this frame wait, too', async () => {
    fake.closed = true;
    await change('4');
    expect(overlay.dismiss).toHaveBeenCalledOnce();
    fake.closed = false;
    await change('5');
    expect(overlay.dismiss).toHaveBeenCalledOnce();
  });
});

describe('a page that is left open', () => {
  const read = async (day: string | null) => {
    fake.day = day;
    await change('read on that day');
    fake.day = null;
    expect(count('page')).toBe(2);
  };

  it.each([
    ['seen again', () => globalThis.dispatchEvent(new Event('visibilitychange'))],
    ['shown again', () => globalThis.dispatchEvent(new Event('pageshow'))],
    ['changed beside the notice', () => fake.check()],
  ])('is read anew when it is %s on another day, not on the same', async (_, happens) => {
    await read('2020-01-01');
    happens();
    await settle();
    expect(count('page')).toBe(3);
    expect(overlay.show.mock.lastCall?.[0].explanation.today).toBe(moscowToday());
    happens();
    await settle();
    expect(count('page')).toBe(3);
  });

  it('leaves the day of a panel that is another frame’s to that frame', async () => {
    await read('2020-01-01');
    told({ type: 'panel', answer, frame: 3 });
    globalThis.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(count('page')).toBe(2);
  });
});

describe('a frame whose panel stands here', () => {
  it('is asked after whenever the page has changed, and only then', async () => {
    await change('2');
    expect(count('frame-gone')).toBe(0);
    told({ type: 'panel', answer, frame: 3 });
    fake.check();
    expect(count('frame-gone')).toBe(1);
    told({ type: 'panel-gone', frame: 3 });
    fake.check();
    expect(count('frame-gone')).toBe(1);
  });
});

describe('the panel of a frame that was heard first', () => {
  it('stays when this one is told afterwards that it has nothing to show, and the page goes on changing', async () => {
    fake.isNothing = true;
    document.body.innerHTML = `<p>${LETTER}</p><div>Посетителей: 2</div>`;
    fake.check();
    told({ type: 'panel', answer, frame: 3 });
    await settle();
    fake.check();
    expect(overlay.show).toHaveBeenLastCalledWith(answer, [], 3);
    expect(overlay.clear).not.toHaveBeenCalled();
  });
});

describe('a site that was turned off', () => {
  it.each([
    ['https://www.mos.ru/a/', true],
    ['https://mos.ru/a/', true],
    ['https://other-mos.ru/a/', false],
  ])('is left, and nothing of it is read any more: %s', async (address, isLeft) => {
    currentHandle()?.stop.abort();
    (globalThis as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
    startDetector();
    const handle = currentHandle();
    if (handle) handle.overlay = overlay as never;
    await settle();
    told({ type: 'leave', hosts: ['example.org', 'mos.ru'] });
    expect(handle?.stop.signal.aborted).toBe(isLeft);
    expect(count('gone')).toBe(isLeft ? 1 : 0);
    expect(told({ type: 'text' })).toEqual(isLeft ? undefined : expect.anything());
  });
});
