import { describe, expect, it } from 'vitest';
import { readLaw } from '../../../scripts/read-law';

const law = readLaw();
const rules = new Map(law.rules.map((rule) => [rule.id, rule]));
const answers = new Map(law.answers.map((answer) => [answer.id, answer]));

/** The forty questions people were found to ask, by number, and the answer that takes each up. */
const QUESTIONS: Record<string, string> = {
  q01: 'is-sms-a-summons',
  q02: 'summons-or-register-entry',
  q03: 'when-is-it-served',
  q04: 'did-not-open-it',
  q05: 'no-gosuslugi-account',
  q06: 'left-with-relatives',
  q07: 'registered-letter',
  q08: 'summons-at-work',
  q09: 'moscow-electronic-only',
  q10: 'is-it-real',
  q11: 'stamp-restrictive-measures',
  q12: 'what-a-summons-must-contain',
  q13: 'what-if-i-do-not-come',
  q14: 'fine-for-not-coming',
  q15: 'when-is-it-criminal',
  q16: 'valid-reasons',
  q17: 'signed-and-did-not-come',
  q18: 'no-summons-must-i-go',
  q19: 'exit-ban-from-which-day',
  q20: 'which-restrictions-after-20-days',
  q21: 'how-restrictions-are-lifted',
  q22: 'am-i-restricted',
  q23: 'may-i-drive',
  q24: 'loans-and-sole-trader',
  q25: 'restriction-by-mistake',
  q26: 'hand-in-passport',
  q27: 'coming-from-abroad',
  q28: 'stopped-in-the-street',
  q29: 'wanted-or-searched-at-home',
  q30: 'student-with-deferment',
  q31: 'live-elsewhere-where-to-register',
  q32: 'until-what-age',
  q33: 'disagree-with-decision',
  q34: 'sent-while-the-court-decides',
  q35: 'sent-off-the-same-day',
  q36: 'over-30-data-check',
  q37: 'reserve-training',
  q38: 'alternative-service',
  q39: 'pressed-to-sign-a-contract',
  q40: 'state-secret-questionnaire',
};

/** The cases the product began with. */
const CASES: Record<string, string> = {
  'detained though unfit': 'detained-though-unfit',
  asthma: 'asthma',
  'taken from work': 'taken-from-work',
  'from work to the police, then the assembly point': 'police-then-assembly-point',
  'a decision under appeal': 'decision-under-appeal',
  'kept until the questionnaire is filled': 'kept-until-questionnaire',
  'the SMS with six restrictions': 'sms-with-six-restrictions',
  'a parent calling': 'my-son-was-taken',
};

/** From firm to weak. A bill is no firmer than what nobody could check. */
const FIRMNESS = { settled: 0, disputed: 1, unverified: 2, pending: 2 } as const;

describe('everything asked is answered', () => {
  it('counts forty questions and eight cases, each with an answer of its own', () => {
    const named = [...Object.values(QUESTIONS), ...Object.values(CASES)];
    expect(Object.keys(QUESTIONS)).toHaveLength(40);
    expect(new Set(named).size).toBe(48);
    expect(named.filter((id) => !answers.has(id))).toEqual([]);
  });
  it('adds no more than ten of its own', () => {
    expect(law.answers.length - 48).toBeLessThanOrEqual(10);
  });
  it('leaves no group of questions empty', () => {
    const used = new Set(law.answers.map(({ group }) => group));
    expect([...used].sort()).toEqual(
      [
        'appeal',
        'data',
        'deferment',
        'delivery',
        'detention',
        'duties',
        'family',
        'health',
        'moving',
        'pressure',
        'restrictions',
      ].sort(),
    );
  });
  it('can be found by other words, none of them given twice', () => {
    const few = law.answers.filter(({ also }) => also.ru.length < 5 || also.en.length < 3);
    expect(few.map(({ id }) => id)).toEqual([]);
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, also } of law.answers) {
      for (const words of [...also.ru, ...also.en]) {
        const other = seen.get(words.toLowerCase());
        if (other) twice.push(`«${words}»: ${other}, ${id}`);
        seen.set(words.toLowerCase(), id);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe('answers rest on rules', () => {
  it.each(law.answers.map((answer) => [answer.id, answer] as const))('%s', (_, answer) => {
    const resting = answer.rules.map((id) => rules.get(id));
    expect(resting.length).toBeGreaterThan(0);
    expect(resting).not.toContain(undefined);
    const weakest = Math.max(...resting.map((rule) => FIRMNESS[rule?.standing ?? 'pending']));
    expect(FIRMNESS[answer.standing]).toBeGreaterThanOrEqual(weakest);
    const oldest = resting.map((rule) => rule?.checked ?? '').sort()[0];
    expect(answer.checked <= (oldest ?? ''), `checked ${answer.checked}, its oldest rule ${oldest}`).toBe(true);
  });
  it('names doubt in words where a rule is disputed', () => {
    const silent = law.answers.filter(
      ({ standing, short, detail }) =>
        standing !== 'settled' &&
        !/расход|по-разному|не подтверд|не провер|проверить|не виде|не нашли|не нашёл|не смогли|не знаем|неясно|не сверили|не уточня|пишут|пишет|источник|другое чтение|не ясно|не читали|сообща|по словам|стоит сверить|спорн|в пересказ/i.test(
          `${short.ru} ${detail.ru}`,
        ),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('nothing is promised', () => {
  const texts = law.answers.map(({ id, short, detail, next }) => ({
    id,
    ru: `${short.ru} ${detail.ru} ${next.ru}`,
    en: `${short.en} ${detail.en} ${next.en}`,
  }));
  it('whoever speaks of a complaint or claim and dispatch says that it does not stop dispatch', () => {
    const bare = texts.filter(
      ({ ru }) =>
        /отправк/i.test(ru) &&
        /жалоб|(?<![\p{L}])иск(?![\p{L}])|обжал/iu.test(ru) &&
        !/не останавлива|не снимает|не отменяет|Остановить .*только|приостановк|не защищает|рассчитывать[^.]*нельзя/i.test(
          ru,
        ),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  it('whoever names the court and dispatch names interim protection', () => {
    const bare = texts.filter(
      ({ ru }) =>
        /(?<![\p{L}])иск(?![\p{L}])|в суд(?![\p{L}])/iu.test(ru) &&
        /отправк/i.test(ru) &&
        !/предварительной защиты/.test(ru),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  it('of the questionnaire it says what was not found, not that refusing is free', () => {
    for (const id of ['state-secret-questionnaire', 'kept-until-questionnaire']) {
      expect(answers.get(id)?.short.ru).toMatch(/Наказания за отказ мы не нашли/);
    }
    expect(
      texts.filter(({ ru, en }) => /без последствий|without consequences/i.test(ru + en)).map(({ id }) => id),
    ).toEqual([]);
  });
  it('says nothing of evading', () => {
    const evading = /откос|затян|спрятаться|скрыться|не открывайте дверь|VPN|прокси|зеркал/i;
    expect(texts.filter(({ ru, en }) => evading.test(ru + en)).map(({ id }) => id)).toEqual([]);
  });
});
