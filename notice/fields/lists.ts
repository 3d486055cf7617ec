import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { overlap } from '../spans';
import type { FoundLawRef, FoundMeasure, FoundThreat, NoticeFields, Span } from '../types';
import type { NoticeKind } from '../vocabulary';
import { clauseOf, widened, withinParagraph, withinRow, withWhole } from './extents';
import { isOnServicesLine, isOthersLine, isOthersMeasure, isSection, lineAbove } from './lines';
import { isBarredFromNobody, speaksOfBan } from './measure-clauses';
import { isDenied, measureAt, splitMeasures } from './measures';
import { type RuleReading, stateIn } from './rules';
import { isThreatening, threatAt } from './threats';

// The fields of which a notice has several, measures, threats and articles, from what the tagger and the rules found.

/** What the lists need of the rules' reading. */
type FromRules = Pick<RuleReading, 'fields' | 'barred' | 'consequences'>;

/** The measures: `tagged` are ranges of the normal text, what is found has offsets of the original. */
export function restrictionsIn(
  normal: NormalText,
  kind: NoticeKind,
  { fields: { restrictions: known }, barred }: FromRules,
  tagged: readonly Span[],
): FoundMeasure[] {
  const found = tagged
    .filter((range) => !isDenied(normal, range) && !isNoMeasure(normal.text.slice(range.start, range.end)))
    .flatMap((range) => rowsOf(normal, range))
    .flatMap((range) => splitMeasures(normal, range, known))
    .map((range) => withoutPerson(normal, wholeMeasure(normal, withinLabel(normal, withinParagraph(normal, range)))))
    .filter((range) => !isEndOfNumber(normal.text, range))
    .filter((range) => A_WORD.test(normal.text.slice(range.start, range.end)) && !isPerson(normal, range))
    .map((range) => measureAt(normal, range, stateIn(kind), known))
    .filter((one) => one.measure !== 'other_measure' || speaksOfMeasure(normal, one));
  const rest = others(known, found).map((one) => {
    const { start, end } = wholeMeasure(normal, rangeOf(normal, one));
    return { ...one, ...foundAt(normal, start, end) };
  });
  const listed = listedIn(normal, barred, { kind, found: [...found, ...rest] }).map((range) =>
    measureAt(normal, range, stateIn(kind), known),
  );
  return inOrder([...found, ...rest, ...others(listed, [...found, ...rest])]).filter((one) => {
    const range = rangeOf(normal, one);
    return (
      !isOthersMeasure(normal.text, range) &&
      !isOfMenu(normal, range) &&
      !isDenied(normal, range) &&
      !isBarredFromNobody(normal.text, range)
    );
  });
}

/** «Сведения · записи · меры · обжалование»: an entry of a menu. */
const isOfMenu = ({ text }: NormalText, { start, end }: Span): boolean =>
  end - start < A_ENTRY && /[·›•] $/.test(text.slice(Math.max(0, start - 2), start)) && /^ [·›•]/.test(text.slice(end));
const A_ENTRY = 14;

/**
 * The barred parts that are measures of the notice. Where it is about something else, a part counts in a line that names
 * a measure already, or where it speaks of a ban itself and its line says what follows if one does not come.
 */
function listedIn(
  normal: NormalText,
  barred: readonly Span[],
  { kind, found }: { kind: NoticeKind; found: readonly FoundMeasure[] },
): readonly Span[] {
  if (kind.startsWith('restriction_')) return barred;
  const { text } = normal;
  const named: Span[] = found.map((one) => rangeOf(normal, one));
  const lineOf = ({ start, end }: Span): Span => ({
    start: text.lastIndexOf('\n', start) + 1,
    end: `${text}\n`.indexOf('\n', end),
  });
  const own = barred.filter((one) => {
    const line = lineOf(one);
    return speaksOfBan(text.slice(one.start, one.end)) && UNLESS.test(text.slice(line.start, line.end));
  });
  return barred.filter((one) => [...named, ...own].some((other) => overlap(other, lineOf(one))));
}
/** «При неявке вам закроют выезд», «вы не сможете взять кредит»; not «запрет на проезд по улице Мира». */
const UNLESS = new RegExp(
  `(?<![а-я])(?:${[
    'при (?:повторной )?неявк|в случае неявк|за неявк|неявк[аи] |(?:если|кто) не ',
    'не (?:прид|яв(?:ит|иш|ят)|прибуд|приедеш)',
    'иначе|в противном случае',
    'вы не (?:сможете|можете|вправе)',
    'вам (?:нельзя|запрещ|огранич|закры|приостан|недоступ)',
    'до (?:вашего |вашей |личного |личной )?(?:визита|явки|посещения|прихода)',
  ].join('|')})`,
);

