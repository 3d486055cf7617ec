// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExplanationView } from '../../components/explanation/ExplanationView';
import { datesSummary, dutiesSummary, stagesSummary } from '../../components/explanation/summaries';
import { HEADINGS } from '../../explanation/part-words';
import type { TimelineEntry } from '../../explanation/types';
import type { Lang } from '../../law/schema/common';
import { STATES, type StateName } from '../fixtures/explanations';
import { structureFaults } from './help';

afterEach(cleanup);

const show = (state: StateName, more: Partial<Parameters<typeof ExplanationView>[0]> = {}) =>
  render(<ExplanationView explanation={STATES[state]} lang="ru" {...more} />);
const titles = (container: Element) => [...container.querySelectorAll('.part-title')].map((title) => title.textContent);

describe('the explanation', () => {
  it.each(Object.keys(STATES) as StateName[])('has no structural fault in the state %s', async (state) => {
    for (const lang of ['ru', 'en'] as const) {
      const { container, unmount } = show(state, { lang, open: 'all', onChooseKind: vi.fn(), onForm: vi.fn() });
      expect(await structureFaults(container)).toEqual([]);
      unmount();
    }
  });

  it('says first what it is, whether genuine, when, and what to do, in this order', () => {
    const { container } = show('summons');
    const first = container.querySelector('.first')?.textContent ?? '';
    const at = [
      'Вас вызывают на медосвидетельствование',
      'Адрес страницы настоящий',
      'Через 16 дней'.toLowerCase(),
      'Придите',
    ].map((words) => first.toLowerCase().indexOf(words.toLowerCase()));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(first).toContain('10 декабря, четверг, 9:00');
    expect(first).toContain('уверенность высокая');
  });

  it('names the other notices of the page, and says how to have them explained', () => {
    const also = [
      { name: { ru: 'Меры отменены', en: 'Measures lifted' }, day: null },
      { name: { ru: 'повестка', en: 'summons' }, day: '2031-02-03' },
    ];
    const words = (lang: Lang) =>
      render(<ExplanationView explanation={{ ...STATES.summons, also }} lang={lang} />).container.querySelector('.also')
        ?.textContent;
    expect(words('ru')).toContain('Меры отменены, повестка (3 февраля 2031). Откройте отдельно.');
    expect(words('en')).toContain('Measures lifted, summons (3 February 2031).');
    cleanup();
    expect(show('summons').container.querySelector('.also')).toBeNull();
  });

  it('has its headings in the order in which a saved text has them', () => {
    const { container } = show('summons', { open: 'all' });
    const words = container.textContent ?? '';
    // «Настоящее ли это» needs no heading on a screen, and what a sentence rests on stands under each.
    const { source, basis, ...headings } = HEADINGS;
    const at = Object.values(headings).map(({ ru }) => words.indexOf(ru));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('shows the parts in the order of the product and leaves out empty ones', () => {
    expect(titles(show('summons', { whereToTurn: 'directory' }).container)).toEqual([
      'Сроки',
      'Что вы обязаны делать, а что нет',
      'Что может быть дальше',
      'Что в письме верно, а что нет',
      'Что можно сделать',
      'Куда обратиться',
    ]);
    cleanup();
    expect(titles(show('sparse').container)).toEqual([]);
  });

  it('says in words that go with the number what a closed part holds', () => {
    const [summons, single] = [STATES.summons, STATES.summons.duties.must.slice(0, 1)];
    expect(datesSummary(summons, 'ru')).toBe('3 срока впереди · 2 спорных срока');
    expect(datesSummary(summons, 'en')).toBe('3 dates ahead · 2 disputed dates');
    expect(dutiesSummary({ ...summons.duties, must: single }, 'ru')).toBe('1 пункт · ещё 2 пояснения');
    expect(dutiesSummary({ ...summons.duties, must: [] }, 'ru')).toBe('2 пояснения');
    expect(stagesSummary(summons.consequences, 'ru')).toBe('3 случая');
    expect(stagesSummary(summons.consequences.slice(0, 1), 'en')).toBe('1 possibility');
  });

  it('opens a part in place', () => {
    const { getByRole } = show('summons');
    const button = getByRole('button', { name: /Что в письме верно/ });
    const body = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(body?.hidden).toBe(true);
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(body?.hidden).toBe(false);
  });

  it('draws the days as an ordered list with both readings', () => {
    const { container } = show('summons');
    const entries = [...container.querySelectorAll('ol.timeline > li')];
    expect(entries.map((entry) => entry.querySelector('.entry-title')?.textContent)).toEqual([
      'Разместили в реестре',
      'Запрет на выезд',
      'Считается вручённой',
      'Сегодня',
      'Явка',
      'Ещё шесть мер',
      'Подать иск в суд',
    ]);
    const served = entries[2]?.textContent ?? '';
    for (const words of [
      '20 ноября',
      'если считать с запасом',
      '27 ноября',
      'по самому позднему счёту',
      'источники расходятся',
    ]) {
      expect(served).toContain(words);
    }
    // One reading is over, the other is not: «4 дня назад» would be half a truth.
    expect(served).not.toContain('назад');
  });

  it('says of a day that it may shift', () => {
    const { timeline } = STATES.summons.dates;
    const caution = { ru: 'Этот день может сдвинуться.', en: 'This day may shift.' };
    const dates = {
      ...STATES.summons.dates,
      timeline: timeline.map((entry) => (entry.id === 'court' ? { ...entry, caution } : entry)),
    };
    const { container } = show('summons', { explanation: { ...STATES.summons, dates } });
    const saying = [...container.querySelectorAll('.entry')].filter((entry) => entry.textContent?.includes(caution.ru));
    expect(saying.map((entry) => entry.querySelector('.entry-title')?.textContent)).toEqual(['Подать иск в суд']);
  });

  it('says of a day that was worked out, beside it on the first screen and on the line of days', () => {
    const { caution } = STATES.tomorrow.dates.next ?? {};
    const { container } = show('tomorrow', { open: 'all' });
    expect(caution?.ru).toContain('мы посчитали от сегодня');
    expect(container.querySelector('.first .next')?.textContent).toContain(caution?.ru);
    expect(container.querySelector('.entry-appear')?.textContent).toContain(caution?.ru);
    expect(container.querySelector('.entry-today')?.textContent).not.toContain(caution?.ru);
  });

  it('writes the year of each reading of the next day that is not this year', () => {
    const next = { ...STATES.summons.dates.next, day: '2026-12-25', latest: '2027-01-10' } as TimelineEntry;
    const dates = { ...STATES.summons.dates, next };
    const { container } = show('summons', { explanation: { ...STATES.summons, dates } });
    expect(container.querySelector('.next-day')?.textContent).not.toContain('2026');
    expect(container.querySelector('.next-latest')?.textContent).toContain('10 января 2027');
  });

  it('folds a long line of days but keeps the next day in sight, and shows all on demand', () => {
    const { container, getByRole } = show('long');
    const shown = () => container.querySelectorAll('.entry:not([data-folded])').length;
    const before = shown();
    const firstFolded = container.querySelector('.entry[data-folded]');
    expect(container.querySelector('.entry-appear')?.hasAttribute('data-folded')).toBe(false);
    fireEvent.click(getByRole('button', { name: /^Ещё \d+ срок/ }));
    expect(shown()).toBeGreaterThan(before);
    expect(shown()).toBe(STATES.long.dates.timeline.length);
    expect(document.activeElement).toBe(firstFolded);
    expect(firstFolded?.getAttribute('tabindex')).toBe('-1');
  });

  it('folds a long stage of consequences, but never what a person must do', () => {
    const long = STATES.long;
    const statements = long.duties.must;
    const explanation = { ...long, consequences: [{ title: { ru: 'Сначала', en: 'First' }, statements }] };
    const { container, getByRole } = show('long', { explanation, open: 'all' });
    expect(container.querySelectorAll('.must li[data-folded]')).toHaveLength(0);
    expect(container.querySelectorAll('.stage li[data-folded]')).toHaveLength(statements.length - 4);
    const firstFolded = container.querySelector('.stage li[data-folded]');
    fireEvent.click(getByRole('button', { name: `Ещё ${statements.length - 4}` }));
    expect(document.activeElement).toBe(firstFolded);
    expect(firstFolded?.getAttribute('tabindex')).toBe('-1');
    expect(container.querySelectorAll('.stage li[data-folded]')).toHaveLength(0);
  });

  it('marks a disputed statement in place and opens both readings and what is safe', () => {
    const { container } = show('summons', { open: 'all' });
    const basis = [...container.querySelectorAll<HTMLElement>('.must .basis')].find((button) =>
      button.textContent?.includes('спорно'),
    );
    fireEvent.click(basis as HTMLElement);
    const opened = document.getElementById(basis?.getAttribute('aria-controls') ?? '')?.textContent ?? '';
    for (const words of [
      'Вручена с момента размещения',
      'Вручена через 7 дней',
      'Безопаснее',
      'проверено 17 февраля 2026',
      'текст не прочитан',
    ]) {
      expect(opened).toContain(words);
    }
  });

  it('shows every standing that is not settled', () => {
    const { container } = show('summons', { open: 'all' });
    expect(container.querySelector('.need-not')?.textContent).toContain('не проверено');
    expect(container.querySelector('.group.stage:nth-of-type(2)')?.textContent).toContain('законопроект');
  });

  it('quotes each claim with its verdict, also one the law base does not know', () => {
    const { container } = show('long', { open: 'all' });
    const verdicts = [...container.querySelectorAll('.claim .claim-head .chip')].map((chip) => chip.textContent);
    expect(new Set(verdicts)).toEqual(
      new Set(['так и есть', 'отчасти', 'такой нормы мы не нашли', 'спорно', 'не проверено']),
    );
    expect(container.querySelector('.claim q')?.getAttribute('lang')).toBe('ru');
  });

  it('counts ticked steps and stores nothing', () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem');
    const { container, getByLabelText, getByText } = show('summons', { open: 'all' });
    expect(getByText('0 из 5')).toBeTruthy();
    fireEvent.click(getByLabelText('Проверить реестр и взять выписку'));
    expect(getByText('1 из 5')).toBeTruthy();
    expect(container.querySelectorAll('.step[data-done]')).toHaveLength(1);
    expect(stored).not.toHaveBeenCalled();
  });

  it('leads to forms and answers by callback, with no link that could be prefetched', () => {
    const onForm = vi.fn();
    const onAnswer = vi.fn();
    const { container, getByRole } = show('summons', { open: 'all', onForm, onAnswer });
    fireEvent.click(getByRole('button', { name: /Заполнить форму\s*: Проверить реестр/ }));
    fireEvent.click(getByRole('button', { name: /Подробнее\s*: Собрать/ }));
    expect(onForm).toHaveBeenCalledWith('register-extract');
    expect(onAnswer).toHaveBeenCalledWith('which-papers');
    expect(container.querySelectorAll('a, img, [style]')).toHaveLength(0);
  });

  it('says in the title that it is not sure and offers both readings', () => {
    const onChooseKind = vi.fn();
    const { getByRole } = show('unsure', { onChooseKind });
    expect(getByRole('heading', { level: 2 }).textContent).toContain('не уверены');
    fireEvent.click(getByRole('button', { name: /Предупреждение о запретах/ }));
    expect(onChooseKind).toHaveBeenCalledWith('restriction_warning');
  });

  it('stays calm where there is no notice, with the reason and the caution', () => {
    const { container } = show('none');
    expect(container.textContent).toContain('Похоже на новость');
    expect(container.textContent).toContain('Мы могли ошибиться');
    expect(container.textContent).not.toContain('уверенность');
  });

  it('claims no confidence for a kind the person chose, and leads back', () => {
    const onChooseKind = vi.fn();
    const { what } = STATES.summons;
    const explanation = { ...STATES.summons, what: { ...what, isChosenKind: true } };
    const { container, getByRole } = render(
      <ExplanationView explanation={explanation} lang="ru" onChooseKind={onChooseKind} />,
    );
    expect(container.textContent).not.toContain('уверенность');
    expect(container.textContent).toContain('по вашему выбору');
    fireEvent.click(getByRole('button', { name: 'Вернуть, как было' }));
    expect(onChooseKind).toHaveBeenCalledWith(null);
  });

  it('opens at once how to check a fraud', () => {
    const { container } = show('scam');
    expect(container.querySelector('.source-alarm .more-body')?.hasAttribute('hidden')).toBe(false);
    expect(container.textContent).toContain('просят код из СМС');
  });

  it.each([
    ['sparse', 'law-fresh', false],
    ['unsure', 'law-old', true],
    ['summons', 'law-very_old', true],
  ] as const)('tells the age of the law in the state %s', (state, className, warns) => {
    const { container } = show(state);
    const line = container.querySelector(`.foot .${className}`);
    expect(line?.textContent).toContain('Источники — до');
    expect(line?.textContent?.includes('назад')).toBe(warns);
    expect(container.textContent).toContain('Это не часть mos.ru');
    expect(container.textContent).toContain('Это не совет юриста');
  });
});
