import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPage } from '../../browser/background/pages';
import { startBackground } from '../../browser/background/start';

type Listener = (...args: never[]) => unknown;
const fake = vi.hoisted(() => {
  const listeners = new Map<string, ((...args: never[]) => unknown)[]>();
  const event = (name: string) => ({
    addListener: (listener: (...args: never[]) => unknown) =>
      void listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    removeListener: () => {},
  });
  return {
    listeners,
    event,
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    permitted: new Set<string>(),
    registered: new Map<string, unknown>(),
    sent: [] as unknown[],
    page: { text: '', items: [] as { start: number; end: number }[], host: 'www.mos.ru' },
    /** What the top frame says to a panel it is given. */
    panelAnswer: 'shown',
    /** Frames in which nobody of ours answers. */
    silent: new Set<number>(),
    /** Frames in which our script stands and holds no text any more. */
    empty: new Set<number>(),
    injected: [] as string[],
    /** Style sheets taken out of pages. */
    takenBack: [] as string[],
  };
});
vi.mock('../../browser/extension-api', () => {
  const area = (map: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(map) : map.has(key) ? { [key]: map.get(key) } : {},
    set: async (change: object) => {
      for (const [key, value] of Object.entries(change)) map.set(key, value);
    },
    remove: async (key: string) => void map.delete(key),
  });
  return {
    default: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => path,
        onInstalled: fake.event('installed'),
        onStartup: fake.event('startup'),
        onMessage: fake.event('message'),
      },
      contextMenus: { onClicked: fake.event('menu'), removeAll: async () => {}, create: () => {} },
      tabs: {
        onRemoved: fake.event('removed'),
        onUpdated: fake.event('updated'),
        query: async () => [{ id: 7 }],
        create: async () => {},
        sendMessage: async (_tab: number, message: { type: string }, to?: { frameId: number }) => {
          if (to && fake.silent.has(to.frameId)) throw new Error('Receiving end does not exist.');
          fake.sent.push(message);
          if (message.type === 'panel') return fake.panelAnswer;
          if (to && fake.empty.has(to.frameId)) return null;
          return message.type === 'text' ? fake.page : null;
        },
      },
      action: {
        setBadgeText: async () => {},
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
      },
      storage: { local: area(fake.local), session: area(fake.session), onChanged: fake.event('changed') },
      permissions: {
        onAdded: fake.event('added'),
        onRemoved: fake.event('taken'),
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.permitted.has(origin)),
      },
      scripting: {
        executeScript: async ({ files }: { files: string[] }) => {
          fake.injected.push(...files);
          return [];
        },
        insertCSS: async () => void fake.injected.push('css'),
        removeCSS: async ({ css, target }: { css: string; target: object }) =>
          void fake.takenBack.push(`${css.includes('::highlight') ? 'marks' : 'node'} ${JSON.stringify(target)}`),
        getRegisteredContentScripts: async () => [...fake.registered.values()],
        registerContentScripts: async ([script]: [{ id: string }]) => {
          // As browsers do.
          if (fake.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          fake.registered.set(script.id, script);
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          for (const id of ids) fake.registered.delete(id);
        },
      },
      i18n: { getUILanguage: () => 'ru', getMessage: () => '' },
    },
  };
});

const fire = (name: string, ...args: unknown[]) => {
  for (const listener of fake.listeners.get(name) ?? []) (listener as Listener)(...(args as never[]));
};
const BOTH_SHEETS = ['marks', 'node'].map((sheet) => `${sheet} {"tabId":7,"allFrames":true}`);
const quiet = () => new Promise((done) => setTimeout(done, 20));
const GOSUSLUGI = 'https://*.gosuslugi.ru/*';

beforeEach(() => {
  for (const map of [fake.listeners, fake.local, fake.session, fake.registered]) map.clear();
  fake.permitted.clear();
  fake.silent.clear();
  fake.empty.clear();
  fake.injected.length = 0;
  fake.takenBack.length = 0;
  fake.sent.length = 0;
  fake.panelAnswer = 'shown';
  startBackground();
});

