import { type NormalText, rangeOf } from './normalise/index';
import { compile, oneOf } from './pattern';
import type { Span } from './types';
import type { NoticeKind } from './vocabulary';

/** «Повестки» alone is a section of the portal. */
const SUMMONS =
  '‹(?:повестк[ау]|вызов|явка)›|‹карточка вызова› (?:в|на)|‹уведомление о призыве›|(?<=[а-я] )повестки›|‹о вызове›|‹(?:уведомлени|извещени|напоминани)[ея] об? (?:вашей )?явке›|^об? (?:вашей )?явке (?:в|на|к)›|^обязанность (?:лично )?(?:явиться|прибыть)›|^(?:в реестре [а-я]{6,12} )?(?:сформирован|размещен|внесен)[аоы]? (?:документ|повестка) на ваше имя›|^вы призваны на›|‹вас (?:вызыва|приглаша)[а-я]{1,2}т›|‹(?:дата|день|время) (?:вашей )?явки (?:по повестке )?(?:изменен|перенесен)[аоы]?›|‹(?:уведомлени|извещени|сообщени)[ея] о (?:размещении|направлении|формировании|внесении) (?:электронной )?повестки›|^оповещение (?:призывника|гражданина|военнообязанного|резервиста)›';
const MEASURES = '‹(?:ограничени[а-я]{1,3}|мер[аы]?|мерах|запрет[а-я]{0,2})›';

/** «Что вам сейчас запрещено», «Вам временно нельзя:». */
const BARRED =
  '‹(?:(?:вам|теперь|сейчас|временно|пока) ){1,3}(?:запрещено|нельзя|недоступно|ограничено|закрыто)›(?=[ :]*$)|‹что (?:запрещено|ограничено|закрыто|недоступно)›';

/** What a title names its notice by, in the notation of `compile`. */
const NAMES: Partial<Record<NoticeKind, string>> = {
  summons: SUMMONS,
  data_clarification: `${SUMMONS}|^(?:сверьте|уточните|обновите) (?:свои |ваши )?(?:данные|сведения) (?:для )?воинского учета›|‹(?:уточнени|сверк|актуализаци)[а-я]›|‹(?:просит|просим)(?: вас)? (?:уточнить|обновить|сверить|актуализировать) (?:ваши |свои |личные )?(?:данные|сведения)›`,
  summons_electronic_notification: SUMMONS,
  draft_decision:
    '‹решени(?:е|ю|ем)›|‹о (?:принятом )?решении›|(?<=[а-я] )решения›|^результат рассмотрения›|‹(?:отсрочк[аеи]|освобождени[еия]|освобожден[аы]? от призыва|заключени[еия])›|^вы призваны›|‹выписк[аи] из протокола(?: заседания)? призывной комиссии›',
  mobilisation_or_training: `${SUMMONS}|‹(?:мобилизаци|предписани)[а-я]{1,3}›|‹мобилизационн[а-я]{2} распоряжени[ея]›|‹сбор(?:ы|ов|ах)›`,
  restriction_imposed: `${MEASURES}|${BARRED}|‹(?:ограничены|приостановлены) права›`,
  restriction_lifted: `${MEASURES}|‹(?:отмен[аеы]|отзыв[ае]?)(?: ранее [а-я]{6,16})? (?:повестки|вызова|явки)›`,
  restriction_warning: `‹предупреждени[еи]›|^вы (?:пропустили (?:явку|вызов|повестку)|не явились|не прибыли)›|^вы не пришли [^\\n]{0,12}(?:военк|повестк|вызов)|${MEASURES}`,
  questionnaire:
    '^(?:сверьте|проверьте|уточните|обновите|подтвердите|дополните) (?:свои |ваши )?(?:данные|сведения) (?:для )?воинского учета›|‹(?:анкет[аыу]|анкетировани[ея]|опросный лист)›|‹(?:требование|запрос) (?:о (?:пред[оа]?ставлении|представлении) )?сведений›',
};
const PATTERNS = new Map(Object.entries(NAMES).map(([kind, source]) => [kind as NoticeKind, compile(source)]));

