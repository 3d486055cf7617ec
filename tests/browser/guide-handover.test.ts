// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type Handover, handoverOf } from '../../browser/handover';
import { type Guide, startGuide } from '../../browser/own-page/guide-state';
import { DEFAULT_SETTINGS } from '../../browser/settings';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../browser/extension-api', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        remove: async (key: string) => void session.delete(key),
      },
      local: { get: async () => ({}) },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    permissions: { contains: async () => true },
    i18n: { getUILanguage: () => 'ru' },
  },
}));

let last: Guide | null = null;
let end = () => {};
afterEach(() => end());

const open = async (chosenKind: Handover['chosenKind']) => {
  const text = 'Вам пришёл документ из военкомата.';
  session.set('handover', handoverOf(text, { chosenKind }));
  end = startGuide(
    DEFAULT_SETTINGS,
    (guide) => {
      last = guide;
    },
    vi.fn(),
  );
  return vi.waitFor(() => {
    const explained = last?.state.explained;
    if (!explained) throw new Error('not yet');
    return explained.explanation;
  });
};

it('explains a text as the kind that was chosen for it elsewhere, and takes that back', async () => {
  expect((await open('summons')).what).toMatchObject({ kind: 'summons', isChosenKind: true });
  expect(last?.state.corrections.chosenKind).toBe('summons');
  last?.actions.onCorrect({ ...(last.state.corrections as Guide['state']['corrections']), chosenKind: null });
  expect(last?.state.explained?.explanation.outcome).toBe('unsure');
});

it('«none» is a choice like any other', async () => {
  expect((await open('none')).what).toMatchObject({ kind: 'none', isChosenKind: true });
});
