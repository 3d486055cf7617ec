// @vitest-environment happy-dom

import { deadlines } from 'virtual:law';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainText } from '../../browser/explain-text';
import { lawToday } from '../../browser/own-page/library';
import { saveCalendar, saveExplanation } from '../../browser/own-page/save';
import { SaveButton } from '../../components/guide/SaveButton';
import { reckonDeadlines } from '../../explanation/deadlines';
import { toDocx } from '../../explanation/documents/docx';
import { explanationDocument, explanationText } from '../../explanation/documents/explanation-text';
import { lawyerPage } from '../../explanation/documents/lawyer-page';
import { STATES } from '../fixtures/explanations';
import { docxParagraphs } from '../unit/documents/read-docx';

const TODAY = '2026-11-25';
const TEXT =
  'Уведомление. Вам направлена повестка на медицинское освидетельствование. Явиться 10.12.2026 в 09:00 по адресу: ул. Угрешская, д. 8. ' +
  'В случае неявки применяются временные меры: запрет на выезд из Российской Федерации, отказ в выдаче загранпаспорта. Неявка влечёт уголовную ответственность.';
const { reading, explanation } = explainText(TEXT, {});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('texts to take away', () => {
  it('the copy has every part, each norm and what is doubtful', () => {
    const text = explanationText(explanation, 'ru');
    expect(text).toContain(explanation.what.title.ru);
    expect(text).toContain('10.12.2026');
    for (const claim of explanation.claims) expect(text).toContain(`«${claim.quote.text}»`);
    for (const step of explanation.steps) expect(text).toContain(`☐ ${step.text.ru}`);
    expect(text).toContain('Закон — по состоянию на');
    expect(text).toContain('не совет юриста');
    const disputed = explanation.dates.timeline.filter(({ standing }) => standing === 'disputed').length;
    expect((text.match(/\[спорно/g) ?? []).length).toBeGreaterThanOrEqual(disputed);
    expect(explanationText(explanation, 'en')).toContain('Law as of 2026-03-15');
  });

  it('the sheet holds the facts in the words of the text, and asks what is missing', () => {
    const page = lawyerPage(reading, explanation);
    const fact = (name: string) => page.facts.find(({ label }) => label.ru === name)?.value.ru ?? `no ${name}`;
    expect(fact('День явки')).toContain('10.12.2026');
    expect(TEXT).toContain(fact('Место'));
    expect(page.open.map(({ ru }) => ru).join('\n')).toContain('есть ли выписка');
    expect(page.norms.length).toBeGreaterThan(2);
    expect(new Set(page.norms.map(({ id }) => id)).size).toBe(page.norms.length);
  });

  it('neither throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const any = explainText(text, {});
        expect(explanationText(any.explanation, 'ru')).not.toBe('');
        expect(lawyerPage(any.reading, any.explanation).checked).toBe('2026-03-15');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the explanation as a file', () => {
  it.each(['summons', 'long', 'sparse', 'none'] as const)('says what the copied text says (%s)', async (state) => {
    const paragraphs = docxParagraphs(await toDocx(explanationDocument(STATES[state], 'ru')));
    const lines = explanationText(STATES[state], 'ru').split('\n').filter(Boolean);
    expect(paragraphs.slice(0, -1).map((line) => line.toUpperCase())).toEqual(lines.map((line) => line.toUpperCase()));
  });

  it('has the headings of its parts, and no line of capitals becomes one', () => {
    const { summons } = STATES;
    const loud = { ...summons, duties: { ...summons.duties, now: { ru: 'ПОЗВОНИТЕ 102.', en: 'CALL 102.' } } };
    const role = (text: string) =>
      explanationDocument(loud, 'ru').paragraphs.find(({ runs }) => runs[0]?.text === text)?.role;
    expect(role('ПОЗВОНИТЕ 102.')).toBe('body');
    expect(role('Что делать сейчас')).toBe('subheading');
    expect(role(summons.what.title.ru)).toBe('heading');
  });

  it('keeps words of a notice on their line and out of what no file can hold', () => {
    const { summons } = STATES;
    const [claim] = summons.claims;
    if (!claim) throw new Error('the state has no claim');
    const quote = { ...claim.quote, text: 'запрет\u0000\nна выезд' };
    const odd = { ...summons, claims: [{ ...claim, quote }] };
    expect(explanationText(odd, 'ru')).toContain('• «запрет на выезд»: ');
  });
});

describe('saving', () => {
  const broken = () =>
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });

  it('answers whether a file came of it, and never throws', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    const { reckoned } = reckonDeadlines(deadlines, lawToday(), { posted: '2026-11-20' }, TODAY);
    const chosen = [{ id: 'register-served', day: '2026-11-20' }];
    expect(await saveExplanation(STATES.summons, 'ru', TODAY)).toBe(true);
    expect(await saveCalendar(reckoned, chosen, 'ru', true, TODAY)).toBe(true);
    expect(click).toHaveBeenCalledTimes(2);
    broken();
    expect(await saveExplanation(STATES.summons, 'ru', TODAY)).toBe(false);
    expect(await saveCalendar(reckoned, chosen, 'ru', true, TODAY)).toBe(false);
  });

  it('a failure is said beside the button, and goes with the next success', async () => {
    const onSave = vi.fn(async () => false);
    render(
      <SaveButton failed="Файл не сохранился." onSave={onSave}>
        Сохранить
      </SaveButton>,
    );
    const status = screen.getByRole('status');
    fireEvent.click(screen.getByRole('button'));
    expect((await screen.findByText('Файл не сохранился.')) === status).toBe(true);
    onSave.mockResolvedValue(true);
    fireEvent.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(status.textContent).toBe(''));
  });
});
