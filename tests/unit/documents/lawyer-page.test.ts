import { describe, expect, it } from 'vitest';
import { lawyerPage } from '../../../explanation/documents/lawyer-page';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { law, SUMMONS } from '../explanation/scene';

const TODAY = '2026-11-25';
const TEXT =
  'Уведомление. Вам направлена повестка на медицинское освидетельствование. Явиться 10.12.2026 в 09:00 по адресу: ул. Угрешская, д. 8. ' +
  'В случае неявки применяются временные меры: запрет на выезд из Российской Федерации, отказ в выдаче загранпаспорта. Неявка влечёт уголовную ответственность.';

const pageOf = (text: string, today = TODAY) => {
  const reading = readNotice(text, { today });
  const explanation = explain(reading, law, today);
  return { reading, explanation, page: lawyerPage(reading, explanation) };
};

describe('the sheet for an advocate', () => {
  it('holds the facts in the words of the text, and asks what is missing', () => {
    const { page } = pageOf(TEXT);
    const fact = (name: string) => page.facts.find(({ label }) => label.ru === name)?.value.ru ?? `no ${name}`;
    expect(fact('День явки')).toContain('10.12.2026');
    expect(TEXT).toContain(fact('Место'));
    expect(page.open.map(({ ru }) => ru).join('\n')).toContain('есть ли выписка');
    expect(page.norms.length).toBeGreaterThan(2);
    expect(new Set(page.norms.map(({ id }) => id)).size).toBe(page.norms.length);
    expect(page.checked).toBe('2026-03-15');
  });

  it('has of each claim what the screen has, and asks about every one that is not settled', () => {
    const { page, explanation } = pageOf(TEXT);
    expect(page.claims).toEqual(explanation.claims);
    const open = page.open.map(({ ru }) => ru);
    const asked = (verdict: string) => open.includes(`Проверить: «${verdict}».`);
    const passport = page.claims.find(({ claim }) => claim === 'foreign_passport');
    // Its verdict is plain, its standing is not.
    expect([passport?.verdict, passport?.standing]).toEqual(['not_in_article', 'unverified']);
    for (const { quote, verdict, standing } of page.claims)
      expect([quote.text, asked(quote.text)]).toEqual([
        quote.text,
        verdict === null || verdict === 'disputed' || standing !== 'settled',
      ]);
  });

  it('calls a dispute only what is one', () => {
    const { reading, explanation, page } = pageOf(
      'Призывная комиссия 15.11.2026 приняла в отношении вас решение о призыве на военную службу.',
    );
    const open = page.open.map(({ ru }) => ru);
    expect(open).toContain('Мы не смогли проверить: Решение о призыве действует.');
    expect(open).not.toContain('Источники расходятся: Решение о призыве действует.');
    const pending = { ...explanation, dates: { ...explanation.dates } };
    pending.dates.timeline = explanation.dates.timeline.map((entry) =>
      entry.id === 'decision-one-year' ? { ...entry, standing: 'pending' } : entry,
    );
    expect(lawyerPage(reading, pending).open.map(({ en }) => en)).toContain(
      'A bill; we do not know its outcome: The call-up decision is valid.',
    );
    expect(pageOf(SUMMONS, '2027-06-05').page.open.map(({ ru }) => ru)).toContain(
      'Источники расходятся: Повестка считается вручённой.',
    );
  });

  it('is there for what is no notice, too', () => {
    const { page } = pageOf('Hello, this is a letter about nothing.');
    expect([page.claims, page.norms, page.dates]).toEqual([[], [], []]);
  });
});
