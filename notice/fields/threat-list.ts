import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { oneOf } from '../pattern';
import { overlap } from '../spans';
import type { FoundLawRef, FoundMeasure, FoundThreat, Span } from '../types';
import { clauseOf, widened, withinParagraph, withinRow, withWhole } from './extents';
import { isOnServicesLine, isOthersLine, isSection } from './lines';
import { A_WORD, inOrder, isPerson, others, PAPER_NUMBER } from './list-parts';
import type { RuleReading } from './rules';
import { isThreatening, threatAt } from './threats';

// The threats of a notice, from what the tagger and the rules found.

/** The threats, each with its clause; those of the rules where nothing was tagged. `tagged` are ranges of the normal text, what is found has offsets of the original. */
export function threatsIn(
  normal: NormalText,
  { fields: { threats: known, lawRefs }, consequences }: Pick<RuleReading, 'fields' | 'consequences'>,
  { tagged, restrictions }: { tagged: readonly Span[]; restrictions: readonly FoundMeasure[] },
): FoundThreat[] {
  const given = { known, lawRefs };
  const found = threatsOf(
    normal,
    tagged.map((range) => widened(normal, withinParagraph(normal, range), known)),
    given,
  );
  const told =
    found.length > 0
      ? found
      : threatsOf(
          normal,
          known.map((one) => rangeOf(normal, one)),
          given,
        );
  const follows = consequences
    .map((range) => threatAt(normal, range, known))
    .filter((one) => isThreatOfNotice(normal, one, true));
  // What is barred is a measure: told as a threat without a name too, it would get two verdicts.
  const own = told
    .map((one) => beforeMeasure(normal, one, restrictions))
    .filter((one) => one.threat !== 'other_threat' || !restrictions.some((other) => overlap(one, other)));
  return inOrder([...own, ...others(follows, [...own, ...restrictions])]).filter(
    (one) => one.threat !== 'other_threat' || (HARMS.test(wordsAt(normal, one)) && !leadsToMeasures(one, restrictions)),
  );
}

function threatsOf(
  normal: NormalText,
  ranges: readonly Span[],
  { known, lawRefs }: { known: readonly FoundThreat[]; lawRefs: readonly FoundLawRef[] },
): FoundThreat[] {
  const articles = lawRefs.map((one) => rangeOf(normal, one));
  return ranges
    .map((range) =>
      withinRow(
        normal,
        withinParagraph(normal, withWhole(clauseOf(normal.text, range, ranges), articles), range),
        range,
      ),
    )
    .map((range) => threatAt(normal, fromItsReason(normal.text, range), known))
    .filter((one) => isThreatOfNotice(normal, one));
}

/** «Адрес ул. Мира, стр. 2 Цель Уточнение документов За неявку штраф» of a page without breaks: it begins with its reason. */
function fromItsReason(text: string, range: Span): Span {
  const words = text.slice(range.start, range.end);
  const at = words.search(/ (?:за неявку|за уклонение|при неявке) /);
  const before = words.slice(0, Math.max(0, at));
  return at > FAR_IN && /(?<![а-я])(?:адрес|цель|стр\.|каб\.)/.test(before) && !isThreatening(before)
    ? { ...range, start: range.start + at + 1 }
    : range;
}
const FAR_IN = 30;

/** What no named threat is tells of harm in so many words; «обращение К-55», «сообщение составлено ботом» tell of none. */
const HARMS = new RegExp(
  [
    'штраф|ответствен|отв етств|уголов|арест|розыск|разыск|полиц|мвд|овд|внутренних дел|привод|привез|достав|протокол|лиш[аеи]|запре|огранич|наказ|уклон|взыск|(?<![а-я])суд|преслед|последств|мер(?:ы|ами)?(?![а-я])',
    'дел[оа] (?:возбуд|завед|завод|переда[дс]|уйд)|возбуждено|фигурант|акт(?![а-я])|отчисл|увол|работодат|прокур|следств|следоват|дознав|посад|срок|хуже|пеняйте|проблем|неприятност|вас ждет|накаж|трибунал|статья|(?<![а-я])(?:ст\\.|ук(?![а-я]))|коап|\\d (?:лет|тыс)|два года',
    'материал|переда(?:дут|дим|ются|ём|ем|ть|ч)|забер|забир|забрал|приед|придут|приду с|выед|выезжа|едут|отправ|брон[ьи]|отсрочк|обход|рейд|патрул|наряд|понят|спис(?:ок|ки|ком)|вычерк|вылета|слет|снима|снят|сним|расторж|прекра|гражданств|конфиск|опиш|обвин|дезертир|измен|нарушен|замечан|виновн|мобилиз|призв|фронт|передов|неявк|отказ|заяв|подад|повестк',
    // «Выселят», «к сессии не допустят», «тех впишу в рапорт»: of a dean, a warden, a chief.
    'высел[яеи]|выгонят|выпишут|(?:не (?:\\d )?|а )(?:допус[кт]|попад|получ|закро|дадут|продл)|(?:к|до|от) (?:зачету|сессии|работе|работы|пересдач)|допуск |преми[июя]|закроют|пропуск(?:ник)?(?![а-я ]*:)|рапорт|докладн|служебк|стипенди|выговор|военного времени|сообщ(?:им|ат|ит|аю)(?![а-я])|подаем|подают|по квартирам|постановлени|эвакуаци|выдвор|сам(?:а|и)? виноват|отвеча[ею]т|ответит|признаки состава|исполнени|изъяти|принудительн|условк|опоздани|недостоверн|объясня[ею]тся|разбира[ею]тся|вызыва[ею]тся|вызовет|говорить сам|орать|адм\\.? ?дел|пребывани|без прав|комисси[ию] по делам',
  ].join('|'),
);
/** The words under a threat, as the cues see them. */
const wordsAt = (normal: NormalText, one: FoundThreat): string => {
  const { start, end } = rangeOf(normal, one);
  return normal.text.slice(start, end);
};
/** «В случае неявки в отношении вас могут быть применены следующие меры: …»: each of them is told by itself. */
const leadsToMeasures = (one: FoundThreat, restrictions: readonly FoundMeasure[]): boolean =>
  /(?<![а-яё])мер(?:ы|ами)?(?![а-яё])|ограничени|7\.1/i.test(one.text) &&
  restrictions.some(({ start }) => start >= one.start && start - one.end < TO_THE_LIST);
