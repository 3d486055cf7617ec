import { findDates } from './fields/dates';
import { toDate } from './fields/rules';
import type { NormalText } from './normalise/index';
import { oneOf } from './pattern';
import type { FoundDate, PlainDate } from './types';

/**
 * Whether a decision of the draft commission, in plain words, defers or frees. False wherever the text speaks of a call-up,
 * of coming or of a refusal as well, and for a deferment from mobilisation, which is another law: a person who waits for
 * dispatch must not be told that he is free, while one who is free loses little by being told of dispatch.
 * @param text in the normal form of `normalise/`
 */
export function isDeferment(text: string): boolean {
  const own = text.replace(FORMER, ' ').replace(TO_REPORT, ' ');
  const rest = own.replace(NO_CALL_UP, ' ');
  const denies = own
    .split(/[.;\n]/)
    .some((sentence) => GRANTS.test(sentence) && DENIES.test(sentence.replace(NO_CALL_UP, ' ')));
  return GRANTS.test(own) && !denies && !CALLS_UP.test(rest) && !REFUSES.test(rest) && !TAKES_AWAY.test(rest);
}
/** «Предоставленная ранее до 31.08.2026», «предыдущая отсрочка истекла»: the one before. */
const FORMER =
  /,? ?предоставленн[а-я]{2,3} (?:вам )?ранее (?:до|по) [\d.]{5,10}(?: ?г(?:\.|ода))?,?|(?:предыдущ|прежн|прошл)[а-я]{2} отсрочка[^.\n;]{0,20}(?:истекла|закончилась|была|действовала)(?:[^\n;,.]|(?<=\d)\.(?=\d)){0,30}/g;
/** «О прекращении оснований гражданин обязан сообщить»: nothing has ended yet. */
const TO_REPORT =
  /(?<![а-я])о(?:б| ваш[а-я]{1,2})? (?:прекращении|утрате|отпадении) (?:[а-я]{3,12} )?(?:оснований|основания|права)[^.;\n]{0,120}(?:обязан[аы]?|необходимо|следует|нужно|просим) (?:незамедлительно )?(?:сообщ|уведом|извест)/g;
const GRANTS = new RegExp(
  [
    String.raw`(?:предостав(?:ить|ил[аи]?|лен[ао]?|ляется)|дан[аоы]?|дать|дали|продл(?:ить|ил[аи]?|ен[ао]?)|подтвержден[ао]?|одобрен[ао]?|оформлен[ао]?)(?![а-я])[^.;\n]{0,60}отсрочк`,
    String.raw`отсрочк[а-я]{1,2}(?![а-я])[^.;\n]{0,60}(?:предоставлен[ао]?|предоставить|дан[ао]?|дали|продлен[ао]?|подтвержден[ао]?|одобрен[ао]?|оформлен[ао]?)(?![а-я])`,
    String.raw`решени[еия]:? об? (?:отсрочке|освобождении)|отсрочка[^.;\n]{0,30} (?:до|на|сроком|по) [\d(а-я]`,
    String.raw`освобо(?:дить|дил[аи]?|жден[аы]?)(?![а-я])[^.;\n]{0,30} от (?:призыва|исполнения)|от призыва[^.;\n]{0,20} освобожд`,
    String.raw`зачисл(?:ить|ен[аы]?|ил[аи]?|яетесь|ением)(?![а-я])[^.;\n]{0,30} в запас|в запас (?:вы )?зачислен`,
  ].join('|'),
);
/** «Освобождён от призыва», «призывная комиссия», «призыву не подлежит»: no call-up is told. */
const NO_CALL_UP = new RegExp(
  [
    'от призыва(?: на военную службу)?',
    'призывн[а-я]{2,3} комисси[а-я]{1,2}',
    'комисси[а-я]{1,2} по призыву|призывник[а-я]{0,3}',
    // What was heard, not what was decided.
    '(?:слушали|рассмотре(?:ли|н[аоы]?)):?\\s(?:вопрос )?о (?:возможности )?призыв[ае](?: на военную службу)?',
    '(?:вы )?не подлеж[а-я]{2,4} призыву',
    'призыву[^.;\\n]{0,20} не подлеж[а-я]{2,4}',
    '(?:временно )?не ?год[а-я]{2,3}(?: к военной службе)?',
    'ограниченно год[а-я]{2,3}(?: к военной службе)?',
    'не прошедш[а-я]{2,3}',
  ].join('|'),
  'g',
);
const CALLS_UP =
  /призы|призв|отправк|явиться|явка|прибыть|сборн[а-я]{2,3} пункт|направить для|направлен[аы]? для|направ[а-я]{2,8} (?:[а-я]{2,10} )?на (?:военную )?службу|направлению|отправить|убы(?:ть|тие|тия)|мобилиз|(?<![а-я])год(?:ен|ным)(?![а-я])|команд|войск|прийти|прид[иу]|приходите|с вещами|предназнач/;
