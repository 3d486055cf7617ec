import { foundAt, type NormalText } from '../normalise/index';
import { compile, type Match, matches } from '../pattern';
import { overlap } from '../spans';
import type { FoundDemand } from '../types';
import type { Demand } from '../vocabulary';

/** From when days run: «со дня размещения в реестре». */
const SINCE = '(?: (?:со дня|с момента|с даты|после) [а-я]{4,14}(?: (?:в|на) (?:едином )?[а-я]{4,10})?)?';
const COME = '(?:явит[а-я]{0,4}|явк[а-я]|явитесь|прибыть|прибудьте|прийти|придите|приходите|подойти|обратиться)';
const DEMANDS: readonly (readonly [Demand, string])[] = [
  [
    'appear_urgently',
    `‹(?:срочно|немедленно|незамедлительно|безотлагательно|в срочном порядке|сегодня же|в течение (?:\\d{1,2}|суток|дня)(?: ?(?:ч|час)[а-я.]{0,3})?)…${COME}|‹${COME}…(?:срочно|немедленно|незамедлительно|безотлагательно|в срочном порядке|в день получения|сегодня же)›`,
  ],
  [
    'only_in_person',
    '‹(?:(?:только |обязательно |исключительно )?личн(?:о|ая явка|ой явк[а-я]|ое присутствие|ое посещение)›|присутствие обязательно лично|представител[а-я]{1,2} не допускаются|через представителя (?:нельзя|не принимаются))',
  ],
  [
    'served_after_7_days',
    `‹(?:(?:(?:считается|считаться|признается)…(?:врученн[а-я]{2,3}|получен[а-я]{1,3})|врученн[а-я]{2,3}…(?:считается|считаться|признается))⋯(?:(?:7|семи|семь) ?(?:-?ми )?(?:календарных |рабочих )?дн[а-я]{1,2}|(?:на |в )?седьмой день)${SINCE}|(?:через|ч/з|по истечении|спустя) (?:7|семи|семь) (?:календарных )?дней⋯(?:считается|признается)…(?:врученн[а-я]{2,3}|получен[а-я]{1,3}))`,
  ],
  [
    'served_at_posting',
    '‹(?:считается|признается)…(?:врученн[а-я]{2,3}|получен[а-я]{1,3})…(?:с момента|в момент|со дня|в день|с даты) (?:размещения|появления|отображения|направления|публикации|поступления)',
  ],
  [
    'thirty_days',
    '‹(?:в течение|не позднее|не более|через|до) (?:30|тридцати|тридцать)(?:-?ти)? ?(?:\\([а-я]{5,10}\\) )?(?:календарных |рабочих )?дн[а-я]{1,2}',
  ],
  [
    'twenty_days',
    '‹(?:в течение|не позднее|более|через|до|по истечении|спустя|после) (?:20|двадцати|двадцать)(?:-?ти)? ?(?:\\([а-я]{5,10}\\) )?(?:календарных |рабочих )?дн[а-я]{1,2}',
  ],
  [
    'questionnaire_obligatory',
    '‹(?:анкет[а-я]{1,2}|форм[а-я]{1,2}(?! (?:обучени|собственност|служб))|опросн[а-я]{2,3} лист[а-я]?|опросник[а-я]?)…(?:обязательн[а-я]|обязаны|в обязательном порядке|необходимо)|‹(?:обязаны|обязательно|необходимо|должны)…(?:заполнить|предоставить|сдать)…(?:анкет[а-я]{1,2}|форм[а-я]{1,2}|опросн[а-я]{2,3} лист|опросник)',
  ],
  [
    'lifted_in_24_hours',
    '‹(?:снима[а-я]{2,5}|снят[а-я]?|отмен[а-я]{1,6}|снимут|прекра[а-я]{3,7})⋯(?:24 час[а-я]{0,2}|суток|24ч|одного дня|одних суток|(?:на|не позднее) следующ[а-я]{2,3} (?:рабоч[а-я]{2,3} )?д(?:ень|ня))|‹в течение (?:24 час[а-я]{0,2}|суток|одного дня)…(?:снима|снят|отмен|сним)[а-я]{0,5}',
  ],
  [
    'electronic_only',
    '‹(?:только|исключительно) (?:в )?электронн[а-я]{2,3}|‹бумажн[а-я]{2,3}…(?:не (?:направля|выда|вруча|предусмотр)[а-я]{2,6})',
  ],
  [
    'appear',
    `‹(?:вам |вы |вас )?(?:обязан[а-я]?|необходимо|надлежит|следует|нужно|надо|должн[а-я]|требуется|просим|прошу|приглаша[а-я]{2,5}|вызыва[а-я]{2,5}|предлагается|предписано)›…${COME}|‹(?:явиться|явитесь|явка(?: (?:строго )?обязательна)?|прибыть|прибудьте)›|‹(?:приглаша|вызыва)[а-я]{2,5}`,
  ],
];
const PATTERNS = DEMANDS.map(([demand, source]) => [demand, compile(source)] as const);

