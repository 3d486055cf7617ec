import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanValue,
  declinedNames,
  type FormValues,
  filledValues,
  fillForm,
  type ParagraphRole,
  paragraphText,
  prefill,
  russianDate,
  toPlainText,
} from '../../../explanation/documents';
import type { Form } from '../../../law/schema/form';
import { FORMS, formOf } from './forms';
import { SAMPLES } from './samples';

const today = '2026-11-25';
const textOf = (form: Form, values: FormValues, role?: ParagraphRole) =>
  fillForm(form, values, { today })
    .paragraphs.filter((part) => !role || part.role === role)
    .map(paragraphText);

describe('every form', () => {
  it.each([...FORMS.keys()])('%s: the sample fills it without a gap', (id) => {
    const document = fillForm(formOf(id), SAMPLES[id] ?? {}, { today });
    expect(document.gaps).toEqual([]);
    const roles = document.paragraphs.map((part) => part.role);
    expect(roles.filter((role, index) => role !== roles[index - 1])).toEqual(
      [
        'addressee',
        'heading',
        'subheading',
        'body',
        'request-lead',
        'request',
        'attachments',
        'date',
        'signature',
      ].filter((role) => role !== 'attachments' || id !== 'questionnaire-refusal'),
    );
    expect(toPlainText(document)).not.toMatch(/\{\{|\}\}|\.\.|undefined|null|____ *[^ /_\d]/);
  });

  it.each([...FORMS.keys()])('%s: empty, every required field that is asked is named and leaves a blank', (id) => {
    const form = formOf(id);
    const document = fillForm(form, {}, { today });
    const asked = form.fields.filter((field) => field.required && !field.when && field.from !== 'today');
    expect(document.gaps).toEqual(expect.arrayContaining(asked.map((field) => field.id)));
    const blanks = new Set(document.paragraphs.flatMap((part) => part.runs.flatMap((run) => run.gap ?? [])));
    expect([...blanks].every((gap) => document.gaps.includes(gap))).toBe(true);
    expect(blanks.has('applicant')).toBe(true);
  });
});