/** The threats, each with its clause; those of the rules where nothing was tagged. Offsets as above. */
export function threatsIn(
  normal: NormalText,
  { fields: { threats: known, lawRefs }, consequences }: FromRules,
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
  const own = told.filter((one) => one.threat !== 'other_threat' || !restrictions.some((other) => overlap(one, other)));
  return inOrder([...own, ...others(follows, [...own, ...restrictions])]);
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
    .map((range) => threatAt(normal, range, known))
    .filter((one) => isThreatOfNotice(normal, one));
}

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
    !PAPER_NUMBER.test(words) &&
    !CONDITION.test(words) &&
    !DUTY.test(words) &&
    !PAPERWORK.test(words) &&
    !UNUSED.test(words) &&
    !RIDE.test(words) &&
    !TO_BRING.test(text.slice(Math.max(0, range.start - 90), range.start))
  );
}

/** The articles the rules know, and other tagged words that refer to a law. Offsets as above. */
export function lawRefsIn(
  normal: NormalText,
  { lawRefs: known }: NoticeFields,
  tagged: readonly Span[],
): FoundLawRef[] {
  const found = tagged
    .filter((range) => REFERENCE.test(normal.text.slice(range.start, range.end)))
    .map((range) => ({ ...foundAt(normal, range.start, range.end), act: null, article: null, part: null }));
  return inOrder([...known, ...others(found, known)]).filter(
    (one) => !isOthersLine(normal.text, rangeOf(normal, one), true) && !isOwnNumber(normal.text, rangeOf(normal, one)),
  );
}

/** «Приостановлено право управления / Недоступны кредиты»: rows that were tagged as one measure. */
function rowsOf(normal: NormalText, range: Span): Span[] {
  const rows: Span[] = [];
  let start = range.start;
  for (let at = range.start + 1; at < range.end; at++) {
    const gap = normal.original.slice(normal.ends[at - 1], normal.starts[at + 1]);
    if (!gap.includes('\n') || !A_BAN.test(normal.text.slice(at, at + 24).trimStart())) continue;
    rows.push({ start, end: at });
    start = at + 1;
  }
  return rows.length === 0 ? [range] : [...rows, { start, end: range.end }];
}
const A_BAN = /^(?:недоступ|запрещ|приостан|нельзя|невозмож)/;

/** «Номер выписки 40-118-ВУ»: letters at the end of a number. */
const isEndOfNumber = (text: string, { start, end }: Span): boolean =>
  end - start < 4 && /[\d/-]/.test(text[start - 1] ?? '');

/** «Распоряжение № 15/2» alone in a line: what the paper itself is called, no norm. */
function isOwnNumber(text: string, { start, end }: Span): boolean {
  const isFirst = start === 0 || text[start - 1] === '\n';
  return (
    isFirst &&
    !/основани/.test(lineAbove(text, { start, end })) &&
    OWN_NUMBER.test(text.slice(start, end + NUMBER)) &&
    /^[^\n]{0,12}(?:\n|$)/.test(text.slice(end))
  );
}
const NUMBER = 12;
const OWN_NUMBER = /^(?:распоряжение|постановление|приказ|решение|протокол) ?№ ?[\d/а-я-]{1,12}(?:\n|$)/;

/** «Марат Ильдарович»: a person. */
const isPerson = (normal: NormalText, range: Span): boolean =>
  PERSON.test(foundAt(normal, range.start, range.end).text);
