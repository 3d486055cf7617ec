import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { overlap } from '../spans';
import type { FoundMeasure, Span } from '../types';
import type { Measure, NoticeKind } from '../vocabulary';
import { withinParagraph } from './extents';
import { isOthersMeasure, lineBehind, lineEndIn } from './lines';
import { A_WORD, inOrder, isPerson, others, PAPER_NUMBER } from './list-parts';
import { headOver, isBarredFromNobody, speaksOfBan } from './measure-clauses';
import { measureAt, splitMeasures } from './measures';
import { isDenied, isOfAnotherOffice, isOfFoot, isOfLawAlone } from './not-applied';
import { type RuleReading, stateIn } from './rules';

// The measures of a notice, from what the tagger and the rules found.

/** The measures: `tagged` are ranges of the normal text, what is found has offsets of the original. */
export function restrictionsIn(
  normal: NormalText,
  kind: NoticeKind,
  { fields: { restrictions: known }, barred }: Pick<RuleReading, 'fields' | 'barred'>,
  tagged: readonly Span[],
): FoundMeasure[] {
  const found = tagged
    .filter((range) => !isNotOf(normal, range, kind) && !isNoMeasure(normal.text.slice(range.start, range.end)))
    .flatMap((range) => rowsOf(normal, range))
    .flatMap((range) => (kind.startsWith('restriction_') ? partsOf(normal, range, barred) : [range]))
    .flatMap((range) => splitMeasures(normal, range, known))
    .map((range) =>
      withoutPerson(normal, wholeMeasure(normal, withinLabel(normal, withinParagraph(normal, range)), kind)),
    )
    .filter(
      (range) =>
        !isEndOfNumber(normal.text, range) && !/^[\d-]{3,} закрыт/.test(normal.text.slice(range.start, range.end)),
    )
    .filter((range) => A_WORD.test(normal.text.slice(range.start, range.end)) && !isPerson(normal, range))
    .map((range) => measureAt(normal, range, stateIn(kind), known))
    .filter((one) => one.measure !== 'other_measure' || (speaksOfMeasure(normal, one) && !isToldTo(normal, one)));
  const rest = others(known, found).map((one) => {
    const { start, end } = wholeMeasure(normal, rangeOf(normal, one), kind);
    return { ...one, ...foundAt(normal, start, end) };
  });
  const listed = listedIn(normal, barred, { kind, found: [...found, ...rest] }).map((range) =>
    measureAt(normal, range, stateIn(kind), known),
  );
  return withSecondThing(normal, inOrder([...found, ...rest, ...others(listed, [...found, ...rest])])).filter((one) => {
    const range = rangeOf(normal, one);
    return (
      !isOthersMeasure(normal.text, range) &&
      !isOfMenu(normal, range) &&
      !isNotOf(normal, range, kind) &&
      !isOfFoot(normal.text, range) &&
      !isOfAnotherOffice(normal.text, range) &&
      !isLender(normal.text, range) &&
      !isOfThings(normal.text, range, kind) &&
      !isSkill(normal.text, range, kind) &&
      !isDeparture(normal.text, range) &&
      !LEADS_TO_LIST.test(normal.text.slice(range.start, range.end)) &&
      !(!kind.startsWith('restriction_') && isOfLawAlone(normal.text, range)) &&
      !isBarredFromNobody(normal.text, range)
    );
  });
}

/** «Сведения переданы в ГИБДД, пограничную службу и банки автоматически»: who was told of it. */
const isToldTo = (normal: NormalText, one: FoundMeasure): boolean =>
  /(?<![а-я])(?:сведения|данные|информация) (?:уже )?(?:передан|направлен|отправлен|сообщен)[аоы]? [^.\n]{0,80}$/.test(
    normal.text.slice(0, rangeOf(normal, one).start).slice(-120),
  );

/** Denied, unless what is denied is that it still holds: «Получение кредита / не действует» of measures that were lifted. */
const isNotOf = (normal: NormalText, range: Span, kind: NoticeKind): boolean =>
  isDenied(normal, range) &&
  !(
    kind === 'restriction_lifted' &&
    /^\s?(?:больше |уже )?не действу[ею]т(?![а-я])/.test(normal.text.slice(range.end, range.end + 24))
  );

