// @vitest-environment happy-dom

import { resources, tasks } from 'virtual:law';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhereToTurn } from '../../components/guide/WhereScreen';
import { structureFaults } from './help';

afterEach(cleanup);

const TODAY = '2026-11-25';
const show = (more: Partial<Parameters<typeof WhereToTurn>[0]> = {}) =>
  render(
    <main>
      <h1>Куда обратиться</h1>
      <WhereToTurn resources={resources} tasks={tasks} today={TODAY} lang="ru" onCopy={async () => true} {...more} />
    </main>,
  );
const designated = resources.filter(({ visibility }) => visibility === 'behind_choice');
const anchors = (container: Element) => [...container.querySelectorAll<HTMLAnchorElement>('a[href]')];

describe('links', () => {
  it('open without a referrer, said to open on the internet, with nothing fetched ahead', () => {
    const { container } = show();
    const links = anchors(container);
    expect(links.length).toBeGreaterThanOrEqual(14);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(link.parentElement?.textContent).toContain('Откроется сайт в интернете');
    }
    expect(container.querySelector('img, iframe, link')).toBeNull();
  });

  it('stand by task, the official text first, with label, cost and day of the check', () => {
    const { container } = show();
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings[0]).toBe('Прочитать закон');
    for (const card of container.querySelectorAll('.resource')) {
      expect(card.querySelector('.resource-label')?.textContent).not.toBe('');
      expect(card.querySelector('.resource-foot')?.textContent).toMatch(/Цена: .+Проверено \d+ \S+ \d{4}/);
    }
  });
});

describe('organisations with a special status', () => {
  it('are not named before the choice', () => {
    const { container, getByRole } = show();
    expect(designated.length).toBe(2);
    for (const { name, urls } of designated) {
      expect(container.textContent).not.toContain(name.ru);
      for (const url of urls) expect(container.innerHTML).not.toContain(new URL(url).host);
    }
    expect(getByRole('button', { name: 'Мне есть 18. Показать' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('stand with their label, 18+ and an address to copy after it, never as a link', async () => {
    const copied = vi.fn(async () => true);
    const { container, getByRole } = show({ onCopy: copied });
    fireEvent.click(getByRole('button', { name: 'Мне есть 18. Показать' }));
    for (const { name, label, urls } of designated) {
      const card = [...container.querySelectorAll('.resource')].find((one) => one.textContent?.includes(name.ru));
      expect(card?.textContent).toContain(label.ru);
      expect(card?.textContent).toContain('18+');
      expect(card?.querySelector('a')).toBeNull();
      fireEvent.click(card?.querySelector('.address button') as Element);
      await waitFor(() => expect(card?.textContent).toContain('Скопировано'));
      expect(copied).toHaveBeenCalledWith(urls[0]);
    }
  });

  it('are asked about in the words of the law’s own files, with their standing and the day of the check', () => {
    const [note] = tasks.flatMap(({ before_choice }) => before_choice ?? []);
    const { container } = show({
      tasks: tasks.map((task) => ({
        ...task,
        before_choice: task.before_choice && {
          ...task.before_choice,
          lines: [
            {
              text: { ru: 'Иначе.', en: 'Otherwise.' },
              standing: 'disputed' as const,
              safe: { ru: 'Так.', en: 'So.' },
            },
          ],
        },
      })),
    });
    const screen = container.querySelector('.choice-screen')?.textContent;
    expect(screen).toContain('Иначе. спорноБезопаснее: Так.');
    expect(screen).not.toContain('агент');
    expect(screen).toContain('Проверено 24 ноября 2026');
    cleanup();
    const { container: real } = show();
    for (const { text, safe } of note?.lines ?? [])
      expect(real.textContent).toContain(text.ru + (safe ? ` не провереноБезопаснее: ${safe.ru}` : ''));
  });

  it('are forgotten when one comes back', () => {
    const first = show();
    fireEvent.click(first.getByRole('button', { name: 'Мне есть 18. Показать' }));
    first.unmount();
    expect(show().container.textContent).not.toContain(designated[0]?.name.ru);
  });

  it('vanish with their question when the check is over 45 days old', () => {
    const { container } = show({ today: '2027-02-01' });
    expect(container.querySelector('.choice-screen')).toBeNull();
    expect(container.textContent).toContain('Госуслуги');
  });
});

it('paid help stands in its own group beside how to check a lawyer', () => {
  const { container } = show();
  const group = [...container.querySelectorAll('.task')].find((task) => task.querySelector('.resource-paid_help'));
  expect(group?.textContent).toContain('Коммерческая организация, услуги платные. Мы с ней не связаны.');
  expect(group?.textContent).toContain('Как проверить юриста');
  expect(group?.textContent).toContain('признак обмана');
  expect(group?.querySelector('.task-note')?.textContent).toContain('Проверено 24 ноября 2026');
});

it('a refused clipboard is said', async () => {
  const { container } = show({ onCopy: async () => false });
  fireEvent.click(container.querySelector('.address button') as Element);
  await waitFor(() => expect(container.textContent).toContain('Не скопировалось'));
});

it.each(['ru', 'en'] as const)('axe finds nothing, before and after the choice (%s)', async (lang) => {
  const { container } = show({ lang });
  expect(await structureFaults(container)).toEqual([]);
  fireEvent.click(container.querySelector('.choice-screen button') as Element);
  expect(await structureFaults(container)).toEqual([]);
});
