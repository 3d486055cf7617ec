// @vitest-environment happy-dom

import { deadlines as allDeadlines } from 'virtual:law';
import { cleanup, fireEvent } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lawSearch, lawToday } from '../../browser/own-page/library';
import { hrefOf } from '../../components/guide/hit-address';
import { placeOf } from '../../components/guide/routes';
import { reckonDeadlines } from '../../explanation/deadlines';
import { guide, show } from './guide-scene';
import { structureFaults } from './help';

afterEach(cleanup);

const HASHES = [
  '#home',
  '#welcome',
  '#explanation',
  '#explanation/lawyer',
  '#questions',
  '#answer/fine-for-not-coming',
  '#answer/none-such',
  '#deadlines',
  '#forms',
  '#form/court-claim',
  '#form/none-such',
  '#detention',
  '#detention/relative',
  '#where',
  '#settings',
];

describe('places', () => {
  it('knows its addresses and takes everything else for the start', () => {
    expect(placeOf('#form/court-claim')).toEqual({ screen: 'form', detail: 'court-claim' });
    expect(placeOf('')).toEqual({ screen: 'home', detail: '' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(placeOf(hash).screen).toBeTypeOf('string');
      }),
    );
  });

  it.each(['штраф', 'жалоба', 'задержали', 'срок', 'суд'])(
    'every hit of «%s» leads to a thing of its name',
    (query) => {
      const hits = lawSearch().find(query);
      expect(hits.length).toBeGreaterThan(1);
      for (const hit of hits) {
        const { container } = show(hrefOf(hit));
        const titles = [...container.querySelectorAll('h1, [data-target]')].map((title) => title.textContent);
        expect(titles).toContain(hit.title.ru);
        cleanup();
      }
    },
  );

  it.each(HASHES)('%s has one heading, the quick exit first, the day of the law', (hash) => {
    const { container } = show(hash);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    // The DOM of these tests focuses anything; a browser wants this.
    expect(container.querySelector('h1')?.getAttribute('tabindex')).toBe('-1');
    expect(container.querySelector('button, a, input, textarea, select')?.textContent).toBe('Скрыть');
    expect(container.querySelector('footer')?.textContent).toContain('Источники — до');
  });

  it('behind the quick exit the keyboard can skip the menu to the title', () => {
    const { container, getByRole } = show('#forms');
    const [, second] = container.querySelectorAll('button, a');
    expect(second?.textContent).toBe('К содержанию');
    fireEvent.click(getByRole('button', { name: 'К содержанию' }));
    expect(document.activeElement).toBe(container.querySelector('h1'));
  });

  it('a text read at the address of the explanation, and another one wanted, give the focus to the new title', () => {
    const empty = { explained: null, lawyer: null };
    const { container, rerender } = show('#explanation', empty);
    expect(document.activeElement).toBe(document.body);
    container.querySelector('textarea')?.focus();
    rerender(guide('#explanation'));
    expect(document.activeElement).toBe(container.querySelector('.explanation h1'));
    rerender(guide('#explanation', empty));
    expect(document.activeElement).toBe(container.querySelector('.narrow h1'));
  });

  it('a text dropped on another screen leaves the focus where it is', () => {
    const { getByRole, rerender } = show('#settings');
    const wipe = getByRole('button', { name: 'Стереть всё' });
    wipe.focus();
    rerender(guide('#settings', { explained: null, lawyer: null }));
    expect(document.activeElement).toBe(wipe);
  });

  it('shows in the menu of a narrow screen where one is, also in a tab just opened, and leaves the focus alone', () => {
    const into = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const { container } = show('#settings');
    expect(into.mock.contexts).toEqual([container.querySelector('.menu [aria-current="page"]')]);
    expect(document.activeElement).toBe(document.body);
    vi.restoreAllMocks();
  });

  it.each([
    ['#where/court', 'Найти свой суд'],
    ['#deadlines/register-served', 'Повестка считается вручённой'],
    ['#deadlines/court-claim', 'Подать иск в суд'],
  ])('%s leads to that very thing, also in a tab just opened', (hash, title) => {
    const top = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    const into = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
    const target = () => document.activeElement?.textContent;
    const { rerender } = show(hash);
    expect(target()).toContain(title);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
    const go = (to: string) => rerender(guide(to));
    go('#home');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(top).toHaveBeenCalledOnce();
    go(hash);
    expect(target()).toContain(title);
    expect(top).toHaveBeenCalledOnce();
    expect(into.mock.contexts.at(-1)).toBe(document.activeElement);
    vi.restoreAllMocks();
  });

  describe.each(['ru', 'en'] as const)('axe finds nothing (%s)', (lang) => {
    it.each(HASHES)('%s', async (hash) => {
      expect(await structureFaults(show(hash, {}, {}, lang).container)).toEqual([]);
    });

    it('empty states', async () => {
      const empty = {
        explained: null,
        lawyer: null,
        deadlines: reckonDeadlines(allDeadlines, lawToday(), {}, '2026-11-25'),
      };
      for (const hash of ['#explanation', '#deadlines', '#questions']) {
        const { container } = show(hash, { ...empty, query: 'ъъъ', hits: [] }, {}, lang);
        expect(await structureFaults(container)).toEqual([]);
        cleanup();
      }
    });
  });
});