/** «Водить автомобиль | и | мотоцикл»: a second vehicle of one deed is no measure of its own. */
function withSecondThing(normal: NormalText, measures: readonly FoundMeasure[]): FoundMeasure[] {
  const whole: FoundMeasure[] = [];
  for (const one of measures) {
    const before = whole.at(-1);
    const isSecond =
      before !== undefined &&
      normal.original.slice(before.end, one.start) === ' и ' &&
      /^(?:мотоцикл|мопед|скутер|прицеп|грузовик)[а-яё]{0,2}$/i.test(one.text) &&
      /^[а-яё]{2,16}(?:ть|ти|чь)(?:ся)? /i.test(before.text);
    if (before && isSecond) {
      const text = normal.original.slice(before.start, one.end);
      whole.splice(-1, 1, { ...before, end: one.end, text });
    } else whole.push(one);
  }
  return whole;
}

/** «Сведения · записи · меры · обжалование»: an entry of a menu, in a line that bans nothing and under none that does. */
function isOfMenu({ text }: NormalText, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const above = text.lastIndexOf('\n', from - 2) + 1;
  const lines = text.slice(from === 0 ? 0 : above, `${text}\n`.indexOf('\n', end));
  return (
    end - start < A_ENTRY &&
    /[·›] $/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^ [·›]/.test(text.slice(end)) &&
    !speaksOfBan(lines) &&
    !/мер[аы](?: по|:)/.test(lines)
  );
}
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

/**
 * «Можете выезжать, регистрировать недвижимость и оформлять самозанятость»: tagged as one, told deed by deed. Two words
 * for one measure, «получать кредиты и займы», stay whole.
 */