const PERSON = /^\p{Lu}\p{Ll}{2,14}(?:\s\p{Lu}\p{Ll}{1,16}){0,1}\s\p{Lu}\p{Ll}{2,14}(?:вич|вна|ична|лы)[.,!]?$/u;
/** «Выезд за границу запрещён Роман Витальевич»: whom the next line speaks to. */
function withoutPerson(normal: NormalText, { start, end }: Span): Span {
  const words = normal.original.slice(normal.starts[start], normal.ends[end - 1]);
  const name = NAME_AT_END.exec(words)?.[0].length ?? 0;
  return name > 0 && name < end - start ? { start, end: end - name } : { start, end };
}
/** «Запрещено водить автомобиль / Правовая основа: …»: the label of the next row is none of it. */
function withinLabel(normal: NormalText, { start, end }: Span): Span {
  const words = normal.original.slice(normal.starts[start], normal.ends[end - 1]);
  const label = LABEL_BELOW.exec(words)?.[0].length ?? 0;
  return label > 0 && label < end - start ? { start, end: end - label } : { start, end };
}
const LABEL_BELOW =
  /\n\s*(?:Правовая|Правовое|Основани|Норма|Решение|Адрес|Куда|Явк|Справк|Документ|Действует|Статус|Срок|Дата)[^\n]*$/;