describe('optional sites', () => {
  it('run again when the permission is given back and the list of chosen sites stays the same', async () => {
    fake.local.set('sites', ['gosuslugi']);
    fake.permitted.add(GOSUSLUGI);
    fire('changed', { sites: { newValue: ['gosuslugi'] } }, 'local');
    await vi.waitFor(() => expect([...fake.registered.keys()]).toEqual(['gosuslugi']));
    fake.permitted.clear();
    fire('taken', { origins: [GOSUSLUGI] });
    await vi.waitFor(() => expect(fake.registered.size).toBe(0));
    fake.permitted.add(GOSUSLUGI);
    fire('added', { origins: [GOSUSLUGI] });
    await vi.waitFor(() => expect([...fake.registered.keys()]).toEqual(['gosuslugi']));
  });

  it('bear permission and choice at the same moment, and a permission for what was not chosen', async () => {
    fake.permitted.add(GOSUSLUGI);
    fire('added', { origins: [GOSUSLUGI] });
    await quiet();
    expect(fake.registered.size).toBe(0);
    fake.local.set('sites', ['gosuslugi']);
    fire('added', { origins: [GOSUSLUGI] });
    fire('changed', { sites: { oldValue: [], newValue: ['gosuslugi'] } }, 'local');
    await quiet();
    expect([...fake.registered.keys()]).toEqual(['gosuslugi']);
  });

  it.each([
    ['not chosen any more', () => fire('changed', { sites: { oldValue: ['gosuslugi'], newValue: [] } }, 'local')],
    ['not permitted any more', () => fire('taken', { origins: [GOSUSLUGI] })],
  ])('are left on every open page when they are %s', async (_, turnOff) => {
    fake.local.set('sites', ['gosuslugi']);
    fake.permitted.add(GOSUSLUGI);
    fire('added', { origins: [GOSUSLUGI] });
    await quiet();
    expect(fake.sent).toEqual([]);
    fake.local.clear();
    fake.permitted.clear();
    turnOff();
    await quiet();
    expect(fake.sent).toEqual([{ type: 'leave', hosts: ['gosuslugi.ru'] }]);
    turnOff();
    await quiet();
    expect(fake.sent).toHaveLength(1);
  });
});

describe('a changed setting', () => {
  it('is told to the pages only if it is the mode, also by a worker that has just woken', async () => {
    fake.local.set('side', 'left');
    fire('changed', { side: { oldValue: 'right', newValue: 'left' } }, 'local');
    // Firefox names keys that were written as they were.
    fire('changed', { mode: { oldValue: 'page', newValue: 'page' } }, 'local');
    await quiet();
    expect(fake.sent).toEqual([]);
    fake.local.set('mode', 'quiet');
    fire('changed', { mode: { oldValue: 'page', newValue: 'quiet' } }, 'local');
    await vi.waitFor(() => expect(fake.sent).toEqual([{ type: 'mode', mode: 'quiet' }]));
    await vi.waitFor(() => expect(fake.takenBack).toEqual(BOTH_SHEETS));
  });

  it('takes no style out of a page where panels come back', async () => {
    fire('changed', { mode: { oldValue: 'quiet', newValue: 'page' } }, 'local');
    await quiet();
    expect(fake.sent).toEqual([{ type: 'mode', mode: 'page' }]);
    expect(fake.takenBack).toEqual([]);
  });
});

describe('«Скрыть» on the page', () => {
  it('is told to every frame, and takes our style with it', async () => {
    await answerPage({ type: 'hide' } as never, { tab: { id: 7 }, frameId: 3 } as never);
    expect(fake.sent).toEqual([{ type: 'hide' }]);
    expect(fake.takenBack).toEqual(BOTH_SHEETS);
  });
});

describe('the kind a person chose on the page', () => {
  const text = 'Военкомат: вам документ. Срок явки в нём.';
  const say = (message: object) => answerPage(message as never, { tab: { id: 7 }, frameId: 0 } as never);
  const explainedAs = async (chosenKind: string | null) => {
    fake.page = { text, items: [], host: 'www.mos.ru' };
    const answer = (await say({ type: 'page', ...fake.page, chosenKind, chosenFor: chosenKind ? text : '' })) as {
      explanation: { outcome: string; what: { kind: string; isChosenKind: boolean } } | null;
    };
    return answer.explanation;
  };

  it('goes with the text to the full explanation', async () => {
    expect((await explainedAs(null))?.outcome).toBe('unsure');
    await say({ type: 'open-full' });
    expect(fake.session.get('handover')).toMatchObject({ text, chosenKind: null });
    expect((await explainedAs('summons'))?.what).toMatchObject({ kind: 'summons', isChosenKind: true });
    await say({ type: 'open-full' });
    expect(fake.session.get('handover')).toMatchObject({ text, chosenKind: 'summons' });
  });

  it('«none» is answered, not left without a word', async () => {
    expect(await explainedAs('none')).toMatchObject({ outcome: 'none', what: { kind: 'none', isChosenKind: true } });
    expect((await explainedAs(null))?.outcome).toBe('unsure');
  });
});

