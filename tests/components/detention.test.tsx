// @vitest-environment happy-dom

import { detention, forms, rules } from 'virtual:law';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DetentionCard } from '../../components/own-page/DetentionCard';
import type { Statement } from '../../explanation/types';
import { structureFaults } from './help';

afterEach(cleanup);

const statements: ReadonlyMap<string, Statement> = new Map(
  rules.map((rule) => [
    rule.id,
    {
      rule: rule.id,
      text: rule.text,
      standing: rule.standing,
      checked: rule.checked,
      norms: [],
      readings: rule.readings,
      safe: rule.safe ?? null,
      changesIf: rule.changes_if,
    },
  ]),
);
const formTitles = new Map(forms.map(({ id, title }) => [id, title]));
const show = (more: Partial<Parameters<typeof DetentionCard>[0]> = {}) =>
  render(
    <main>
      <DetentionCard
        stages={detention}
        audience="self"
        lang="ru"
        statements={statements}
        formTitles={formTitles}
        onAudience={vi.fn()}
        onForm={vi.fn()}
        onPrint={vi.fn()}
        {...more}
      />
    </main>,
  );

describe.each(['self', 'relative'] as const)('for %s', (audience) => {
  it('has its stages in order and can be read in a minute', () => {
    const { container } = show({ audience, statements: undefined, formTitles: undefined, onPrint: undefined });
    const stages = detention.filter((stage) => stage.audience === audience);
    expect([...container.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(
      stages.map(({ title }) => title.ru),
    );
    // Silent reading of plain Russian: about 200 words a minute for a calm reader; the card asks for no more.
    const words = container.querySelector('.stages')?.textContent?.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThan(60);
    expect(words).toBeLessThanOrEqual(230);
  });

  it.each(['ru', 'en'] as const)('axe finds nothing (%s)', async (lang) => {
    expect(await structureFaults(show({ audience, lang }).container)).toEqual([]);
  });
});

it('stands complete before the law is loaded', () => {
  const { container } = show({ statements: new Map(), formTitles: undefined });
  for (const stage of detention.filter(({ audience }) => audience === 'self'))
    for (const item of stage.items) expect(container.textContent).toContain(item.text.ru);
  expect(container.querySelector('.basis')).toBeNull();
});

it('says in place what is not verified, with a tap for why', () => {
  const { container } = show();
  const doubtful = [...container.querySelectorAll('.role-items li')].filter((item) => item.querySelector('.chip'));
  expect(doubtful.length).toBeGreaterThan(0);
  const button = doubtful[0]?.querySelector('button') as HTMLButtonElement;
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

it('changes to the relative and leads to the forms', () => {
  const onAudience = vi.fn();
  const onForm = vi.fn();
  const { getByRole, container } = show({ onAudience, onForm });
  fireEvent.click(getByRole('radio', { name: 'Его' }));
  expect(onAudience).toHaveBeenCalledWith('relative');
  const wanted = detention.filter(({ audience }) => audience === 'self').flatMap((stage) => stage.forms);
  const buttons = [...container.querySelectorAll('.stage-forms button')];
  for (const button of buttons) fireEvent.click(button);
  expect(onForm.mock.calls.map(([id]) => id)).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(0);
});

it('the button that prints is called by its words alone', () => {
  const { getByRole } = show();
  expect(getByRole('button', { name: 'Напечатать на одном листе' })).toBeTruthy();
});

it('says so when the card did not open', () => {
  expect(show({ stages: [] }).container.textContent).toContain('Карточка не открылась');
});