describe('fillForm', () => {
  it('writes a complaint as a person would hand it in', () => {
    expect(
      toPlainText(fillForm(formOf('decision-copy'), { ...SAMPLES['decision-copy'], file: '' }, { today })),
    ).toBe(`В призывную комиссию Тверского района города Москвы
от Черных Ильи Олеговича
дата рождения: 9 апреля 2003\u00a0г.
адрес: 125009, Москва, ул. Примерная, д. 1, кв. 2
телефон: +7 900 000-00-00

ЗАЯВЛЕНИЕ

о выдаче копии решения призывной комиссии

20 ноября 2026\u00a0г. в отношении меня принято решение призывной комиссии.

Как мне сообщили, содержание решения: призвать на военную службу.

Копия решения нужна мне, чтобы знать его основания и воспользоваться правом на обжалование. Заявление подаю на основании статьи 28 Федерального закона «О воинской обязанности и военной службе» и части 2 статьи 24 Конституции Российской Федерации.

Прошу:

1. Выдать мне копию решения призывной комиссии (выписку из протокола заседания).
2. Направить копию почтой по адресу, указанному в заявлении.

Приложения:
1. Копия паспорта

25 ноября 2026\u00a0г.

____________________ / И. О. Черных /
`);
  });

  it('adds a request only when it is ticked', () => {
    const claim = formOf('court-claim');
    const sample = SAMPLES['court-claim'] ?? {};
    expect(textOf(claim, sample, 'request').join('\n')).toContain('меры предварительной защиты');
    expect(textOf(claim, { ...sample, interim: '' }).join('\n')).not.toContain('предварительной защиты');
  });

  it('asks for what a tick makes necessary', () => {
    const { danger: _, ...sample } = SAMPLES['court-claim'] ?? {};
    expect(fillForm(formOf('court-claim'), sample, { today }).gaps).toEqual(['danger']);
    expect(fillForm(formOf('court-claim'), { ...sample, interim: '' }, { today }).gaps).toEqual([]);
  });

  it('does not write what belongs to a choice that was taken back', () => {
    const lift = formOf('lift-measures');
    const document = textOf(lift, { ...SAMPLES['lift-measures'], basis: 'valid' }).join('\n');
    expect(document).toContain('уважительной причиной');
    expect(document).not.toContain('23 ноября 2026');
  });

  it('takes the person’s own declined form of a name', () => {
    const values = { ...SAMPLES['register-extract'], 'applicant.genitive': 'Черных Илии Олеговича' };
    expect(textOf(formOf('register-extract'), values, 'addressee')).toContain('от Черных Илии Олеговича');
    expect(textOf(formOf('register-extract'), values, 'signature')[0]).toContain('И. О. Черных');
  });

  it('leaves a blank for a declined name and for a date that the person cleared', () => {
    const form = formOf('register-extract');
    const sample = { ...SAMPLES['register-extract'], 'applicant.genitive': ' ', date: '' };
    const document = fillForm(form, sample, { today });
    expect(document.gaps).toEqual(['applicant.genitive', 'date']);
    expect(textOf(form, sample, 'addressee')).toContain('от ____________________');
    expect(textOf(form, sample, 'date')).toEqual(['____________________']);
    expect(textOf(form, { ...sample, date: undefined }, 'date')).toEqual([russianDate(today)]);
  });

  it('makes each line of a list an attachment and each line of a text a paragraph', () => {
    const form = formOf('alternative-service');
    expect(textOf(form, SAMPLES['alternative-service'] ?? {}, 'attachments')).toEqual([
      'Приложения:',
      '1. Автобиография',
      '2. Характеристика с места учёбы',
    ]);
    expect(textOf(form, SAMPLES['alternative-service'] ?? {}, 'body')).toContain('Не могу брать в руки оружие.');
  });

  it('does not read a person’s words as a template', () => {
    const values = { ...SAMPLES['lift-measures'], facts: '{{applicant}} $& {{nothing}}' };
    expect(textOf(formOf('lift-measures'), values, 'body')).toContain('{{applicant}} $& {{nothing}}');
  });

  it('leaves out a choice that the form does not offer', () => {
    const document = fillForm(formOf('valid-reason'), { ...SAMPLES['valid-reason'], reason: 'invented' }, { today });
    expect(document.gaps).toEqual(['reason']);
    expect(toPlainText(document)).not.toContain('invented');
  });

  it('knows which declined names to ask about', () => {
    expect(declinedNames(formOf('complaint-prosecutor'))).toEqual([
      { field: 'applicant', nameCase: 'genitive' },
      { field: 'person', nameCase: 'genitive' },
    ]);
    expect(declinedNames(formOf('court-claim'))).toEqual([]);
  });

  it('never throws, and every word that was typed stands in the document', () => {
    const forms = [...FORMS.values()];
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('2026-02-31', 'да\nнет', '{{applicant}}', 'Иванова Анна Петровна', '<w:t>&', '.', '  \n ', 'yes'),
    );
    const given = fc.constantFrom(...forms).chain((form) =>
      fc.record({
        form: fc.constant(form),
        values: fc.record(
          Object.fromEntries(
            form.fields.map((field) => [
              field.id,
              field.kind === 'choice'
                ? fc.constantFrom('', ...field.choices.map((choice) => choice.id))
                : fc.option(typed, { nil: undefined }),
            ]),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(given, ({ form, values }) => {
        const document = fillForm(form, values, { today });
        const lines = document.paragraphs.map(paragraphText).join('\n');
        for (const [id, value] of filledValues(form, values, today)) {
          const field = form.fields.find((candidate) => candidate.id === id);
          if (!value || field?.kind === 'check' || field?.kind === 'name') continue;
          const text =
            field?.kind === 'choice'
              ? (field.choices.find((choice) => choice.id === value)?.text ?? '')
              : field?.kind === 'date'
                ? russianDate(value)
                : value;
          for (const line of text.split('\n')) expect(lines).toContain(line);
        }
        for (const gap of document.gaps) expect(form.fields.map((field) => field.id)).toContain(gap);
        expect(toPlainText(document).endsWith('\n')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('cleanValue', () => {
  it('takes out what no file can hold and keeps everything else', () => {
    expect(cleanValue('  а\u0000б\t в \r\n\r\n г\ud800 \uffff😀 ')).toBe('аб в\nг 😀');
    expect(cleanValue(undefined)).toBe('');
  });
});

describe('russianDate', () => {
  it.each([
    ['2026-11-05', '5 ноября 2026\u00a0г.'],
    ['2027-05-31', '31 мая 2027\u00a0г.'],
    ['завтра', 'завтра'],
    ['2026-13-01', '2026-13-01'],
  ])('%s', (day, text) => expect(russianDate(day)).toBe(text));
});

describe('prefill', () => {
  it('takes from a notice only what the form asks of it', () => {
    const facts = { date: '2026-12-01', office: 'военкомат Тверского района', posted: '2026-11-20' };
    expect(prefill(formOf('valid-reason'), facts)).toEqual({
      office: 'военкомат Тверского района',
      appear: '2026-12-01',
    });
    expect(prefill(formOf('complaint-prosecutor'), facts)).toEqual({});
  });
});
