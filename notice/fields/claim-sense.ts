import { type NormalText, rangeOf } from '../normalise/index';
import type { FoundMeasure, FoundThreat } from '../types';
import type { NoticeKind } from '../vocabulary';

// What a claim is about, by the words around it: one word, «штраф», is held against the law in more senses than one.

/**
 * The threats named by what they are threatened for. «Штраф, а при уклонении ст. 328 УК» is both; «за несообщение сведений
 * штраф» is not that for staying away; what a deferment ends with, «отчисление», threatens nobody.
 */
export function threatsInSense(normal: NormalText, kind: NoticeKind, threats: readonly FoundThreat[]): FoundThreat[] {
  return threats
    .filter(
      (one) =>
        !(kind === 'draft_decision' && (isEndOfDeferment(normal, one) || /^протокол[а-я]{0,2}$/.test(plain(one.text)))),
    )
    .map((one) => {
      const words = plain(one.text);
      // «Последствия, указанные в ст. 328 УК РФ», «ответственность за отказ — статья 21.5 КоАП»: the article says which.
      if (one.threat === 'other_threat') {
        if (/(?<![\d.])328(?![\d.])[^\n]{0,12}(?:ук(?![а-я])|уголовн)/.test(words))
          return { ...one, threat: 'criminal' };
        return /(?<![\d.])21\.5(?!\d)[^\n]{0,12}(?:коап|кодекс)/.test(words) ? { ...one, threat: 'fine' } : one;
      }
      if (one.threat !== 'fine' && one.threat !== 'criminal') return one;
      if (CRIMINAL.test(words) && FINE.test(words)) return { ...one, threat: 'criminal', also: 'fine' };
      if (one.threat === 'fine' && CRIMINAL.test(words)) return { ...one, threat: 'criminal' };
      const isOfData = one.threat === 'fine' && isForSilence(normal, one, kind === 'questionnaire');
      return isOfData ? { ...one, threat: 'fine_unreported' } : one;
    });
}
const plain = (words: string): string => words.toLowerCase().replaceAll('ё', 'е');
const CRIMINAL = /уголовн|лишени[а-я] свободы|(?<![\d.])328(?![\d.])/;
const FINE = /штраф|админ|коап|21\.[4-7]/;

/**
 * Whether the sentence of a fine speaks of data that were not given, and not of staying away.
 * @param isAsked the letter asks for data alone: a fine for nothing that is named is for those
 */
function isForSilence(normal: NormalText, threat: FoundThreat, isAsked: boolean): boolean {
  const { text } = normal;
  const { start, end } = rangeOf(normal, threat);
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(STOP)
      .at(-1) ?? '';
  const after = text.slice(end, end + SENTENCE).split(STOP)[0] ?? '';
  const sentence = `${before}${text.slice(start, end)}${after}`;
  return isAsked ? !STAYED_AWAY.test(sentence) : SILENCE.test(sentence) && !AWAY.test(sentence);
}
const SENTENCE = 160;
const STOP = /[!?;\n]|\.(?=\s)/;
const SILENCE =
  /(?<![а-я])(?:несообщени|не ?сообщ|непредставлени|не представ|непредоставлени|не предостав|несвоевременн[а-я]{2} (?:сообщ|предст|уведом)|не сверит|несверк|не (?:внесет|обновит|уточнит)|(?:сведени|данн)[а-я]{1,3} не будут (?:уточнен|сообщен|представлен|предоставлен|внесен)|неуведомлени|недостоверн)/;
const STAYED_AWAY = /(?<![а-я])(?:неявк|игнорир|не яв|неприбы|не (?:прибы|прибуд)|не прид|не прийти)/;
const AWAY =
  /(?<![а-я])(?:неявк|не яв|неприбы|не (?:прибы|прибуд)|не прид|не прийти|уклон|отказ|не будете|не приход|пропуск|неисполнени|игнорир|причин|по повестке|повестк[ауи] без)/;

/** «Обстоятельства, прекращающие отсрочку, как то отчисление либо перевод»: what ends it. */
function isEndOfDeferment(normal: NormalText, threat: FoundThreat): boolean {
  if (threat.threat !== 'university_informed' || /неявк|не яв/.test(plain(threat.text))) return false;
  if (/^об? отчислени/.test(plain(threat.text))) return true;
  const { start } = rangeOf(normal, threat);
  return ENDS_IT.test(normal.text.slice(Math.max(0, start - 90), start));
}
const ENDS_IT =
  /(?<![а-я])(?:при(?! неявк)|в случае(?! неявк)|как то:?|прекра[а-я]{3,9}|утра[а-я]{3,8}|основани[а-я]{1,2}|изменени[а-я]{1,2})(?![а-я])[^.;\n]{0,60}$/;