function partsOf(normal: NormalText, range: Span, barred: readonly Span[]): Span[] {
  const parts: (Span & { measure: Measure })[] = [];
  for (const one of barred.filter((other) => overlap(other, range))) {
    const part = { start: Math.max(one.start, range.start), end: Math.min(one.end, range.end) };
    const { measure } = measureAt(normal, part, 'in_force', []);
    const last = parts.at(-1);
    const isDeed = A_DEED.test(normal.text.slice(part.start, part.end));
    if (last && (!isDeed || last.measure === measure)) last.end = part.end;
    else if (!isDeed || measure === 'other_measure') return [range];
    else parts.push({ ...part, measure });
  }
  // «Водить, брать кредит, регистрировать жильё можно»: what no part took would be lost.
  const isAll = range.end - (parts.at(-1)?.end ?? range.start) < A_DEED_AT_LEAST;
  return parts.length < 2 || !isAll ? [range] : parts;
}
const A_DEED_AT_LEAST = 8;
const A_DEED = /^(?:(?:вы )?(?:[а-я]{2,8} ){0,2}(?:с?можете|вправе) )?[а-я]{2,14}(?:ть|ти|чь)(?:ся)?(?![а-я])/;

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
function wholeMeasure(normal: NormalText, span: Span, kind: NoticeKind): Span {
  const { text } = normal;
  const { end } = span;
  const start = LENT.test(text.slice(span.start, end)) ? inOneLine(normal, span, DEED_BEFORE) : span.start;
  const lifted =
    kind === 'restriction_lifted' && speaksOfBan(text.slice(start, end))
      ? inOneLine(normal, { start, end }, LIFT_BEFORE)
      : start;
  const from = lifted < start ? lifted : inOneLine(normal, { start, end }, CLOSED_BEFORE);
  if (from < start) return { start: from, end };
  const ban = BAN_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  const noun = ADJECTIVE.test(text.slice(start, end)) ? NOUN.exec(text.slice(end, end + 30)) : null;
  const term = noun ? 0 : (/ срок$/.exec(text.slice(start, end))?.[0].length ?? 0);
  const number = (ITS_NUMBER.exec(text.slice(start, end)) ?? OPEN_END.exec(text.slice(start, end)))?.[0].length ?? 0;
  const mark = ban ? 0 : (BULLET.exec(text.slice(start, end))?.[0].length ?? 0);
  return { start: start + mark - (ban?.[0].length ?? 0), end: end + (noun?.[0].length ?? 0) - Math.max(term, number) };
}
/** Where a range begins with the words before it that match, unless a line of the original ends between them. */
function inOneLine(normal: NormalText, { start }: Span, before: RegExp): number {
  const from = start - (before.exec(normal.text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);
  return lineEndIn(normal, { start: from, end: start }) === null ? from : start;
}
/** «▣ Выезд закрыт». */
const BULLET = /^[^\p{L}\p{N}"(]{1,3}(?=[\p{L}\p{N}])/u;
/** «… мер. Рег. № 5506-ВМ» */
const ITS_NUMBER = /[.;]?\s(?:рег|исх|вх|дело|протокол|запись)[а-я]{0,12}\.? ?№? ?[\d/-]{1,12}(?:-?[а-я]{1,3})?[.,]?$/;
/** «Ограничения по»: what follows is an article. */
const OPEN_END = / (?:по|на|в|с|от|для|из-за|за)$/;
/** «Получать | ссуды», «брать | кредиты и займы». */
const DEED_BEFORE =
  /(?<![а-я])(?:получ(?:ать|ить|ени[еяю])|брать|взять|оформ(?:ить|лять|лени[еяю])|заключ(?:ить|ать|ени[еяю])|выдач[аиу]) (?:нов[а-я]{2} )?$/;
/** «Закрыть вам | выезд». */
const CLOSED_BEFORE =
  /(?<![а-я])(?:закры(?:ть|л[аи]?|т[аоы]?|ва(?:ть|[ею]т(?:ся)?))|(?:за|пере)кро[ею]т(?:ся)?)(?: (?:вам|тебе|для вас))? $/;
const LENT = /^(?:кредит|за[ей]м|займ|ипотек|ссуд|рассрочк|лизинг)/;
/** «Снята | блокировка выезда», in a letter that lifts; not «не снят запрет», nor «сняты», which is said of all that follow. */
const LIFT_BEFORE =
  /(?<![а-я])(?<!не )(?:(?:снят|отменен|прекращен|аннулирован)[ао]?|(?:снима|отменя|прекраща)ет(?:ся)?)(?: с вас| вам)? $/;
/** «Откажет в | кредите», «запрещено | управлять автомобилем»; not «разрешено | управлять автомобилем». */
const BAN_BEFORE = new RegExp(
  `(?<![а-я])(?:${[
    '(?:банк[а-я]{0,2} )?отка(?:ж[еу]т|зать|зыва(?:ть|[ею]т))(?: (?:вам|тебе))? (?:в|на)',
    'лиш(?:ить|[аи]т|а[ею]т)(?: (?:вас|тебя))?',
    'отказ [а-я]{3,12} (?:в|на)',
    'не (?:выд[а-я]{2,4}|дад[а-я]{1,3}|дают|одобр[а-я]{2,3}|зарегистриру[а-я]{2,3})',
    'не принима[ею]т заявлени[ея] (?:о|на)',
    '(?:запреща[ею]т(?:ся)?|запрет[ия]т(?:ь)?|ограничить|ограничат|приостанов(?:ить|[ия]т)|заблокир(?:овать|у[ею]т)|запрещен[оаы]?|ограничива[ею]т)(?: (?:вам|тебе|для вас))?',
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
    '^(?:[^:]{3,30}: )?(?:готовност[ьи]|осмотр пройден) |^заявк[а-я]{1,3} |^дом и квартира$',
    String.raw`^(?:вк|военкомат|отдел вк|военн[а-я]{2,3} комиссариат)(?![а-я])[^\n]{0,60}$`,
    '^управляющ[а-я]{2,3}(?: компани[а-я])?$',
    '^жилищн[а-я]{2,3} учет|^задолженност',
    '^(?:все )?права (?:защищены|сохранены)',
    String.raw`^(?:кто )?(?:решил|вынес|принял|подписал)[аои]?\s`,
    '^(?:распечатать|закрыть|скачать|сохранить|назад|открыть|отправить|поделиться|обновить)(?: (?:[а-я]{1,3} )?[а-я]{5,12})?$',
    String.raw`^(?:ограничени[а-я]{1,2}:\n)?нельзя(?: будет)?$`,
    String.raw`^мер[аы] (?:№ ?)?(?:\d{1,2}|перв[а-я]{2}|втор[а-я]{2}|треть[а-я]|четв[её]рт[а-я]{2}|пят[а-я]{2}|шест[а-я]{2}|седьм[а-я]{2})\.?$`,
    '^(?:что )?(?:(?:вам|вас|теперь|сейчас|пока|временно) ){1,3}(?:запрещено|нельзя|недоступно|ограничено|закрыто)$',
  ].join('|'),
);
const isNoMeasure = (words: string): boolean => NO_MEASURE.test(words) || PAPER_NUMBER.test(words);

/** «Сведения направлены в Росреестр и кредитные организации»: who lends, where nothing is said to be refused. */
const isLender = (text: string, { start, end }: Span): boolean =>
  LENDER.test(text.slice(start, end) + lineBehind(text, end, 30)) &&
  !isBanList(headOver(text, start)) &&
  !speaksOfBan(text.slice(start, end) + clauseBehind(text, end)) &&
  !NOT_LENT.test(text.slice(start, end) + clauseBehind(text, end));
/** «Вам ограничено с 24.11.2026 военным комиссаром:»; not «получатели решения о запрете:». */
const isBanList = (head: string): boolean =>
  /(?<![а-я])вам (?:[а-я]{4,12} )?(?:запрещен|ограничен|приостановлен|закрыт|недоступн)[аоы]?(?![а-я])[^,]*:/.test(
    head,
  );
const clauseBehind = (text: string, end: number): string => lineBehind(text, end, 90).split(/[.;]/)[0] ?? '';
/** «… предписано не заключать договоры», «… новых договоров не будет», «… (кредиты)» in a list of what is barred. */
const NOT_LENT =
  /(?<![а-я])не (?:(?:смогут|будут) )?(?:заключ|выда|оформ|предостав)[^.;\n]{0,30}(?<![а-я])(?:договор|кредит|за[ей]м|займ|ссуд|ипотек|вам денег|с вами договор)|договоров[^.;\n]{0,12} не буд|[(:-] ?(?:за[ей]м|займ|кредит|ипотек|ссуд|выдач)/;
const LENDER =
  /^(?:в )?бюро кредитных|^(?:в )?(?:банк[а-я]{0,3} и (?:иные )?)?кредитн[а-я]{2,3} (?:организаци|учреждени|бюро|истори|кооператив)/;

/** «Оружие, спиртное и фотоаппараты брать запрещено»: what may not be brought along. */
const isOfThings = (text: string, { start, end }: Span, kind: NoticeKind): boolean =>
  !kind.startsWith('restriction_') && THINGS.test(text.slice(start, end)) && !MONEY.test(text.slice(start, end));
const MONEY = new RegExp(
  [
    'кредит|за[ей]м|займ|ипотек|ссуд|рассрочк|лизинг|деньг|долг',
    'выезд|выезж|границ|(?<!с собой )(?<![а-я])права(?![а-я])|машин|автомоб|квартир|недвижим|счет[а-я]?(?![а-я])',
  ].join('|'),
);
const THINGS =
  /(?<![а-я])(?:брать|взять|иметь|приносить|проносить|провозить|пронос|провоз|употреблять|курить|снимать на)(?: с собой)?(?![а-я])/;

/** «Вам недоступны: кредиты, …»: what leads to the list. */
const LEADS_TO_LIST =
  /^(?:(?:с этого дня|теперь|временно) )?(?:вам|для вас) (?:временно )?(?:недоступн|запрещен|ограничен|закрыт|приостановлен)[аоы]:?$/;

/** «2 декабря выезд на сборный пункт»: nobody is barred from it. */
const isDeparture = (text: string, { start, end }: Span): boolean =>
  /^выезд[а-я]{0,2}$/.test(text.slice(start, end)) &&
  /^ (?:на (?:сборн|призывн)|к месту|в (?:часть|войск))/.test(text.slice(end, end + 16));

/** «Укажите рост и вождение автомобиля»: what is asked in a form that bans nothing. */
const isSkill = (text: string, { start, end }: Span, kind: NoticeKind): boolean =>
  kind === 'questionnaire' &&
  !/(?<![а-я])не(?:до|льзя| )/.test(text.slice(start, end)) &&
  !speaksOfBan(lineAround(text, { start, end })) &&
  !isUnderBan(text, start);
/** «За отказ применят меры:», «Вам приостановлено» right over the row, or two rows above it. */
function isUnderBan(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - 240), start).split('\n');
  return (
    /(?<![а-я])мер[аы]:[^.!?]*$/.test(lines.pop() ?? '') || lines.slice(-3).some((line) => LEADS_TO_BANS.test(line))
  );
}
const LEADS_TO_BANS =
  /(?<![а-я])(?:применят|введут|примут|-) меры:\s*$|(?<![а-я])вам (?:приостановлен|запрещен|ограничен|закрыт)[аоы]?:?\s*$/;
const lineAround = (text: string, { start, end }: Span): string =>
  text.slice(text.lastIndexOf('\n', start) + 1, end) + lineBehind(text, end, 200);
