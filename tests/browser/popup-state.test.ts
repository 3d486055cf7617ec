// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handoverOf } from '../../browser/handover';
import type { Popup } from '../../browser/own-page/popup-state';
import { DEFAULT_SETTINGS } from '../../browser/settings';

const SMS =
  'Применены временные меры: запрет на выезд. Вам необходимо прибыть 10.12.2026 на Угрешскую по повестке военкомата.';
const fake = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const listeners: ((changes: object, area: string) => void)[] = [];
  const area = (map: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(map) : map.has(key) ? { [key]: map.get(key) } : {},
    set: async (change: object) => {
      for (const [key, value] of Object.entries(change)) map.set(key, value);
    },
    remove: async (key: string) => void map.delete(key),
    clear: async () => map.clear(),
  });
  return {
    area,
    session,
    local,
    listeners,
    /** The browser refuses to store and to open. */
    failing: false,
    tab: { id: 7, url: 'https://www.example.org/' } as { id?: number; url?: string },
    answers: {} as Record<string, unknown>,
    sent: [] as unknown[],
    opened: [] as string[],
    scripted: vi.fn(async () => []),
  };
});
vi.mock('../../browser/extension-api', () => ({
  default: {
    storage: {
      session: fake.area(fake.session),
      local: {
        ...fake.area(fake.local),
        set: async (change: object) => {
          if (fake.failing) throw new Error('No room.');
          Object.entries(change).forEach(([name, value]) => {
            fake.local.set(name, value);
          });
        },
      },
      onChanged: { addListener: (listener: never) => void fake.listeners.push(listener) },
    },
    tabs: {
      query: async () => [fake.tab],
      sendMessage: async (_tab: number, message: { type: string }) => {
        fake.sent.push(message);
        if (!(message.type in fake.answers)) throw new Error('Receiving end does not exist.');
        return fake.answers[message.type];
      },
      create: async ({ url }: { url: string }) => {
        if (fake.failing) throw new Error('No tabs now.');
        fake.opened.push(url);
      },
    },
    runtime: { getURL: (path: string) => `extension:/${path}` },
    scripting: { executeScript: fake.scripted },
    i18n: { getUILanguage: () => 'ru' },
  },
}));

let last: Popup | null = null;
const close = vi.fn();
const current = () => last as Popup;
const start = async (settings = DEFAULT_SETTINGS) => {
  const { startPopup } = await import('../../browser/own-page/popup-state');
  startPopup(
    settings,
    (popup) => {
      last = popup;
    },
    vi.fn(),
  );
};
/** The first of them loads the reader and the law, which takes four seconds of a busy machine. */
const wait = (test: () => void) => vi.waitFor(test, { timeout: 20_000 });

/** What the background learns of the tab, as it writes it. */
const learn = (outcome: string, frame = 0) => {
  fake.session.set('page-7', { outcome, kind: 'summons', chosenKind: null, frame, item: null });
  for (const listener of fake.listeners) listener({ 'page-7': {} }, 'session');
};