/** The measures, those that only a general word tells, «временные меры», named so: it is no measure unknown to the law. */
export const measuresInSense = (normal: NormalText, measures: readonly FoundMeasure[]): FoundMeasure[] =>
  measures.flatMap((one) => {
    if (one.measure !== 'other_measure') return [one];
    const { start, end } = rangeOf(normal, one);
    const words = normal.text.slice(start, end);
    if (GENERAL.test(words) || (namesNothing(words) && A_MEASURE.test(words)))
      return [{ ...withoutRecord(one), measure: 'unnamed_measures' as const }];
    // «Будут приостановлены», «недоступна»: the state of what another row names.
    return namesNothing(words) ? [] : [one];
  });
/** «Ограничения», «временные меры», «запрет». */
const A_MEASURE = /(?<![а-я])(?:мер(?:ы|ах|ам|ами)?(?![а-я])|ограничени[а-я]{1,3}(?![а-я])|запрет[а-я]{0,2}(?![а-я]))/;
/** «К Вам могут быть введены временные меры», «ограничения снимут»: nothing that is barred is named. */
const namesNothing = (words: string): boolean =>
  !/[а-я]{4}/.test(words.replace(OF_ANY_MEASURE, ' ')) && !SHORT_NAME.test(words);
/** «ВУ ограничено», «рег. ТС». */
const SHORT_NAME = /(?<![а-я])(?:ву|в\/у|тс|ип|нпд|рег\.)(?![а-я])/;
const OF_ANY_MEASURE = new RegExp(
  `(?<![а-я])(?:${[
    '(?:временн|ограничительн|дополнительн|обеспечительн|принудительн|ранее|наложен|установлен|предусмотрен|указанн|введен|введ[уе]т|ввести|примен|принят|действ|отмен|сня[лт]|сним|прекра|перестан|прекрат|начн|начин|приостан|запре[тщ]|огранич|закр[оы]|недоступн|невозможн)[а-я]{0,12}',
    'мер[аыу]?|мер(?:ах|ам|ами)|буд[еу]т|быть|могут|может|мож[еу]т|вступ[а-я]{0,4}|силу|нельзя|сможете|станет|состояни[ея]|статус|част[ьи]|линии|воинск[а-я]{2,3}|военн[а-я]{2,3}|комиссариат[а-я]?|учет[ау]?|отношении|автоматическ[а-я]{1,2}|вследствие|чего|поэтому|тогда|скоро|числа|полностью|вашей|записи|гражданин[ау]?|следующи[ехм]{1,2}|этот|этого|иные|прочие|если|потом|после|сразу|также|того|этом',
  ].join('|')})(?![а-я])`,
  'g',
);
/** «Временные меры по записи 77-ВМ-00618»: which record it is tells no measure. */
const withoutRecord = (one: FoundMeasure): FoundMeasure => {
  const text = one.text.replace(/\s+по\s+(?:записи|делу)\s[^\n]*$/i, '');
  return { ...one, end: one.start + text.length, text };
};
/** Behind the word for a measure only what was done with it, since when and by what paper: «запрет на брак» is a measure. */
const GENERAL = new RegExp(
  [
    '^(?:поэтому |в связи с этим )?(?:(?:временн|ограничительн|дополнительн|обеспечительн|установленн|наложенн|предусмотренн|указанн|принят|введенн|введен|применен|наложен|действу|отменен|снят|прочи|друг|ины|иные|все|эти|данн|так|ваш|ранее|автоматич|включ|вступ|на его основании|в отношении вас|к вам|вам)[а-я]{0,6} ){0,5}',
    '(?:временн[а-я]{2,3} )?(?:мер[аыу]?|ограничени[еяй]|запрет[аы]?)(?: воздействия| принуждения)?',
    '(?:,? (?:(?:направленн|предусмотренн|принят|установленн|введен|применен|наложен|действу|отменен|снят|прекра|вступ|обеспеч|указан|перечислен|ранее|автоматич)[^\\n]{0,80}|(?:к вам|в отношении вас|по повестке|по (?:записи|делу|решению)|с \\d)[^\\n]{0,60})|\\. с (?:этого|указанного|названного) (?:дня|числа|момента) [^\\n]{0,40})?[.:,;]?$',
  ].join(''),
);
