// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FormList } from '../../components/forms/FormList';
import { FormPage, type FormPageProps } from '../../components/forms/FormPage';
import type { FormValues } from '../../explanation/documents';
import { FORMS, formOf } from '../unit/documents/forms';
import { docxParagraphs } from '../unit/documents/read-docx';
import { SAMPLES } from '../unit/documents/samples';

afterEach(cleanup);

// Browsers reflect this property to its attribute; the DOM of these tests does not know it.
Object.defineProperty(HTMLElement.prototype, 'spellcheck', {
  set(this: HTMLElement, on: boolean) {
    this.setAttribute('spellcheck', String(on));
  },
  get(this: HTMLElement) {
    return this.getAttribute('spellcheck') !== 'false';
  },
});

function open(id: string, initial: FormValues = {}, more: Partial<FormPageProps> = {}) {
  const calls = { onSave: vi.fn(), onPrint: vi.fn(), onCopy: vi.fn(async (_text: string) => true) };
  const view = render(
    <FormPage form={formOf(id)} lang="ru" today="2026-11-25" initial={initial} {...calls} {...more} />,
  );
  return { ...calls, ...view };
}
const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const summary = () => screen.queryByRole('group', { name: 'Не заполнено' });
const preview = () => screen.getByRole('region', { name: 'Так будет выглядеть документ' });

async function axeFaults(container: Element): Promise<string[]> {
  // Colours and sizes need a real browser; the end-to-end tests look at those.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' ')}`);
}

