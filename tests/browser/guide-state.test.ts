// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guide } from '../../browser/own-page/guide-state';
import { DEFAULT_SETTINGS } from '../../browser/settings';
import { NO_CORRECTIONS } from '../../components/guide/state';

const fake = vi.hoisted(() => ({ failing: false }));
vi.mock('../../browser/extension-api', () => ({
  default: {
    storage: {
      session: { get: async () => ({}), remove: async () => {} },
      local: {
        get: async () => ({}),
        set: async () => {
          if (fake.failing) throw new Error('No room.');
        },
        clear: async () => {
          if (fake.failing) throw new Error('No room.');
        },
      },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    i18n: { getUILanguage: () => 'ru' },
  },
}));
vi.mock('../../browser/own-page/permitted-sites', () => ({
  readSiteChoices: async () => [],
  leaveAllSites: async () => {},
}));
vi.mock('../../browser/own-page/active-page', () => ({ mayReadHome: async () => true }));

let last: Guide | null = null;
let stop = () => {};
const current = () => last as Guide;
const timelineDay = (role: string) =>
  current().state.explained?.explanation.dates.timeline.find((entry) => entry.role === role)?.day;
const term = (id: string) => current().state.deadlines.reckoned.find((deadline) => deadline.id === id)?.day;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T09:00:00Z'), toFake: ['Date'] });
  const { startGuide } = await import('../../browser/own-page/guide-state');
  stop = startGuide(
    DEFAULT_SETTINGS,
    (guide) => {
      last = guide;
    },
    vi.fn(),
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the days of a notice are the same on every screen', () => {
  const SUMMONS =
    'Повестка. Вам необходимо явиться 10.12.2026 в 09:00 в военкомат по адресу: ул. Угрешская, д. 8. Повестка размещена в реестре 20.11.2026.';

  it('the day of a decision is no day to appear, and the terms have it', () => {
    current().actions.onRead(
      'Призывная комиссия 15.11.2026 приняла в отношении вас решение о призыве на военную службу.',
    );
    expect(current().state.noticeDays).toEqual({ decision: '2026-11-15' });
    expect(term('decision-one-year')).toBe('2027-11-15');
    expect(current().state.explained?.explanation.dates.timeline.map(({ day }) => day)).toContain('2027-11-15');
  });

  it('a day corrected or cleared is so everywhere', () => {
    current().actions.onRead(SUMMONS);
    expect(current().state.noticeDays).toEqual({ posted: '2026-11-20', appear: '2026-12-10' });
    current().actions.onCorrect({ ...NO_CORRECTIONS, known: { appear: '2026-12-20' } });
    expect([current().state.noticeDays.appear, timelineDay('appear')]).toEqual(['2026-12-20', '2026-12-20']);
    current().actions.onCorrect({ ...NO_CORRECTIONS, known: { appear: undefined } });
    expect(current().state.noticeDays).toEqual({ posted: '2026-11-20' });
    // What was read stays known as such: forms and the screen of dates say of it alone that the letter has it.
    expect(current().state.readDays).toEqual({ posted: '2026-11-20', appear: '2026-12-10' });
    expect([current().state.noticeFacts.date, current().state.readFacts.date]).toEqual([undefined, '2026-12-10']);
    expect(timelineDay('appear')).toBeUndefined();
    current().actions.onKnown({ posted: undefined });
    expect(term('register-served')).toBeUndefined();
  });

  it('a term counted from a day that was only worked out says so; from one the person entered it does not', () => {
    const caution = () =>
      current().state.deadlines.reckoned.find(({ id }) => id === 'register-served')?.readings[0]?.caution?.ru;
    current().actions.onRead(SUMMONS.replace('20.11.2026', '20 ноября'));
    expect(current().state.cautions.posted?.ru).toContain('Год в письме не назван');
    expect(caution()).toContain('ещё надо сверить');
    current().actions.onKnown({ posted: '2026-11-20' });
    expect(caution()).toBeUndefined();
    current().actions.onRead(SUMMONS);
    expect(caution()).toBeUndefined();
  });

  it('a day entered or cleared for one letter is not so for the next', () => {
    const NEXT = SUMMONS.replace('10.12.2026', '15.12.2026');
    const { actions } = current();
    actions.onRead(SUMMONS);
    actions.onKnown({ appear: undefined, filed: '2026-11-24' });
    // The same letter once more loses nothing.
    actions.onRead(SUMMONS);
    expect(current().state.known).toEqual({ appear: undefined, filed: '2026-11-24' });
    actions.onRead(NEXT);
    expect(current().state.known).toEqual({});
    expect(term('six-measures')).toBe(
      current().state.explained?.explanation.dates.timeline.find(({ id }) => id === 'six-measures')?.day,
    );
    actions.onKnown({ appear: undefined });
    actions.onAnother();
    actions.onRead(SUMMONS);
    expect(current().state.known).toEqual({});
  });

  it('days entered before any letter stay, cleared ones do not', () => {
    current().actions.onKnown({ filed: '2026-11-24', appear: undefined });
    current().actions.onRead(SUMMONS);
    expect(current().state.known).toEqual({ filed: '2026-11-24' });
  });

  it('a correction is the later word, over a day entered or cleared before it', () => {
    const { actions } = current();
    actions.onRead(SUMMONS);
    actions.onKnown({ posted: undefined, filed: '2026-11-24' });
    actions.onCorrect({ ...NO_CORRECTIONS, known: { posted: '2026-11-21' } });
    expect(current().state.known).toEqual({ filed: '2026-11-24' });
    expect(term('register-served')).toBe('2026-11-21');
    // A correction of another day leaves what was entered since.
    actions.onKnown({ posted: '2026-11-22' });
    actions.onCorrect({ ...NO_CORRECTIONS, known: { posted: '2026-11-21', appear: '2026-12-20' } });
    expect(term('register-served')).toBe('2026-11-22');
  });
});

describe('a choice that could not be stored', () => {
  // The last test's change of place is told a little later, and takes the line away as any change of place does.
  beforeEach(() => new Promise((done) => setTimeout(done, 50)));
  afterEach(() => {
    fake.failing = false;
  });

  it('is not shown as if it held, and the person is told', async () => {
    fake.failing = true;
    current().actions.onSettings({ mode: 'quiet' });
    await vi.waitFor(() => expect(current().state).toMatchObject({ settings: { mode: 'page' }, hasFailed: true }));
    fake.failing = false;
    current().actions.onSettings({ mode: 'quiet' });
    expect(current().state).toMatchObject({ settings: { mode: 'quiet' }, hasFailed: false });
  });

  it('nor is a wipe that failed told as done', async () => {
    fake.failing = true;
    expect(await current().actions.onWipe()).toBe(false);
    expect(current().state.hasFailed).toBe(true);
    dispatchEvent(new Event('hashchange'));
    expect(current().state.hasFailed).toBe(false);
    fake.failing = false;
    expect(await current().actions.onWipe()).toBe(true);
    expect(current().state.hasFailed).toBe(false);
  });
});