describe('several frames of one page', () => {
  const TOPIC = 'Как записаться на приём в военкомат.';
  const DOUBTFUL = 'Военкомат: вам документ. Срок явки в нём.';
  const SUMMONS =
    'ПОВЕСТКА № 77. Вам надлежит явиться 10 декабря 2026 года в 9:00 в военный комиссариат по адресу: ул. Угрешская, д. 8.';
  const NONE = 'Оплатите воду до 15 числа.';
  const say = (frame: number, text: string, kind: string | null = null) =>
    answerPage(
      {
        type: 'page',
        text,
        items: [],
        host: 'www.mos.ru',
        chosenKind: kind,
        chosenFor: kind ? text : '',
        since: null,
        hasOverlay: false,
      } as never,
      { tab: { id: 7 }, frameId: frame } as never,
    ) as Promise<{ explanation: object | null; marksOnly: boolean; closed: boolean; words: string }>;
  const state = () => fake.session.get('page-7') as { frame: number; outcome: string; chosenKind: string | null };
  const gone = () => fake.sent.filter((message) => (message as { type: string }).type === 'panel-gone');

  it('what a person hid on top does not come back in a frame opened later', async () => {
    fake.panelAnswer = 'hidden';
    expect(await say(3, SUMMONS)).toMatchObject({ explanation: null, marksOnly: false });
    expect(state()).toMatchObject({ frame: 3, outcome: 'notice' });
    fake.panelAnswer = 'shown';
    expect(await say(3, SUMMONS)).toMatchObject({ explanation: {}, marksOnly: true, words: SUMMONS, closed: false });
  });

  it('what a person closed on top is handed to a frame opened later, to wait', async () => {
    fake.panelAnswer = 'closed';
    expect(await say(3, SUMMONS)).toMatchObject({ explanation: {}, marksOnly: true, closed: true });
  });

  it('a frame that says nothing of the subject takes no word from a page that speaks of it', async () => {
    await say(0, TOPIC);
    expect(state()).toMatchObject({ frame: 0, outcome: 'topic' });
    await say(3, NONE);
    expect(state()).toMatchObject({ frame: 0, outcome: 'topic' });
    expect(gone()).toEqual([]);
  });

  it('what a person chose is kept against equals and less, not against a notice', async () => {
    await say(0, DOUBTFUL, 'none');
    expect(state()).toMatchObject({ frame: 0, kind: 'none', chosenKind: 'none' });
    for (const text of [NONE, TOPIC]) await say(3, text);
    expect(state()).toMatchObject({ frame: 0, chosenKind: 'none' });
    expect(gone()).toEqual([]);
    await say(3, SUMMONS);
    expect(state()).toMatchObject({ frame: 3, outcome: 'notice', chosenKind: null });
    await say(0, DOUBTFUL, 'summons');
    expect(state()).toMatchObject({ frame: 3 });
  });

  it('what a frame said goes with the frame, and only with it', async () => {
    const frameGone = () => answerPage({ type: 'frame-gone' }, { tab: { id: 7 }, frameId: 0 } as never);
    fake.page = { text: SUMMONS, items: [], host: 'www.mos.ru' };
    await say(3, SUMMONS);
    await frameGone();
    expect(state()).toMatchObject({ frame: 3 });
    expect(gone()).toEqual([]);
    fake.silent.add(3);
    await frameGone();
    expect(state()).toBeUndefined();
    expect(gone()).toEqual([{ type: 'panel-gone', frame: 3 }]);
  });

  const raw = (frame: number, message: object) =>
    answerPage(message as never, { tab: { id: 7 }, frameId: frame } as never) as Promise<unknown>;
  const told = () => fake.sent.map((message) => (message as { type: string }).type);

  it('what is said later does not overtake what was said before it', async () => {
    await Promise.all([say(3, SUMMONS), raw(3, { type: 'gone' })]);
    expect(state()).toBeUndefined();
    expect(told().indexOf('panel')).toBeLessThan(told().indexOf('panel-gone'));
  });

  it('when the one that had the word goes, the others are asked', async () => {
    await say(0, SUMMONS);
    expect((await say(3, DOUBTFUL)).explanation).toBeNull();
    expect(told()).not.toContain('word-free');
    await raw(0, { type: 'gone' });
    expect(told()).toContain('word-free');
    expect((await say(3, DOUBTFUL)).explanation).not.toBeNull();
  });

  it('a frame that holds no text any more keeps no word', async () => {
    await say(0, SUMMONS);
    fake.empty.add(0);
    expect((await say(3, DOUBTFUL)).explanation).not.toBeNull();
    expect(state()).toMatchObject({ frame: 3 });
  });

  it('scripts and style sheets are put in once, however often a page changes', async () => {
    await say(0, SUMMONS);
    expect(fake.injected).toContain('/overlay.js');
    fake.injected.length = 0;
    const again = {
      type: 'page',
      text: SUMMONS,
      items: [],
      host: 'www.mos.ru',
      chosenKind: null,
      chosenFor: '',
      since: null,
    };
    await raw(0, { ...again, hasOverlay: true });
    await raw(3, { ...again, hasOverlay: true });
    expect(fake.injected).toEqual([]);
    fake.panelAnswer = 'missing';
    await raw(3, { ...again, hasOverlay: true });
    expect(fake.injected).toContain('/overlay.js');
  });

  it('«завтра» is counted from the day the words were first read', async () => {
    const text = 'Повестка. Вам необходимо явиться завтра в 9:00 в военный комиссариат по адресу: ул. Угрешская, д. 8.';
    const page = {
      type: 'page',
      text,
      items: [],
      host: 'www.mos.ru',
      chosenKind: null,
      chosenFor: '',
      hasOverlay: true,
    };
    type Answer = { readOn: string; words: string; explanation: { today: string; dates: { next: { day: string } } } };
    vi.useFakeTimers({ now: new Date('2026-12-09T20:00:00Z') });
    const first = (await raw(0, { ...page, since: null })) as Answer;
    expect([first.readOn, first.explanation.dates.next.day]).toEqual(['2026-12-09', '2026-12-10']);
    // Half past midnight in Moscow.
    vi.setSystemTime(new Date('2026-12-09T21:30:00Z'));
    const since = { words: first.words, day: first.readOn };
    const next = (await raw(0, { ...page, since })) as Answer;
    expect([next.readOn, next.explanation.today, next.explanation.dates.next.day]).toEqual([
      '2026-12-09',
      '2026-12-10',
      '2026-12-10',
    ]);
    // On paper and in the guide as on the page.
    fake.page = { text, items: [], host: 'www.mos.ru', readOn: '2026-12-09' } as never;
    await raw(0, { type: 'open-full' });
    expect(fake.session.get('handover')).toMatchObject({ text, readOn: '2026-12-09' });
    // Another notice of the page, which was more urgent yesterday, is not brought back.
    const before =
      'Повестка. Вам необходимо явиться 9 декабря 2026 года в 9:00 в военный комиссариат, ул. Угрешская, д. 8.';
    const both = `${before}\n${text}`;
    const items = [
      { start: 0, end: before.length },
      { start: before.length + 1, end: both.length },
    ];
    const list = (await raw(0, { ...page, text: both, items, since })) as Answer;
    expect(list.words).toBe(first.words);
    const other = (await raw(0, { ...page, since: { ...since, words: 'Другие слова.' } })) as Answer;
    expect(other.explanation.dates.next.day).toBe('2026-12-11');
    vi.useRealTimers();
  });

  it('a kind chosen for other words is left aside', async () => {
    const said = await answerPage(
      {
        type: 'page',
        text: SUMMONS,
        items: [],
        host: 'www.mos.ru',
        chosenKind: 'none',
        chosenFor: DOUBTFUL,
        since: null,
        hasOverlay: false,
      },
      { tab: { id: 7 }, frameId: 0 } as never,
    );
    expect(said).toMatchObject({ explanation: { outcome: 'notice', what: { isChosenKind: false } }, words: SUMMONS });
    expect(state()).toMatchObject({ outcome: 'notice', chosenKind: null });
  });
});