/** Units between such words and the first of the list. */
const TO_THE_LIST = 160;

/** «Вас могут оштрафовать | и запретят выезжать за границу»: the end of a threat is a measure, and has a verdict of its own. */
function beforeMeasure(normal: NormalText, one: FoundThreat, restrictions: readonly FoundMeasure[]): FoundThreat {
  const range = rangeOf(normal, one);
  for (const measure of restrictions) {
    const { start, end } = rangeOf(normal, measure);
    if (start <= range.start || start >= range.end || range.end - end > A_TAIL) continue;
    const before = normal.text.slice(range.start, start);
    const joint = JOINT.exec(before);
    if (!joint || joint.index === 0 || !isThreatening(before.slice(0, joint.index))) continue;
    return { ...one, ...foundAt(normal, range.start, range.start + joint.index) };
  }
  return one;
}
const A_TAIL = 3;
const JOINT = /(?:,| и| или)(?: (?:а|и|ну|также|даже|еще|вам|вас|тебе)){0,3} $/;

/** «Штраф 750 ₽ оплачен со скидкой»: one that is over. */
const IS_PAID = /(?<!не )(?<![а-яё])(?:оплачен|погашен|уплачен)[аоы]?(?![а-яё])/;

/** Whether words that may be a threat are one, and the notice's: no paperwork, no other office's, nobody's name. */
function isThreatOfNotice(normal: NormalText, one: FoundThreat, isConsequence = false): boolean {
  const { text } = normal;
  const range = rangeOf(normal, one);
  const words = one.text.toLowerCase();
  return (
    A_WORD.test(text.slice(range.start, range.end)) &&
    (isConsequence || isThreatening(text.slice(range.start, range.end))) &&
    !isPerson(normal, range) &&
    !isOthersLine(text, range, true) &&
    !isOnServicesLine(normal, one) &&
    !isSection(text, range) &&
    !HELP_LINE.test(words) &&
    !IS_PAID.test(words) &&
    !PAPER_NUMBER.test(words) &&
    !CONDITION.test(words) &&
    !DUTY.test(words) &&
    !PAPERWORK.test(words) &&
    !UNUSED.test(words) &&
    !RIDE.test(words) &&
    !(REPORTED.test(words) && TO_OFFICES.test(text.slice(range.start, range.end + 60)) && !SOUGHT.test(words)) &&
    !TO_BRING.test(text.slice(Math.max(0, range.start - 90), range.start)) &&
    !(/^отчислени[еи](?![а-я])/.test(words) && TO_TELL.test(text.slice(Math.max(0, range.start - 40), range.start)))
  );
}

/** «Телефон для справок 8-495-…», «Не показывать снова», «Проверить штрафы» threaten nobody. */
const HELP_LINE = oneOf(
  /^(?:регистрационный |входящий |исходящий )?номер /,
  /^(?:проверить|оплатить|посмотреть|узнать|мои|ваши) (?:ваши )?штраф[а-я]{0,2}[.!]?$/,
  /^(?:больше )?не (?:показывать|напоминать)(?: (?:снова|больше|мне|это(?: окно| сообщение)?)){0,2}[.!]?$/,
  /^тел(?:ефон[а-я]{0,2}|\.)[а-я :.]{0,24}[\d -]{5,16}\.?$/,
  /^(?:тип|код|номер|запись|протокол|приказ|исх\.?) [^\n]{0,20}\d+$/,
  /^[а-я-]{3,20} [а-я]\. ?[а-я]\.?$/,
  /^(?:[а-я]\. ?){1,2}[а-я-]{3,20}$/,
  /^[^\n]{0,12}(?:телефон|тел\.|справк|справок|контакт|вопр)[^\n]*\d{2}[- ]?\d{2}\.?$/,
);
/** «При отчислении»: when, and no word of what then. */
const CONDITION =
  /^(?:при|в случае) [а-я]{5,16}$|^если (?:вас|тебя|вы|ты) [а-яё]{5,14}$|^(?:если )?(?:вы )?не (?:прид[её]те|явитесь|прибудете|зайд[её]те)(?: (?:в|по|на) [^,;:—]{3,50})?$/;