/** «Являться лично не требуется», «не нужно приходить»: what is not asked for. */
const isDenied = (text: string, { start, end }: Match): boolean =>
  NOT_AFTER.test(text.slice(end, end + 50)) || NOT_BEFORE.test(text.slice(Math.max(0, start - 40), start));
const NOT_AFTER = /^[^\n.,;]{0,30}(?<![а-я])не (?:нужно|требуется|надо|обязательн|обязан)/;
const NOT_BEFORE = /(?<![а-я])не (?:(?:нужно|требуется|надо|обязан[аы]?)(?: [а-я]{2,12}){0,2} )?$/;
const COMING: ReadonlySet<Demand> = new Set(['appear', 'appear_urgently']);
/** «В течение суток после явки», «явка не отмечена», «основание: явка»: a visit that was made, missed or would lift measures. */
function isOfVisit(text: string, { start, end }: Match): boolean {
  const words = text.slice(start, end);
  const noun = /явк[а-я]$/.test(words) && !/(?:необходим|обязат|требу)[а-я]* явк/.test(words);
  const lead = text.slice(Math.max(0, start - 30), end);
  if (/(?<![а-я])не (?:[а-я]{1,9} )?[а-я]{4,12}$|(?:^|[^а-я])в течение \d{1,2} (?:[а-я]{5,12} )?дн/.test(words))
    return true;
  return (noun && OF_VISIT.test(lead)) || (/(?<![а-я])явк[а-я]$/.test(words) && WAS.test(text.slice(end, end + 60)));
}
const OF_VISIT =
  /(?<![а-я])(?:после|по|о|об|при|до|с момента|в связи с|в случае|факт[а-я]{0,2}|обеспечени[ея]|дн[яею]|без|(?:основание|причина):?|благодаря|отметк[аи] об?|подтверждени[ея]|регистраци[ия]|запис[ьи] об?) (?:вашей |его |личной |добровольной |вами ){0,2}явк[а-я]$/;
const WAS =
  /^(?: (?:гражданина|призывника|лица|ваша|по повестке|в военкомат|в военный комиссариат|в назначенный день|[\d.]{5,10}|\d{1,2} [а-я]{3,9})){0,3}(?: (?:вами|была|не была|так и))? ?(?:не )?(?:зафиксирован|подтвержден|отмечен|состо[ия]|учтен|исполнен|выполнен|зарегистрирован|внесен|произошл)/;
const COUNTED: ReadonlySet<Demand> = new Set(['thirty_days', 'twenty_days']);
/** «Обжаловать можно в течение 30 дней», «обращение рассмотрят в течение 30 дней»: the term of another thing. */
const isOfComplaint = (text: string, { start, end }: Match): boolean =>
  OF_COMPLAINT.test(
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[.;\n]/)
      .at(-1) ?? '',
  ) || OF_COMPLAINT.test(text.slice(end, end + 60).split(/[.;\n]/)[0] ?? '');
const OF_COMPLAINT = /обжал|жалоб|оспор|рассматрива|рассмотр|ответ(?:им|ят|а)(?![а-я])/;

/** Demands and claims of the notice, one of each kind, in order of the text. */
export function findDemands(normal: NormalText): FoundDemand[] {
  const result: (FoundDemand & { at: number })[] = [];
  for (const [demand, pattern] of PATTERNS) {
    const match = matches(pattern, normal.text, 5).find(
      (one) =>
        !isDenied(normal.text, one) &&
        !(COMING.has(demand) && isOfVisit(normal.text, one)) &&
        !(COUNTED.has(demand) && isOfComplaint(normal.text, one)) &&
        !(demand === 'lifted_in_24_hours' && /с (?:воинского )?учета/.test(normal.text.slice(one.start, one.end))),
    );
    if (!match) continue;
    // «Считается вручённой через 7 дней со дня размещения» says one thing.
    if (
      demand === 'served_at_posting' &&
      result.some(
        (other) => other.demand === 'served_after_7_days' && overlap(other, foundAt(normal, match.start, match.end)),
      )
    )
      continue;
    if (demand === 'appear' && result.some((other) => other.demand === 'appear_urgently')) continue;
    result.push({ ...foundAt(normal, match.start, match.end), demand, at: match.start });
  }
  return result.sort((one, two) => one.at - two.at).map(({ at: _, ...demand }) => demand);
}
