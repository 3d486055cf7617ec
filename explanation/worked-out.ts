import { Temporal } from 'temporal-polyfill';
import type { PlainDate, Text } from '../law/schema/common';
import { t } from '../law/text';
import type { FoundDate } from '../notice/types';
import { daysBetween } from './plain-date';

/** A day without a year that lies further ahead than this may be that of an old letter. */
const FAR_AHEAD_DAYS = 60;

const SEE_WHEN = t('Сверьте с днём получения.', 'Check the day it came.');
const joined = (...said: Text[]): Text => t(said.map(({ ru }) => ru).join(' '), said.map(({ en }) => en).join(' '));

/**
 * What is said beside a day that the words of a notice do not give in full: what we worked out, and what to hold it
 * against. Null for a day that is written out, and for words that give no day (`unreadDay` speaks of those).
 */
export function workedOut({ day, inferred, text }: FoundDate, today: PlainDate): Text | null {
  if (day === null || inferred === null) return null;
  if (inferred === 'day')
    return joined(
      t(`В письме «${text}»: мы посчитали от сегодня.`, `The letter says “${text}”: we counted from today.`),
      SEE_WHEN,
    );
  if (inferred === 'week') {
    return joined(
      day === today
        ? t(
            'В письме только день недели: это может быть и день через неделю.',
            'The letter gives only the day of the week: it may also be a week from now.',
          )
        : t(
            'В письме только день недели, мы взяли ближайший.',
            'The letter gives only the day of the week, we took the next one.',
          ),
      SEE_WHEN,
    );
  }
  if (inferred === 'month')
    return joined(
      t('Месяц в письме не назван, мы взяли ближайший.', 'The letter names no month, we took the nearest.'),
      SEE_WHEN,
    );
  const year = day.slice(0, 4);
  return joined(
    t(`Год в письме не назван, мы взяли ${year}.`, `The letter names no year, we took ${year}.`),
    daysBetween(today, day) > FAR_AHEAD_DAYS
      ? t('Если письмо старое, этот день уже прошёл.', 'If the letter is old, this day is over.')
      : SEE_WHEN,
  );
}

const ONE_OF_SEVERAL = t(
  'В письме несколько дней, мы показали один. Проверьте, какой из них ваш.',
  'The letter gives several days, we show one. Check which of them is yours.',
);

/** «Четверг, 16 декабря» of a year in which it is a Wednesday: one of the two is wrong, or the letter is old. */
function otherWeekday({ day, inferred, withWeekday }: FoundDate): Text | null {
  if (day === null || !withWeekday) return null;
  const real = Temporal.PlainDate.from(day).dayOfWeek;
  if (real === withWeekday.weekday) return null;
  const [said, is] = [WEEKDAYS[withWeekday.weekday - 1], WEEKDAYS[real - 1]];
  if (!said || !is) return null;
  return joined(
    t(`В письме ${said.ru}, а этот день — ${is.ru}.`, `The letter says ${said.en}, but that day is a ${is.en}.`),
    inferred === 'year'
      ? t('Письмо может быть старым: узнайте в комиссариате.', 'The letter may be old: ask the commissariat.')
      : t('Узнайте в комиссариате, что верно.', 'Find out from the commissariat which is right.'),
  );
}
const WEEKDAYS: readonly Text[] = [
  t('понедельник', 'Monday'),
  t('вторник', 'Tuesday'),
  t('среда', 'Wednesday'),
  t('четверг', 'Thursday'),
  t('пятница', 'Friday'),
  t('суббота', 'Saturday'),
  t('воскресенье', 'Sunday'),
];

/** What is said beside a day: one of a list, another day of the week, what of it was worked out. Null when none of it. */
export function dayCaution(date: FoundDate, today: PlainDate): Text | null {
  const said = [
    date.day !== null && date.isOneOfSeveral ? ONE_OF_SEVERAL : null,
    otherWeekday(date),
    workedOut(date, today),
  ];
  const words = said.filter((one) => one !== null);
  return words.length > 0 ? joined(...words) : null;
}

/** Said of a term that is counted from such a day. */
export const COUNTED_FROM_WORKED_OUT = t(
  'Посчитано от дня, который ещё надо сверить.',
  'Counted from a day that has yet to be checked.',
);

/** Why the words for a day give none, of a found date whose day is null. */
export function unreadDay({ inferred }: FoundDate): Text {
  if (inferred === null) return joined(t('Такого дня в календаре нет.', 'No calendar has such a day.'), ASK);
  if (inferred === 'year')
    return joined(
      t('Ни в этом году, ни в следующем такого дня нет.', 'Neither this year nor the next has such a day.'),
      ASK,
    );
  return t(
    'День назван так, что точно его не посчитать. Сверьте с письмом.',
    'The day is named in a way that gives no exact day. Check the letter.',
  );
}

/** «По вторникам и четвергам» beside a last day: no day to appear, but when one is received until then. */
export const receptionDays = ({ text }: FoundDate): Text =>
  t(
    `Проверьте, в какие дни принимают: в письме есть слова «${text}». Приходите не позже крайнего дня.`,
    `Check on which days people are received: the letter has the words “${text}”. Come by the last day.`,
  );

const ASK = t('Узнайте в комиссариате, какой день верный.', 'Find out from the commissariat which day is right.');
