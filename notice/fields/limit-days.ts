import { overlap } from '../spans';
import type { Span } from '../types';
import { CALLING, type NoticeKind } from '../vocabulary';
import type { Limit } from './deadline';
import { PLAIN, TELLING } from './limit-choice';
import { isUntil } from './limit-words';
import type { RuleReading } from './rules';

// Days that are limits: the last of a term, and the day on which a summons counts as served.

/**
 * Days that the rules took for the day to appear and that are limits: with «до» beside measures, and the day on which a
 * summons counts as served.
 */
export const plainLimits = (
  text: string,
  kind: NoticeKind,
  { dates, limits }: Pick<RuleReading, 'dates' | 'limits'>,
): Limit[] =>
  dates
    .filter((date) => {
      const before = text.slice(Math.max(0, date.start - REACH), date.start);
      const after = text.slice(date.end, date.end + 60);
      if (
        kind !== 'mobilisation_or_training' &&
        CALLING.has(kind) &&
        (SERVED_ON.test(after) || SERVED.test(before) || isDayOfService(text, date))
      )
        return true;
      if (date.weak) return false;
      if (kind !== 'draft_decision' && SINCE.test(before.slice(-4)) && CLOSED.test(after)) return true;
      if (kind === 'summons_electronic_notification') return false;
      if (kind === 'draft_decision') return EXPIRES.test(before);
      return (
        (kind.startsWith('restriction_') || kind === 'questionnaire') &&
        (isUntil(text, date) ||
          (/(?<![а-я])после $/.test(before) && !/^(?: ?(?:г\.?|года))? (?:вы )?не /.test(after))) &&
        !limits.some((limit) => limit.score >= PLAIN && overlap(limit, date))
      );
    })
    .map(({ start, end }) => ({
      start: start - (UNTIL.exec(text.slice(0, start))?.[1]?.length ?? 0),
      end,
      score: TELLING,
    }));
/** «До 11 декабря»: the word that makes the day a limit is told with it. */
const UNTIL = /(?<![а-я])((?:до|не позднее|не позже) )$/;
/** «15 декабря она будет считаться вручённой», «01.12 она вручена автоматом». */
const SERVED_ON =
  /^(?: ?(?:г\.?|года))?,? (?:[а-я]{2,10} ){0,3}(?:счита[а-я]{2,5} (?:врученн|полученн)|вручена авто|будет вручена авто)/;
/** «Со 2 января вам закроют выезд». */
const SINCE = /(?:^|[^а-я])со? $/;
const CLOSED = /^(?: ?(?:г\.?|года))?,? (?:вам )?(?:закро|запретят|огранич|приостанов|введут|начнут|вступ|будут|включ)/;
/** «Отсрочка прекратится 31 августа 2028 года». */
const EXPIRES = /(?<![а-я])(?:прекратится|истекает|истечет|закончится|заканчивается) $/;
/**
 * Whether a day is that on which a summons counts as served: right behind those words, in the row below where they are
 * its label, or behind how it is reckoned. Any other word between them may call; so does an hour behind the day.
 */
export const isDayOfService = (text: string, { start, end }: Span): boolean =>
  COUNTS_AS_SERVED.test(text.slice(Math.max(0, start - REACH), start)) && !CALLED_ON.test(text.slice(end, end + 90));
const RECKONING = [
  'дн(?:ей|я|и)|день|сут(?:ок|ки)|календарн[а-я]{2}|рабочи[хе]|истечени[ия]|прошестви[ия]|момента|даты?',
  'семи|семь|седьм[а-я]{2}|восьм[а-я]{2}|десят[а-я]{1,2}|\\d{1,2}(?:-?(?:й|го|ый|ой|ти|и|е))?',
  '(?:размещени|опубликовани|направлени|внесени|получени|ознакомлени|прочтени|формировани)[яеи]|публикаци[ия]',
  'реестре?|портале|личном кабинете|повест(?:ок|ки)|един[а-я]{2,3}|электронной|в|с|со|на|от|после|ее|его',
].join('|');
const SERVED_WORDS = '(?<![а-я])(?:счита|призна)[а-я]{2,5} (?:врученн|полученн)[а-я]{2}';
const COUNTS_AS_SERVED = new RegExp(
  `(?:${[
    `${SERVED_WORDS}(?: вам| автоматически| уже)?(?::| -|\\s?\\|)?\\s?(?<!\\n)(?:да, )?(?:со? )?`,
    '(?:(?:^|\\n)(?:статус: )?счита[а-я]{2,5}|(?<![а-я])считаться) (?:врученн|полученн)[а-я]{2}:?\\n',
    `${SERVED_WORDS}:\\n`,
    'дата вручения \\((?:расчетная|предполагаемая|плановая|автоматическая)\\)[:\\s]{1,2}',
    [
      `${SERVED_WORDS}(?: вам| автоматически)?,? (?:по|через|спустя|на|в|с|со|после)`,
      `(?: (?:${RECKONING})){1,14}(?<! (?:на|в))`,
      '(?:,? то есть|,? а именно| -|,|:| именно|,? но не позднее)?(?: с)? ',
    ].join(''),
  ].join('|')})$`,
);
/** «…, 9:00», «| 09:00», «, понедельник, 09:00», «Время явки: 09:00» below, «… на комиссию», «… вас ждут»; not «в 00:00». */
const WEEKDAY =
  '(?:\\(?(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)\\)?[,;]?\\s)?';
const HOUR = '(?:(?:в|к|с|на) )?(?!0?0[:.]00|23[:.]59)\\d{1,2}(?:[:.-]\\d\\d(?![.\\d])| ?ч| утра)';
const CALLED_ON = new RegExp(
  `^(?: ?(?:г\\.?|года))?(?:${[
    `[,;|]?\\s?${WEEKDAY}\\|?\\s?${HOUR}`,
    `\\s?\\n(?:время|час|приход|прибытие|начало)(?: явки| прибытия| приема)?:? ?${HOUR}`,
    `\\s?\\nместо(?: явки)?:[^\\n]{3,80}\\n(?:время|час)(?: явки| прибытия)?: ?${HOUR}`,
    '\\s?\\n(?:единый пункт|военный комиссариат|военкомат|сборный пункт|(?:к|в) \\d)',
    [
      ',? (?:в|на|к|вас|вам|прошу|просим|необходимо|нужно|следует|надо) [^.,;\\n]{0,30}',
      '(?:военком|комиссар|комисси|осмотр|освидет|сверк|пункт|отправк|жд[уеё]|яв[ил]|прибы|прийти|быть)',
    ].join(''),
  ].join('|')})`,
);
/** «Считается вручённой по истечении семи дней — 4 декабря». */
const SERVED = /(?<![а-я])вручени[ея](?: [а-я]{3,14}\.?){0,2}:? $|(?<![а-я])врученн[а-я]{2} (?:станет|будет)(?: с)? $/;
/** How far before a day its sentence is looked at. */
const REACH = 110;