const REFUSES =
  /отказ|отклон|оснований|без (?:отсрочк|удовлетвор|внимани)|завернул|(?:прав[оа]|отсрочк[иу]) нет|(?<![а-я])не (?:предост|освоб|да[ентв]|пол|зачисл|име|подтв|продл|сч[ео]|наш|призн|усмотр|действ)/;
const TAKES_AWAY =
  /отмен|аннулир|отозва|прекра|утра[тч]|лиш[аеи]|законч|(?<!(?:срок[а-я]{0,2}|дата|до) (?:ее |его |отсрочки )?)оконч|заверш|исте(?:к|кл)|прошл|отпал|имевш|предоставлял|ранее предостав|отсрочк[а-я]{1,2}[^.;\n]{0,40} снят/;
/** In the sentence that grants: it does not. */
const DENIES = /(?<![а-я])не(?![а-я])|нельзя|невозможн|отрицательн|без рассмотрения|отпал|больше/;

/**
 * The last day of a deferment that names one, «предоставить отсрочку до 31 июля 2027 года»; null where it names none, or
 * where more than one could be meant.
 * @param today serves a day without a year, `YYYY-MM-DD`
 */
export function lastDayOfDeferment(normal: NormalText, today: PlainDate): FoundDate | null {
  // The normal text breaks its line after «подп.»: the length stays.
  const text = normal.text
    .replace(/(?<=(?<![а-я])(?:подп|абз)\.)\n/g, ' ')
    .replace(FORMER, (words) => ' '.repeat(words.length));
  const last = findDates(text, today).filter(
    ({ day, start, weak }) =>
      !weak &&
      day !== null &&
      (LASTS_TO.test(text.slice(Math.max(0, start - SENTENCE), start)) ||
        ENDS_ON.test(text.slice(Math.max(0, start - SENTENCE), start))),
  );
  const [first] = last;
  return first && last.every(({ day }) => day === first.day) ? toDate(normal, first, false) : null;
}
/** «Срок её окончания: 15 октября 2028 года», a sentence of its own. */
const ENDS_ON = oneOf(
  /(?:^|[^а-я])(?:(?:срок|дата) (?:ее |отсрочки )?окончани[яе](?: отсрочки)?|окончание(?: отсрочки)?|отсрочка (?:действует|действительна) до)(?::| -) ?$/,
  /(?<![а-я])отсрочк[а-я]{1,2}(?:[^.;\n]|(?<=\d)\.(?=\d)){0,90}продлен[аоы]?(?![а-я])(?:[^.;\n]|(?<=\d)\.(?=\d)){0,80}(?<![а-я])до $/,
  /(?<![а-я])отсрочк[^.\n]{0,40}продлен[аоы]?\.\s?новый срок: (?:до )?$/,
);
const SENTENCE = 220;
/**
 * What is handed in, appealed or was before has a day of its own, and so has what a clause behind a comma speaks of; a dot
 * of «ст. 24», «28.03.1998» ends no sentence.
 */
const LASTS_TO = new RegExp(
  '(?<!(?:ранее|прежн[а-я]{2,3}|действовавш[а-я]{2,3}|имевш[а-я]{2,4}|предоставленн[а-я]{2,3}) )' +
    '(?<![а-я])отсрочк[а-я]{1,2}(?![а-я])' +
    '(?:(?!можно|обжал|забрать|пройти|пройдите|представ(?:ить|ьте|лять)|привез|донес|подан|лечить|пропуск|принес|обнов|сда[тй]|явит|верн|доступн|действовавш|имевш|ранее|предыдущ|прежн)' +
    '(?!, ?(?:[а-я]{3,14} )?(?:справк|жалоб|подтвержд|документ|сообщ|выписк|копи[юя]|заявлени[ея] под|сведени|выезд огр|освидетельств|необходимо|следует|нужно))' +
    '(?:[^.;!?\\n]|(?<=\\d)\\.(?=\\d)|(?<=(?<![а-я])(?:ст|п|пп|подп|г|ч|д|[а-я]))\\.)){0,200}' +
    '(?<![а-я])(?:(?:до|по)(?: момента)?|окончани[яе](?: отсрочки)?:) "?$',
);