const NAME_AT_END = /\s+\p{Lu}\p{Ll}{2,14}\s\p{Lu}\p{Ll}{2,14}(?:вич|вна|ична)[.,!]?$/u;
/** «Запрет на заключение кредитных» goes on with «договоров», «кредите» begins with «отказ банков в». */
function wholeMeasure({ text }: NormalText, { start, end }: Span): Span {
  const ban = BAN_BEFORE.exec(text.slice(Math.max(0, start - 30), start));
  const noun = ADJECTIVE.test(text.slice(start, end)) ? NOUN.exec(text.slice(end, end + 30)) : null;
  const term = noun ? 0 : (/ срок$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const number = (ITS_NUMBER.exec(text.slice(start, end)) ?? OPEN_END.exec(text.slice(start, end)))?.[0].length ?? 0;
  const mark = ban ? 0 : (BULLET.exec(text.slice(start, end))?.[0].length ?? 0);
  return { start: start + mark - (ban?.[0].length ?? 0), end: end + (noun?.[0].length ?? 0) - Math.max(term, number) };
}
/** «▣ Выезд закрыт». */
const BULLET = /^[^\p{L}\p{N}"(]{1,3}(?=[\p{L}\p{N}])/u;
/** «… мер. Рег. № 5506-ВМ» */
const ITS_NUMBER = /[.;]?\s(?:рег|исх|вх|дело|протокол|запись)[а-я]{0,12}\.? ?№? ?[\d/-]{1,12}(?:-?[а-я]{1,3})?[.,]?$/;
/** «Ограничения по»: what follows is an article. */
const OPEN_END = / (?:по|на|в|с|от|для|из-за|за)$/;
/** «Откажет в | кредите», «запрещено | управлять автомобилем»; not «разрешено | управлять автомобилем». */
const BAN_BEFORE = new RegExp(
  `(?<![а-я])(?:${[
    '(?:банк[а-я]{0,2} )?откаж(?:ет|ут) (?:в|на)',
    'отказ [а-я]{3,12} (?:в|на)',
    'не (?:выд[а-я]{2,4}|дад[а-я]{1,3}|дают|одобр[а-я]{2,3}|зарегистриру[а-я]{2,3})',
    'не принима[ею]т заявлени[ея] (?:о|на)',
    'запреща[ею]тся|запрет[ия]т(?:ь)?|запретить|ограничить|приостановить|запрещен[оаы]?|ограничива[ею]т',
    '(?:вы )?не (?:сможете|можете|вправе)',
    'нельзя',
    'невозможност[а-я]{1,2}(?: [а-я]{4,16} (?:или|и))?',
  ].join('|')}) $`,
);
const ADJECTIVE = /[а-я]{3}(?:ых|их|ого|его|ой|ое|ые|ие|ым|ими?)$/;
const NOUN =
  /^ (?:договор|федераци|средств|имуществ|лиц|бизнес|деятельност|предпринимател|удостоверени|кредит|займ|сделк|недвижимост|прав)[а-я]{0,4}(?![а-я])/;
/**
 * Words that name no measure we know are one only where something is banned, stopped or taken, or what one may not do is
 * named. Looked for without spaces: «за прет вы езда».
 */
function speaksOfMeasure(normal: NormalText, found: FoundMeasure): boolean {
  const { start, end } = rangeOf(normal, found);
  return SPEAKS_OF_MEASURE.test(normal.text.slice(start, end).replace(/[\s-]/g, ''));
}
/** «Запрет», «стоп на сделки», «самозанятость»; not «стоп-лист», «отказу», «удостоверенный». */
const SPEAKS_OF_MEASURE = new RegExp(
  [
    '^(?:ву|тс)(?:(?:не)?действит|восст|заблок|приост|$)',
    'запре|огр[ао]нич|[ао]грен|огранеч|огрони|приост|отказ(?!у)|отклон',
    'не(?:могу|може|впра|допу|провед|рег|офор|выда|смож|пус|дад|прим|пост|покид|удал|выезж|избир|действ)',
    'невозмож|нельзя',
    'стоп(?!метка|лист|признак|фактор)',
    'воспрещ|блок|закр|недоступ|удержан|отмен[аы]патент|заморо|арест|лишен|прекращ|отстран|обнулен|выезд',
    'выезж|выехать|невъезд|вылет|границ|загран|паспорт|кредит|за[ей]м(?!ат)|ипотек|счет[аов](?!оч)|вклад',
    'банк(?:через|$)|банкипри|выплат|доплат|льгот|пособ|недвиж|сделк|кадастр|участк|регистра(?:ци|ц)',
    'регдейств|учет(?:сад|а?тран|авто|тс)|научет(?:не|авто|маш|тс)|переоформ|машин|тачк|авто|транспорт',
    'водит|вожд|руль|рулю|удостоверен(?!ный)|водудост|самозан|нпд|свое?дело|допуск|доступк|бронь',
    'гражданств|мер[аыу](?![а-я])|временны[ех]мер|можете$|ogranich|zapre|priostan|registra|vyezd|vremenn',
    'mery|prava|ban|leave|credit',
  ].join('|'),
);
/** «ВК Алексеевского района» is who has decided, «управляющая компания» forbids nobody to drive, «жилищный учёт» is a section of the portal; not «нельзя выезжать». */
const NO_MEASURE = new RegExp(
  [
    String.raw`вестибюл|станци[яи] (?:метро|")|движени[ея] (?:по|на) |бассейн|библиотек|^[а-я]{1,4}[/-]\d`,
    '^заявк[а-я]{1,3} |^дом и квартира$',
    String.raw`^(?:вк|военкомат|отдел вк|военн[а-я]{2,3} комиссариат)(?![а-я])[^\n]{0,60}$`,
    '^управляющ[а-я]{2,3}(?: компани[а-я])?$',
    '^жилищн[а-я]{2,3} учет|^задолженност',
    '^(?:все )?права (?:защищены|сохранены)',
    String.raw`^(?:кто )?(?:решил|вынес|принял|подписал)[аои]?\s`,
    '^(?:распечатать|закрыть|скачать|сохранить|назад|открыть|отправить|поделиться|обновить)(?: (?:[а-я]{1,3} )?[а-я]{5,12})?$',
    String.raw`^(?:ограничени[а-я]{1,2}:\n)?нельзя(?: будет)?$`,
  ].join('|'),
);
/** What a measure or a threat is at least made of: no number of a letter, no telephone. */
const A_WORD = /[а-яa-z]{3}|(?<![а-я])(?:ип|тс|ву|ук)(?![а-я])|328/;
const isNoMeasure = (words: string): boolean => NO_MEASURE.test(words) || PAPER_NUMBER.test(words);
/** «Протокол 118-Я, лист 7», «Рег. № 5506-ВМ»: the number of a paper. */
const PAPER_NUMBER =
  /^(?:протокол|наряд|дело|рег|регистрационный|исх|вх|запись|лист|журнал|том|извещение|уведомление|письмо|документ|форма|бланк|серия|команда|маршрут|заказ|заявка|талон|карта|карточка|договор|реестр|код|шифр)[а-я-]{0,10}\.?(?: [а-я]{3,12})?:? ?(?:№|n)? ?(?:[а-я]{1,3}-)?[\d/-]{1,12}(?:-?[а-я]{1,3})?(?:, ?лист \d{1,3})?[.,]?$/;
/** «Телефон для справок 8-495-…» threatens nobody. */
const HELP_LINE =
  /^(?:регистрационный |входящий |исходящий )?номер |^тел(?:ефон[а-я]{0,2}|\.)[а-я :.]{0,24}[\d -]{5,16}\.?$|^(?:тип|код|номер|запись|протокол|приказ|исх\.?) [^\n]{0,20}\d+$|^[а-я-]{3,20} [а-я]\. ?[а-я]\.?$|^(?:[а-я]\. ?){1,2}[а-я-]{3,20}$|^[^\n]{0,12}(?:телефон|тел\.|справк|справок|контакт)[^\n]*\d{2}[- ]?\d{2}$/;
/** «При отчислении»: when, and no word of what then. */
const CONDITION = /^(?:при|в случае) [а-я]{5,16}$/;
/** «При себе иметь паспорт и четыре фотографии без головного убора». */
const TO_BRING = /(?:при себе иметь|иметь при себе|с собой)[^.\n]*$/;
/** «Протокол подписал председатель», «место и час сообщат отдельно»: nobody is threatened; not «составят протокол». */
const PAPERWORK = new RegExp(
  [
    String.raw`^(?:иначе|ответственность|отв\.)$`,
    '^участков[а-я]{2,3} принимает',
    String.raw`^(?:[а-я]{2,4} )?(?:омвд|овд)(?! [^\n]*(?:прив|достав|задерж))[а-я -]{3,40}$`,
    '(?:сведения|данные|сообщения) хранятся',
    'отнестись ответств',
    'получат (?:эти )?(?:сведения|данные)',
    String.raw`^(?:начальник|секретарь|председатель|врио|инспектор|помощник)(?![^\n]*(?:штраф|полиц|розыск|суд)) [^\n]{3,60}$`,
    String.raw`^[\d -]{6,16} в часы`,
    String.raw`^(?:ответить|отвечать|написать|переслать)[^\n]{0,40}(?:нельзя|невозможно|не (?:надо|нужно|требуется))`,
    String.raw`^(?:(?:личное |учетное )?дело №|дело [\d/-]{1,12}[а-я]{0,2}\.?$)`,
    '^(?:протокол|решение|документ)[а-я]? (?:подписа|утверди)',
    '^запись в [а-я]{5,12}',
    'сообщ(?:ат|им|ит)[а-я]{0,2} (?:вам )?(?:отдельно|дополнительно|позже|позднее)',
  ].join('|'),
);
/** «За вами приедут на автобусе»: a ride. */
const RIDE = /^(?!.*(?:полиц|наряд|участков|мвд)).*(?:автобус|такси|маршрутк)/;
/** «Привод полицией к вам не применялся». */
const UNUSED =
  /не наказуем|применяться не буд|штраф[а-я]{0,2} не (?:назнач|грозит)|не является основанием|(?:не привлекал|не наступил)(?:ся|а|о|и)(?![а-я])|не освобождает от явки[.!]?$|(?<![а-яё])не применя(?:л(?:ся|ась|ись|ось)|[ею]тся)|(?<![а-яё])нет\.?$/;
/** «Обязанность явиться закреплена в статье 31»: a duty and its norm threaten nothing. */
const DUTY = /^за военным билетом|^обратит(?:есь|ься) |^обязанность [^\n]{0,40}(?:закреплен|установлен|предусмотрен)/;
/** What a reference to a law is at least made of: a telephone number is none. */
const REFERENCE =
  /ст|пункт|част|подп|глав|(?<![а-я])[пч]\.|фз|закон|кодекс|коап|(?<![а-я])(?:ук|упк|кас|гк|тк|нк)(?![а-я])|указ|приказ|постановл|положени|распоряж|№/;

const others = <T extends Span>(list: T[], taken: readonly Span[]): T[] =>
  list.filter((one) => !taken.some((other) => overlap(one, other)));
const inOrder = <T extends Span>(list: T[]): T[] => list.sort((one, two) => one.start - two.start);
