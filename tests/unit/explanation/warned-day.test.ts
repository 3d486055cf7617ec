import { describe, expect, it } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

// The day by which a warning wants one to come, or from which measures hold, was marked and never told.

const law = readLaw();
const TODAY = '2026-12-02';
const nextIn = (text: string) =>
  explain(readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' }), law, TODAY).dates.next;

const MISSED = 'Военный комиссариат: вы не явились по повестке.';
const BANS = 'запрет на получение кредита и запрет на регистрацию автомобиля';

describe('what a warning leads up to', () => {
  it.each([
    [`${MISSED} С 19 декабря 2026 года к Вам применят ${BANS}.`, '2026-12-19', 'measures'],
    [`${MISSED} 18 декабря 2026 года начнут действовать ограничения: ${BANS}.`, '2026-12-18', 'measures'],
    [`${MISSED} Если до 20 декабря 2026 года явка не состоится, будут применены ${BANS}.`, '2026-12-20', 'until'],
    [`${MISSED} Двадцать дней истекают 10 декабря 2026 года, затем применят ${BANS}.`, '2026-12-10', 'until'],
    [`${MISSED} Срок добровольной явки истекает 14 декабря 2026 года. Затем ${BANS}.`, '2026-12-14', 'until'],
    [`${MISSED} У вас есть время до 16 декабря 2026 года. Позже вступят в силу ${BANS}.`, '2026-12-16', 'until'],
  ])('is the next day: %s', (text, day, role) => {
    expect(nextIn(text)).toMatchObject({ day, role });
  });
  it('is no day on which something was decided, nor the last for a complaint', () => {
    expect(nextIn(`${MISSED} Решением от 23.11.2026 будут применены ${BANS}.`)?.role).not.toBe('measures');
    expect(
      nextIn(`${MISSED} Могут быть применены ${BANS}. Срок обжалования истекает 13 декабря 2026 года.`),
    ).toBeNull();
  });
  it('is given with a word where it is a day off', () => {
    const sunday = nextIn(`${MISSED} Срок явки истекает 13 декабря 2026 года. Затем применят ${BANS}.`);
    expect(sunday?.caution?.ru).toContain('выходной');
    const monday = nextIn(`${MISSED} Срок явки истекает 14 декабря 2026 года. Затем применят ${BANS}.`);
    expect(monday?.caution).toBeNull();
  });
});