describe('FormList', () => {
  it('shows every form once, on its shelf, with whom it is for', async () => {
    const { container } = render(<FormList forms={[...FORMS.values()]} lang="ru" hrefOf={(id) => `#/forms/${id}`} />);
    expect(
      screen
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
        .sort(),
    ).toEqual([...FORMS.keys()].map((id) => `#/forms/${id}`).sort());
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Сведения и документы',
      'Повестка и временные меры',
      'Здоровье, АГС, анкета',
      'Жалоба и суд',
      'Задержание',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('FormPage', () => {
  it('tells what to know first, with its doubt and its day', () => {
    open('court-claim');
    for (const term of ['Для кого', 'Когда', 'Куда', 'Как подать', 'Что приложить', 'Плата', 'Срок', 'Чего ждать'])
      expect(screen.getByText(term).tagName).toBe('DT');
    expect(screen.getByText(/3 000 ₽/)).toBeTruthy();
    expect(screen.getByText(/Источники о части этих правил расходятся/)).toBeTruthy();
    expect(screen.getByText(/Сверено с источниками на 10 марта 2026/)).toBeTruthy();
  });

  it('leads straight to the questions', () => {
    open('decision-copy');
    press('Сразу к заполнению');
    expect(document.activeElement).toBe(screen.getByLabelText(/Призывная комиссия какого района/));
  });

  it('writes into the preview as one types', () => {
    open('decision-copy');
    type(/Ваши фамилия/, 'Ким Анна Петровна');
    type(/Призывная комиссия какого района/, 'Тверского района');
    expect(within(preview()).getByText('от Ким Анны Петровны')).toBeTruthy();
    expect(within(preview()).getByText('В призывную комиссию Тверского района')).toBeTruthy();
  });

  it('lets the person correct a declined name and take that back', () => {
    open('decision-copy');
    type(/Ваши фамилия/, 'Шевчук Илья Ильич');
    type(/В документе: от кого/, 'Шевчук Ильи Ильича');
    expect(within(preview()).getByText('от Шевчук Ильи Ильича')).toBeTruthy();
    screen.getByRole('button', { name: 'Вернуть, как было' }).focus();
    press('Вернуть, как было');
    expect(within(preview()).getByText('от Шевчука Ильи Ильича')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/В документе: от кого/));
  });

  it('drops the corrected form when the name changes: a paper never speaks of two people', () => {
    open('decision-copy', SAMPLES['decision-copy']);
    type(/Ваши фамилия/, 'Шевчук Илья Ильич');
    type(/В документе: от кого/, 'Шевчук Ильи Ильича');
    screen.getByLabelText(/Ваши фамилия/).focus();
    type(/Ваши фамилия/, 'Ким Анна Петровна');
    expect(document.activeElement).toBe(screen.getByLabelText(/Ваши фамилия/));
    expect(within(preview()).getByText('от Ким Анны Петровны')).toBeTruthy();
    expect(preview().textContent).not.toContain('Шевчук');
    expect((screen.getByLabelText(/В документе: от кого/) as HTMLInputElement).value).toBe('Ким Анны Петровны');
  });

  it('lets a declined name be cleared: a blank, named as missing, until it is written or taken back', () => {
    open('decision-copy', { ...SAMPLES['decision-copy'], applicant: 'Шевчук Илья Ильич' });
    type(/В документе: от кого/, '');
    const field = screen.getByLabelText(/В документе: от кого/) as HTMLInputElement;
    expect(field.value).toBe('');
    expect(preview().textContent).not.toContain('Шевчука');
    press('Печать');
    const [gap] = within(summary() as HTMLElement).getAllByRole('link');
    expect(gap?.textContent).toContain('В документе: от кого');
    fireEvent.click(gap as HTMLElement);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    press('Вернуть, как было');
    expect(within(preview()).getByText('от Шевчука Ильи Ильича')).toBeTruthy();
  });

  it('is not dated today when the person has cleared the date', () => {
    open('decision-copy', SAMPLES['decision-copy']);
    expect(preview().textContent).toContain('25 ноября 2026');
    const date = screen.getByLabelText(/Дата заявления/) as HTMLInputElement;
    expect(date.value).toBe('2026-11-25');
    fireEvent.input(date, { target: { value: '' } });
    expect(preview().textContent).not.toContain('25 ноября 2026');
    expect(within(preview()).getByRole('button', { name: /Дата заявления/ })).toBeTruthy();
  });

  it.each(['0026-12-01', '2200-01-01'])('%s is no day: told, kept to be mended, and in no document', (wrong) => {
    open('decision-copy', SAMPLES['decision-copy']);
    const date = screen.getByLabelText(/Дата заявления/) as HTMLInputElement;
    fireEvent.input(date, { target: { value: wrong } });
    expect([date.value, date.getAttribute('aria-invalid')]).toEqual([wrong, 'true']);
    const ids = date.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toContain('Такого дня не бывает. Проверьте год.');
    expect(preview().textContent).not.toContain(wrong.slice(0, 4));
    expect(within(preview()).getByRole('button', { name: /Дата заявления/ })).toBeTruthy();
    press('Очистить');
    press('Да, стереть');
    expect(document.body.textContent).not.toContain('Такого дня не бывает');
  });

  it('marks what is missing at the field and in the document, which leads to the field', () => {
    open('decision-copy');
    const field = screen.getByLabelText(/Адрес, куда придёт ответ/);
    const describedBy = () =>
      (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(describedBy()).toContain('Не заполнено');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    fireEvent.click(within(preview()).getByRole('button', { name: /Адрес, куда придёт ответ/ }));
    expect(document.activeElement).toBe(field);
    type(/Адрес, куда придёт ответ/, 'Москва');
    expect(describedBy()).not.toContain('Не заполнено');
    expect(within(preview()).queryByRole('button', { name: /Адрес, куда придёт ответ/ })).toBeNull();
  });

  it('asks only what the choices before make needful', () => {
    open('lift-measures');
    expect(screen.queryByLabelText(/Когда вы явились/)).toBeNull();
    fireEvent.click(screen.getByLabelText('Я явился по повестке'));
    expect(screen.getByLabelText(/Когда вы явились/)).toBeTruthy();
  });

  it('saves a neutral file that says what the preview says', async () => {
    const { onSave } = open('court-claim', SAMPLES['court-claim']);
    press('Скачать .docx');
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce(), { timeout: 10_000 });
    const [bytes, name] = onSave.mock.calls[0] as [Uint8Array, string];
    expect(name).toBe('zayavlenie-2026-11-25.docx');
    const shown = [...preview().querySelectorAll('p')].map((paragraph) => paragraph.textContent);
    expect(docxParagraphs(bytes).slice(0, -1)).toEqual(shown.slice(0, -2));
    expect(await screen.findByText('Файл готов. Прочтите его перед подачей.')).toBeTruthy();
  });

  it('sums up what is missing, takes the focus there, and lets go on all the same', () => {
    const { onPrint } = open('decision-copy', { ...SAMPLES['decision-copy'], address: '', answer: '' });
    press('Печать');
    expect(onPrint).not.toHaveBeenCalled();
    const box = summary() as HTMLElement;
    expect(document.activeElement).toBe(box);
    expect(
      within(box)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Адрес, куда придёт ответ', 'Как получить копию']);
    expect(screen.getByLabelText(/Адрес, куда придёт ответ/).getAttribute('aria-invalid')).toBe('true');
    const address = location.href;
    fireEvent.click(within(box).getByText('Как получить копию'));
    expect(document.activeElement?.id).toBe('form-decision-copy-answer');
    expect(location.href).toBe(address);
    // The same press once more leads there once more.
    press('Печать');
    expect(document.activeElement).toBe(box);
    press('Печатать с пропусками');
    expect(onPrint).toHaveBeenCalledOnce();
    expect(summary()).toBeNull();
  });

  it('says that the text is copied only when it is, and else what to do', async () => {
    open('decision-copy', SAMPLES['decision-copy']);
    press('Копировать текст');
    expect(await screen.findByText('Текст скопирован.')).toBeTruthy();
    cleanup();
    open('decision-copy', SAMPLES['decision-copy'], { onCopy: async () => false });
    press('Копировать текст');
    expect(await screen.findByText(/^Не скопировалось. Выделите текст/)).toBeTruthy();
    expect(screen.queryByText('Текст скопирован.')).toBeNull();
  });

  it('hands the text over for copying', () => {
    const { onCopy } = open('decision-copy', SAMPLES['decision-copy']);
    press('Копировать текст');
    expect(onCopy.mock.calls[0]?.[0]).toMatch(
      /^В призывную комиссию Тверского района города Москвы\nот Черных Ильи Олеговича\n/,
    );
  });

  it('wipes everything after one question, and forgets it', () => {
    open('decision-copy', SAMPLES['decision-copy']);
    press('Очистить');
    press('Нет');
    expect((screen.getByLabelText(/Ваши фамилия/) as HTMLInputElement).value).toBe('Черных Илья Олегович');
    press('Очистить');
    press('Да, стереть');
    expect((screen.getByLabelText(/Ваши фамилия/) as HTMLInputElement).value).toBe('');
    expect(document.body.textContent).not.toContain('Черных');
    expect(document.activeElement?.textContent).toBe('Очистить');
  });

  it('says which values came from a notice until they are changed', () => {
    open('valid-reason', { appear: '2026-12-01' }, { fromNotice: { appear: '2026-12-01' } });
    expect(screen.getByText('Взято из письма. Проверьте.')).toBeTruthy();
    type(/День явки/, '2026-12-02');
    expect(screen.queryByText('Взято из письма. Проверьте.')).toBeNull();
    type(/День явки/, '2026-12-01');
    expect(screen.getByText('Взято из письма. Проверьте.')).toBeTruthy();
    cleanup();
    open('valid-reason', { appear: '2026-12-02' }, { fromNotice: { appear: '2026-12-01' } });
    expect(screen.queryByText('Взято из письма. Проверьте.')).toBeNull();
  });

  it('gives no typed word to spelling or filling services, and has no label that vanishes', () => {
    for (const id of FORMS.keys()) {
      const { container } = open(id);
      for (const control of container.querySelectorAll('input:not([type=radio]):not([type=checkbox]), textarea')) {
        expect(control.getAttribute('spellcheck')).toBe('false');
        expect(control.getAttribute('autocomplete')).toBe('off');
        expect(control.hasAttribute('placeholder')).toBe(false);
      }
      cleanup();
    }
  });

  it('speaks English around a Russian document', () => {
    open('decision-copy', {}, { lang: 'en' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("Copy of the draft commission's decision");
    const region = screen.getByRole('region', { name: 'How the document will look' });
    expect(region.lang).toBe('ru');
    expect(region.textContent).toContain('ЗАЯВЛЕНИЕ');
  });

  it.each([...FORMS.keys()])('%s: axe finds nothing, empty, filled and with the summary open', async (id) => {
    const { container } = open(id);
    expect(await axeFaults(container)).toEqual([]);
    press('Копировать текст');
    press('Очистить');
    expect(await axeFaults(container)).toEqual([]);
    cleanup();
    expect(await axeFaults(open(id, SAMPLES[id], { lang: 'en' }).container)).toEqual([]);
  });
});
