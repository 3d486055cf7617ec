import { describe, expect, it, test } from 'vitest';
import { explain } from '../../../../explanation/explain';
import { readNotice } from '../../../../notice/read';
import type { Claim } from '../../../../notice/vocabulary';
import { readLaw } from '../../../../scripts/read-law';

// One word is held against the law in more senses than one: what was told of it was once true of another thing.

const law = readLaw();
const TODAY = '2026-12-02';
const told = (text: string) =>
  explain(readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' }), law, TODAY);
const claimsIn = (text: string): Claim[] => told(text).claims.map(({ claim }) => claim as Claim);

const CALL = 'Военный комиссариат. Повестка. Вам надлежит явиться 10 декабря 2026 года в 9:00 для сверки данных.';

describe('a fine', () => {
  it.each([
    `${CALL} За несообщение об изменении места работы предусмотрен штраф от 1 000 до 5 000 рублей.`,
    `${CALL} Непредставление сведений влечёт административную ответственность по статье 21.5 КоАП.`,
    `${CALL} Если вы не сообщите о смене учёбы, возможен штраф.`,
  ])('for data that were not given is not that for staying away: %s', (text) => {
    expect(claimsIn(text)).toContain('fine_unreported');
    expect(claimsIn(text)).not.toContain('fine');
  });
  it.each([
    `${CALL} За неявку предусмотрен штраф от 10 000 до 30 000 рублей.`,
    `${CALL} За неявку или несообщение о переезде предусмотрен штраф.`,
    `${CALL} Неявка без уважительной причины влечёт штраф. Сообщите в комиссариат о смене работы.`,
  ])('for staying away stays that: %s', (text) => {
    expect(claimsIn(text)).toContain('fine');
    expect(claimsIn(text)).not.toContain('fine_unreported');
  });
  it('beside article 328 is told with it', () => {
    const claims = claimsIn(`${CALL} Неявка влечёт штраф, а уклонение — ответственность по ст. 328 УК РФ.`);
    expect(claims).toEqual(expect.arrayContaining(['fine', 'criminal']));
  });
  it('never hides prison', () => {
    const claims = claimsIn(
      `${CALL} Уклонение от призыва наказывается по ч. 1 ст. 328 УК РФ лишением свободы до двух лет.`,
    );
    expect(claims).toContain('criminal');
    expect(claims).not.toContain('fine');
  });
});

test.each(['Отчисление', 'отчисление'])('what a deferment ends with threatens nobody: %s', (word) => {
  const claims = claimsIn(
    `Выписка из протокола призывной комиссии. Решили: предоставить отсрочку от призыва на военную службу до 31 августа 2029 года. Основания, прекращающие отсрочку, как то ${word} либо перевод, сообщите в военкомат.`,
  );
  expect(claims).not.toContain('university_informed');
});

describe('measures in a general word', () => {
  const WARNING = 'Военный комиссариат: вы не явились по повестке, поэтому';
  it.each([
    'применены временные меры',
    'введены временные ограничения',
    'действуют временные меры, направленные на обеспечение явки',
  ])('are none unknown to the law: %s', (words) => {
    const claims = claimsIn(`${WARNING} ${words}. Подробности в реестре.`);
    expect(claims).not.toContain('other_measure');
    expect(claims).toContain('unnamed_measures');
  });
  it('a measure that the law does not know stays one', () => {
    expect(claimsIn(`${WARNING} введён запрет на трудоустройство.`)).toContain('other_measure');
  });
});

describe('a request to come', () => {
  const IMPOSED =
    'Военный комиссариат. Вы не явились по повестке. Применены временные меры: запрет на выезд, запрет на получение кредита.';
  it.each([
    'Меры отменят в течение суток после явки.',
    'Явка по повестке не зафиксирована.',
    'Ограничения снимут по явке.',
  ])('is none where a visit was missed or would lift the measures: %s', (sentence) => {
    expect(claimsIn(`${IMPOSED} ${sentence}`)).not.toContain('appear_urgently');
  });
  it.each(['Вам необходимо явиться в военкомат.', 'Явка обязательна.', 'Срочно явитесь.'])(
    'behind measures is told to be a duty, not «no summons»: %s',
    (sentence) => {
      const { claims } = told(`${IMPOSED} ${sentence}`);
      const claim = claims.find((one) => one.claim === 'appear_urgently');
      expect(claim?.verdict).toBe('accurate');
      expect(claim?.text.ru).toContain('Прийти нужно сразу');
    },
  );
  it('by a last day is told with it', () => {
    const { claims } = told(
      'Военный комиссариат: вам необходимо прибыть для сверки данных воинского учёта. Срок: не позднее 22 декабря 2026 года.',
    );
    expect(claims.map(({ claim }) => claim)).toContain('appear_by_day');
    expect(JSON.stringify(claims)).not.toContain('без даты и часа — не повестка. Но');
  });
});

test('the term for a complaint is not that of a summons', () => {
  const text =
    'Призывная комиссия приняла решение о призыве на военную службу. Обжаловать решение можно в течение 30 дней в суд.';
  expect(claimsIn(text)).not.toContain('thirty_days');
  expect(claimsIn(`${CALL} Явиться необходимо в течение 30 дней.`)).toContain('thirty_days');
});

test('«served after seven days since posting» says one thing', () => {
  const claims = claimsIn(
    'В реестре размещена повестка. Повестка считается вручённой по истечении семи дней со дня размещения. Явка 15 декабря 2026 года в 9:00.',
  );
  expect(claims).toContain('served_after_7_days');
  expect(claims).not.toContain('served_at_posting');
});

test('«in person» speaks of lifting a ban only where there is one', () => {
  const call = told(`${CALL} Явиться лично.`).claims.find(({ claim }) => claim === 'only_in_person');
  expect(call?.text.ru).toContain('Просят прийти самому');
  const ban = told(
    'Применены временные меры: запрет на выезд. Запрет снимут только после личной явки. Вы не явились по повестке.',
  ).claims.find(({ claim }) => claim === 'only_in_person');
  if (ban) expect(ban.text.ru).toContain('не единственный способ');
});