/** A title is no longer than this; no notice has more lines that could be one. */
const LONGEST = 90;
const MOST_LINES = 400;
const MOST = 4;
/** «Записи · меры · обжалование», «Скачать повестку», «Где найти повестку?»: a menu, a button, a question answered. */
const NO_TITLE = oneOf(
  /^[^·|\n]{2,30}(?: [·|] [^·|\n]{2,20}){2,}$/,
  /^(?:заявки|заявления|платежи|сообщения|услуги|профиль)(?![а-я]) [а-я]/,
  /^(?:(?![а-я]+те (?:свои |ваши )?(?:данные|сведения) (?:для )?воинского учета(?![а-я]))[а-я]{3,14}(?:ть|ти|те|чь)(?:ся)?|подробн[а-я]{1,3}|(?:регистрационный |входящий |исходящий )?номер|где|как|что(?! (?:вам|теперь|сейчас|временно|запрещено|ограничено|закрыто|недоступно)(?![а-я]))|почему|когда|если|мои|моя|ваши|все|новые|архив|главная|запись|копи[яию])(?![а-я])/,
  /(?<![а-я])(?:можно|(?<!больше )не)(?![а-я])/,
  /^(?:(?:раздел|часть|глава) \d{1,2}[.:]? ?)?(?:меры|(?:сведения|информация) о мерах)$/,
  /[а-я]\s?мои (?:повестки|ограничения|меры)(?![а-я])/,
  /[;,?]$/,
  / [/›>] /,
  /.{30}\.$/,
  /\.(?:pdf|docx?|rtf|jpe?g|png|xml|sig|zip)(?![a-zа-я])/,
);
/** What is no part of the name: numbers, days, whom it is for. */
const PARTS = /[|·•№\d«»"()]/;
/** «Повестка (повторная)». */
const WHICH = /^\((?:действу|активн|повторн|вторичн|первичн|электронн|дубликат|копи|повестк)[а-я]{0,3}\)/;
/** «Повестка ЭП-» of «Повестка ЭП-300418», «Повестка МСК/26-90118». */
const SERIES = /\s[а-яa-z]{1,4}[-/]$/;
/** «Военный комиссариат г. Москвы. Повестка на мероприятия призыва». */
const BEHIND_SENDER =
  /^(?:военн[а-я]{2,3} комиссариат|военкомат|призывная комиссия|минобороны)[^.!?]*(?:г\.[^.!?]*)?[.:] (?=(?:повестка|вызов|извещение|уведомление|предупреждение)(?![а-я])[^.!?]*$)/;
const SENTENCE_END = /[а-я]{4}[.!?]\s/;

/** Lines of the original that name the kind, «Повестка серии МС», «Решение призывной комиссии»: ranges of the normal text. */
export function findTitles(normal: NormalText, kind: NoticeKind): Span[] {
  const pattern = PATTERNS.get(kind);
  if (!pattern || !normal.original.includes('\n')) return [];
  const found: Span[] = [];
  let start = 0;
  for (let line = 0; line < MOST_LINES && start < normal.original.length && found.length < MOST; line += 1) {
    const stop = normal.original.indexOf('\n', start);
    const end = stop < 0 ? normal.original.length : stop;
    if (end - start <= LONGEST) found.push(...titlesIn(normal, { start, end }, pattern));
    start = end + 1;
  }
  return found;
}

/** What of a line of the original is a title. */
function titlesIn(normal: NormalText, line: Span, pattern: RegExp): Span[] {
  const { start, end } = rangeOf(normal, line);
  // The normal text ends sentences with a break of its own, after «эл.» too.
  const words = normal.text.slice(start, end).replaceAll('\n', ' ').trimEnd();
  const sender = BEHIND_SENDER.exec(normal.original.slice(line.start, line.end).toLowerCase())?.[0].length ?? 0;
  if (sender > 0) return titlesIn(normal, { start: line.start + sender, end: line.end }, pattern);
  if (NO_TITLE.test(words) || SENTENCE_END.test(words)) return [];
  const found: Span[] = [];
  let at = 0;
  for (const part of words.split(PARTS)) {
    const from = words.indexOf(part, at);
    at = from + part.length;
    const name = part.replace(SERIES, '');
    if (name.search(pattern) < 0 || found.some((title) => title.end > start + from)) continue;
    const which = name === part ? (WHICH.exec(words.slice(at))?.[0].length ?? 0) : 0;
    found.push({ start: start + from, end: start + from + name.length + which });
  }
  return found;
}