beforeEach(() => {
  fake.session.clear();
  fake.local.clear();
  fake.tab = { id: 7, url: 'https://www.example.org/' };
  fake.answers = {};
  fake.sent.length = 0;
  fake.opened.length = 0;
  fake.failing = false;
  fake.listeners.length = 0;
  fake.scripted.mockReset().mockResolvedValue([]);
  last = null;
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.spyOn(window, 'close').mockImplementation(close);
  close.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

describe('what waits to be read', () => {
  const handover = handoverOf(SMS);

  it('is explained at once, and only once', async () => {
    fake.session.set('handover', handover);
    await start();
    await wait(() => expect(current().state.view.name).toBe('explanation'));
    expect(fake.session.has('handover')).toBe(false);
    expect(current().state.text).toBe(SMS);
  });

  it('nothing selected: says what to do', async () => {
    fake.session.set('handover', { ...handover, text: '', problem: 'nothing_selected' });
    await start();
    await wait(() => expect(current().state.note).toContain('Выделите текст письма и повторите'));
    expect(current().state.view.name).toBe('start');
  });

  it('goes on to the guide by memory only', async () => {
    await start();
    current().actions.onRead(SMS);
    await wait(() => expect(current().state.view.name).toBe('explanation'));
    current().actions.onOpenFull();
    await wait(() => expect(fake.opened).toEqual(['extension://guide.html#explanation']));
    expect(fake.session.get('handover')).toMatchObject({ text: SMS });
    expect([...fake.local.values()]).toEqual([]);
    expect(close).toHaveBeenCalled();
  });
});

describe('the choice of kind', () => {
  const DOUBTFUL = 'Военкомат: вам документ. Срок явки в нём.';
  const what = () => {
    const { view } = current().state;
    return view.name === 'explanation' ? view.explanation.what : null;
  };

  it('goes on to the guide with the text', async () => {
    await start();
    current().actions.onRead(DOUBTFUL);
    await wait(() => expect(what()?.isChosenKind).toBe(false));
    current().actions.onChooseKind('summons');
    await wait(() => expect(what()).toMatchObject({ kind: 'summons', isChosenKind: true }));
    current().actions.onOpenFull();
    await wait(() => expect(fake.session.get('handover')).toMatchObject({ text: DOUBTFUL, chosenKind: 'summons' }));
  });

  it('may be «none», says what follows, and leads back', async () => {
    await start();
    current().actions.onRead(DOUBTFUL);
    await wait(() => expect(what()?.isChosenKind).toBe(false));
    const before = what();
    current().actions.onChooseKind('none');
    await wait(() => expect(what()).toMatchObject({ kind: 'none', isChosenKind: true }));
    expect(what()?.lead.ru).toContain('к выбору можно вернуться');
    current().actions.onChooseKind(null);
    await wait(() => expect(what()).toEqual(before));
  });

  it('made on the page holds in the popup, too', async () => {
    fake.session.set('page-7', { outcome: 'notice', kind: 'summons', chosenKind: 'summons', frame: 0, item: null });
    fake.answers = { text: { text: DOUBTFUL, items: [], host: 'www.mos.ru' } };
    await start({ ...DEFAULT_SETTINGS, mode: 'quiet' });
    await wait(() => expect(current().state.page.status).toBe('found'));
    current().actions.onShow();
    await wait(() => expect(what()).toMatchObject({ kind: 'summons', isChosenKind: true }));
  });
});

describe('the page in the active tab', () => {
  it('is not looked at unasked where nothing of ours runs', async () => {
    await start();
    await wait(() => expect(current().state.page.status).toBe('unseen'));
    expect(fake.scripted).not.toHaveBeenCalled();
    current().actions.onLook();
    await wait(() => expect(current().state.page.status).toBe('looking'));
    await wait(() => expect(current().state.page.status).toBe('refused'));
    expect(fake.scripted).toHaveBeenCalledOnce();
  });

  it('a page that refuses scripts is said to, and the box still works', async () => {
    fake.scripted.mockRejectedValue(new Error('Cannot access contents of the page'));
    await start();
    await wait(() => expect(current().state.page.status).toBe('unseen'));
    current().actions.onLook();
    await wait(() => expect(current().state.page.status).toBe('refused'));
    current().actions.onRead(SMS);
    await wait(() => expect(current().state.view.name).toBe('explanation'));
  });

  it('where our script goes in and leaves again, as at a file of the device, no letter is denied', async () => {
    fake.tab = { id: 7, url: 'file:///home/me/letter.html' };
    await start();
    await wait(() => expect(current().state.page.status).toBe('unseen'));
    current().actions.onLook();
    await wait(() => expect(current().state.page.status).toBe('refused'));
  });

  it.each([
    ['chrome://extensions', 'refused'],
    ['about:blank', 'refused'],
    ['https://login.mos.ru/sps/login', 'sign_in'],
    ['https://esia.gosuslugi.ru/login', 'sign_in'],
  ])('%s: %s, nobody is asked', async (url, status) => {
    fake.tab = { id: 7, url };
    await start();
    await wait(() => expect(current().state.page.status).toBe(status));
    expect(fake.sent).toEqual([]);
  });

  it('«Показать» unfolds the panel and closes; in quiet mode it explains here', async () => {
    fake.session.set('page-7', { outcome: 'notice', kind: 'summons', frame: 0 });
    fake.answers = { show: true, text: { text: SMS, items: [], host: 'www.mos.ru' } };
    await start();
    await wait(() => expect(current().state.page.status).toBe('found'));
    current().actions.onShow();
    await wait(() => expect(close).toHaveBeenCalled());
    expect(fake.sent).toContainEqual({ type: 'show' });

    fake.sent.length = 0;
    await start({ ...DEFAULT_SETTINGS, mode: 'quiet' });
    await wait(() => expect(current().state.page.status).toBe('found'));
    current().actions.onShow();
    await wait(() => expect(current().state.view.name).toBe('explanation'));
    expect(fake.sent).not.toContainEqual({ type: 'show' });
  });

  it('is never said to hold no letter while its text is still being read', async () => {
    fake.answers = { text: { text: SMS, items: [], host: 'www.mos.ru' } };
    await start();
    await new Promise((done) => setTimeout(done, 200));
    expect(current().state.page.status).toBe('looking');
    learn('notice');
    await wait(() => expect(current().state.page.status).toBe('found'));
  });

  it('a letter in a frame is heard after the page around it has spoken, when asked to look and later', async () => {
    await start({ ...DEFAULT_SETTINGS, mode: 'quiet' });
    await wait(() => expect(current().state.page.status).toBe('unseen'));
    fake.answers = { text: { text: SMS, items: [], host: 'www.example.org' } };
    fake.scripted.mockImplementation(async () => {
      learn('topic');
      setTimeout(() => learn('notice', 3), 300);
      return [];
    });
    current().actions.onLook();
    await wait(() => expect(current().state.view.name).toBe('explanation'));
    learn('topic');
    await wait(() => expect(current().state.page.status).toBe('topic'));
    learn('notice', 3);
    await wait(() => expect(current().state.page.status).toBe('found'));
  });

  it('stays known when everything is wiped; choices and what waits to be read go', async () => {
    const { wipeEverything } = await import('../../browser/settings');
    learn('notice');
    fake.session.set('handover', { text: SMS });
    fake.local.set('mode', 'quiet');
    await wipeEverything();
    expect([...fake.session.keys(), ...fake.local.keys()]).toEqual(['page-7']);
    await start();
    await wait(() => expect(current().state.page.status).toBe('found'));
  });

  it('a page gone in between is no error', async () => {
    fake.session.set('page-7', { outcome: 'notice', kind: 'summons', frame: 0 });
    await start({ ...DEFAULT_SETTINGS, mode: 'quiet' });
    await wait(() => expect(current().state.page.status).toBe('found'));
    current().actions.onShow();
    await wait(() => expect(current().state.note).toContain('Вставьте текст сюда'));
  });
});

it.each([
  ['self', 'detention'],
  ['relative', 'detention/relative'],
] as const)('the card (%s) is opened in a tab to be printed there', async (audience, place) => {
  await start();
  current().actions.onPrintCard(audience);
  await wait(() => expect(fake.opened).toEqual([`extension://guide.html#${place}`]));
  expect(fake.session.get('handover')).toMatchObject({ text: '', print: true });
});

it('the law that does not load is told, and nothing found before stands under a new question', async () => {
  vi.resetModules();
  vi.doMock('../../browser/own-page/library', () => {
    throw new Error('no such file');
  });
  await start();
  for (const press of ['onQuery', 'onAnswer', 'onDetention'] as const) {
    current().actions.onBack();
    expect(current().state.hasFailed).toBe(false);
    current().actions[press]('self' as never);
    await wait(() => expect([current().state.hasFailed, current().state.hits]).toEqual([true, null]));
  }
  vi.doUnmock('../../browser/own-page/library');
  vi.resetModules();
});

it('one click switches the mode', async () => {
  await start();
  current().actions.onMode('quiet');
  await wait(() => expect(fake.local.get('mode')).toBe('quiet'));
});

it('says that a press came to nothing, and shows no mode that was not stored', async () => {
  await start();
  await wait(() => expect(current().state.page.status).toBe('unseen'));
  fake.failing = true;
  current().actions.onMode('quiet');
  await wait(() => expect(current().state).toMatchObject({ mode: 'page', hasFailed: true }));
  fake.failing = false;
  current().actions.onMode('quiet');
  await wait(() => expect(current().state).toMatchObject({ mode: 'quiet', hasFailed: false }));
  fake.failing = true;
  current().actions.onOpen('deadlines');
  await wait(() => expect(current().state.hasFailed).toBe(true));
  expect(close).not.toHaveBeenCalled();
});