/** «Сведения направлены в МВД, Росреестр и ФСБ»: that measures were taken back, nobody is looked for. */
const REPORTED = /^сведени/;
/** «Для розыска», «вас доставят приводом». */
const SOUGHT = /(?<![а-я])(?:розыск|привод(?:ом|а)|доставят)/;
const TO_OFFICES = /росреестр|(?<![а-я])фсб|гибдд|банк|налогов|(?<![а-я])фнс|пограничн/;
/** «При себе иметь паспорт и четыре фотографии без головного убора». */
const TO_BRING = /(?:при себе иметь|иметь при себе|с собой)[^.\n]*$/;
/** «О переводе, | отчислении или академическом отпуске сообщите». */
const TO_TELL = /(?<![а-я])об? (?:[а-я]{4,14},? (?:или |и )?){0,3}$/;
/** «Протокол подписал председатель», «место и час сообщат отдельно»: nobody is threatened; not «составят протокол». */
const PAPERWORK = new RegExp(
  [
    String.raw`^(?:иначе|ответственность|отв\.)$`,
    '^ответственн(?:ый|ая)(?: (?:исполнитель|сотрудник|за [а-я ]{3,20}))?:',
    '^участков[а-я]{2,3} принимает',
    '^отдел(?:ение)? (?:розыска|дознания)(?: и [а-я]{4,10})?[.,]?$|^в соответствии с указом президента[^,]{0,30}$',
    '^(?:предупреждени[ея] )?о последствиях неявки[.:]?$',
    String.raw`^(?:[а-я]{2,4} )?(?:омвд|овд)(?! [^\n]*(?:прив|достав|задерж))[а-я -]{3,40}$`,
    '(?:сведения|данные|сообщения) хранятся',
    'отнестись ответств',
    'получат (?:эти )?(?:сведения|данные)',
    String.raw`^(?:начальник|секретарь|председатель|врио|инспектор|помощник)(?![^\n]*(?:штраф|полиц|розыск|суд)) [^\n]{3,60}$`,
    String.raw`^[\d -]{6,16} в часы`,
    '^(?:вам|вы) (?:необходимо|следует|нужно|надлежит) (?:явиться|прибыть)(?![^\\n]*(?:полици|суд|штраф|следств|приста))',
    '(?:примен|введ)[а-я]{2,6} (?:временн[а-я]{2,3} )?(?:мер[аы]|ограничени[яе])[:.]?$(?<!(?:штраф|уголовн|привод|розыск|суд|арест|следоват|полиц|достав|работодат)[^\\n]*)',
    '^(?:личное )?дело (?:передано|направлено) в призывную комиссию$',
    String.raw`^(?:ответить|отвечать|написать|переслать)[^\n]{0,40}(?:нельзя|невозможно|не (?:надо|нужно|требуется))`,
    String.raw`^(?:(?:личное |учетное )?дело №|дело [\d/-]{1,12}[а-я]{0,2}\.?$)`,
    '^(?:протокол|решение|документ)[а-я]? (?:подписа|утверди)',
    '^запись в [а-я]{5,12}',
    '^не согласны? [-—–] ',
    '^выписк[аи] из протокола|^привлечено к дисциплинарной',
    String.raw`(?<![а-я])(?:мож[её]т быть|могут быть|можно|вправе) (?:обжалов|оспор)[а-я]{2,5}(?![^\n]*(?:штраф|розыск|уголов))`,
    'сообщ(?:ат|им|ит)[а-я]{0,2} (?:вам )?(?:отдельно|дополнительно|позже|позднее)',
  ].join('|'),
);
/** «За вами приедут на автобусе»: a ride. */
const RIDE = /^(?!.*(?:полиц|наряд|участков|мвд)).*(?:автобус|такси|маршрутк)/;
/** «Привод полицией к вам не применялся». */
const UNUSED =
  /^(?:а |но )?не (?:лишени|арест|уголовн|тюрьм)|не наказуем|применяться не буд|штраф[а-я]{0,2} не (?:назнач|грозит)|не является основанием|(?:не привлекал|не наступил)(?:ся|а|о|и)(?![а-я])|не освобождает от явки[.!]?$|(?<![а-яё])не применя(?:л(?:ся|ась|ись|ось)|[ею]тся)|(?<![а-яё])нет\.?$/;
/** «Обязанность явиться закреплена в статье 31»: a duty and its norm threaten nothing. */
const DUTY =
  /^за военным билетом|^(?:сообщать|сообщить|являться|явиться)[^\n]{0,40} обязыва[ею]т|^обратит(?:есь|ься) |^обязанность [^\n]{0,40}(?:закреплен|установлен|предусмотрен)/;
