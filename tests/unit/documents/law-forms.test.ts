import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Lang } from '../../../law/schema/common';
import { formSchema } from '../../../law/schema/form';
import { DETAIL_LIMITS, readabilityFaults } from '../law/readability';
import { FORMS, formOf } from './forms';

const lawFile = (name: string) => parse(readFileSync(join(import.meta.dirname, '../../../law', name), 'utf8'));
const intro = (id: string, lang: Lang) => {
  const { for_whom, when, to_whom, how, fee, term, expect: after } = formOf(id);
  return [for_whom, when, to_whom, how, fee, term, after].map((text) => text[lang]).join('\n');
};
const written = (id: string) => {
  const { addressee, body, requests, attachments } = formOf(id).document;
  return [...addressee, ...body, ...requests, ...attachments].map((paragraph) => paragraph.text).join('\n');
};

describe('the forms of the law base', () => {
  it('are the fourteen that the product promises', () => {
    expect([...FORMS.keys()].sort()).toEqual([
      'alternative-service',
      'complaint-prosecutor',
      'complaint-regional-commission',
      'correct-register-data',
      'court-claim',
      'decision-copy',
      'interim-protection',
      'lift-measures',
      'medical-referral',
      'questionnaire-refusal',
      'register-extract',
      'relative-after-detention',
      'unlawful-detention',
      'valid-reason',
    ]);
  });

  it.each([...FORMS.keys()])('%s: is introduced in words a frightened person can read', (id) => {
    expect(readabilityFaults(intro(id, 'ru'), lawFile('glossary.yaml'), DETAIL_LIMITS)).toEqual([]);
    expect(intro(id, 'ru')).not.toMatch(/в целях|в соответствии с|осуществл|надлежащ|данн(ый|ого|ому|ым|ом)\b/i);
  });

  it.each([...FORMS.keys()])('%s: names only norms that the law base has', (id) => {
    const norms = new Set((lawFile('norms.yaml') as { id: string }[]).map((norm) => norm.id));
    expect(formOf(id).norms.filter((norm) => !norms.has(norm))).toEqual([]);
  });

  it.each(['complaint-regional-commission', 'court-claim'])(
    '%s: says that only a court ruling stops dispatch',
    (id) => {
      expect(intro(id, 'ru')).toMatch(/сам[а]? не останавливает отправку: её останавливает (только )?определение суда/);
      expect(intro(id, 'en')).toMatch(/not by itself stop dispatch/);
    },
  );

  it.each([...FORMS.keys()])('%s: the document does not claim that it suspends anything', (id) => {
    expect(written(id)).not.toMatch(/приостанавлива(ет|ется)|подлежит приостановлению|не подлежу призыву/);
  });

  it.each([
    'complaint-prosecutor',
    'complaint-regional-commission',
    'court-claim',
    'interim-protection',
    'alternative-service',
    'medical-referral',
    'unlawful-detention',
    'valid-reason',
    'questionnaire-refusal',
    'correct-register-data',
  ])('%s: says that the duty to come stands', (id) => {
    expect(intro(id, 'ru')).toMatch(
      /явк\S* (по ней |по повестке )?остаётся обязанностью|не отменяет явку|прийти нужно сразу|прийти по повестке нужно|ни явку/i,
    );
  });

  it('court: three months, the fee with its doubt, a separate application, УКЭП, who may sign', () => {
    expect(intro('court-claim', 'ru')).toMatch(/Три месяца.*Не 10 дней/s);
    expect(intro('court-claim', 'ru')).toMatch(/3 000 ₽.*не проверили/s);
    expect(intro('court-claim', 'ru')).toMatch(/отдельное заявление/);
    expect(intro('court-claim', 'ru')).toMatch(/Мать без такого образования за взрослого сына подать не может/);
    for (const id of ['court-claim', 'interim-protection']) expect(intro(id, 'ru')).toMatch(/УКЭП/);
    expect(intro('interim-protection', 'ru')).toMatch(/На бумаге.*может отказать/s);
    expect(intro('relative-after-detention', 'ru')).toMatch(/мать без юридического образования подать не может/);
  });

  it('the questionnaire: says what was not found, and no more', () => {
    expect(intro('questionnaire-refusal', 'ru')).toMatch(/Наказания за отказ мы не нашли; это не значит/);
  });

  it('names no part of article 21.5 and no point of articles 28, 35.1–35.3 and 7.1, which nobody confirmed', () => {
    for (const id of FORMS.keys())
      expect(written(id)).not.toMatch(/(част|пункт)\S* \S+ стат\S+ (21\.5|28|29|35\.\d|7\.1|5\.1|31)\b/);
  });

  it('accuse nobody in words of their own', () => {
    for (const id of FORMS.keys())
      expect(written(id)).not.toMatch(/преступлен|виновн|незаконно (удерж|задерж)|насили|похищ|уголовн/i);
  });
});

describe('formSchema', () => {
  const broken = (change: (form: ReturnType<typeof formOf>) => void) => {
    const form = structuredClone(formOf('lift-measures'));
    change(form);
    return formSchema.safeParse(form).error?.issues.map((issue) => issue.message) ?? [];
  };
  it.each([
    ['a misspelt field', () => broken((f) => f.document.body.push({ text: 'a {{fcts}}' })), '{{fcts}} is not a field'],
    [
      'a field nobody reads',
      () => broken((f) => f.document.body.splice(4, 1)),
      'the field facts is asked for and not used',
    ],
    [
      'a condition on nothing',
      () => broken((f) => f.document.body.push({ text: 'a', when: 'no' })),
      '`when` names no, which is not a field',
    ],
    [
      'a choice that is not offered',
      () => broken((f) => f.document.body.push({ text: 'a', when: 'basis=no' })),
      'basis offers no choice no',
    ],
    [
      'a thing declined as a name',
      () => broken((f) => f.document.body.push({ text: '{{facts|genitive}}' })),
      '{{facts|genitive}} is not a name',
    ],
    [
      'a list amid words',
      () => broken((f) => f.document.body.push({ text: 'a {{papers}}' })),
      '{{papers}}: a list stands alone in its paragraph',
    ],
  ])('does not build with %s', (_, messages, message) => expect(messages()).toContain(message));
});
