import { foundAt, type NormalText, rangeOf, wholeWords } from '../normalise/index';
import { compile, matches } from '../pattern';
import { lengthOf, overlap } from '../spans';
import type { FoundMeasure, Span } from '../types';
import type { Measure } from '../vocabulary';
import { lineEndIn } from './lines';
import { speaksOfBan } from './measure-clauses';
import { lineNear, stateAt } from './measure-state';

const BAN =
  '(?:запре[а-я]{1,8}|огранич[а-я]{2,8}|приостан[а-я]{4,12}|отказ[а-я]{0,4}|невозможн[а-я]{2,5}|лишени[а-я]{1,2}|нельзя|блокировк[а-я]|отклонен[а-я]{0,2})(?!(?<=(?<!вам )(?<![а-я])[а-я]{5,14}ен[аоы]?)\\n)';
const HEAD = `(?:(?:временн[а-я]{2,3} |частичн[а-я]{2,3} )?${BAN}(?: (?:вам|права?|на|в|от|государственн[а-я]{2,3}|получени[а-я]|оформлени[а-я]|выдач[а-я]|предоставлени[а-я]|совершени[а-я]|регистраци[а-я]|постановк[а-я]|учет[а-я]?|проведени[а-я]|осуществлени[а-я]|возможност[а-я]|пользовани[а-я]|специальн[а-я]{2,3})){0,5} )?`;
const TAIL_STATE =
  '(?: (?:вам |временно |в отношении вас )?(?:запрещен[а-я]?|ограничен[а-я]?|приостановлен[а-я]?|закрыт|невозможн[а-я]|отклонен[а-я]?|недоступн[а-я])(?![а-я]))?';

/**
 * One measure each, as papers write it: the object names it, the head says that it is a ban. Of two finds that share a
 * word the one of the earlier row counts; so a measure stands again, with words of its own, where those are to yield to
 * what stands between.
 */
const WRITTEN: readonly (readonly [Measure, readonly string[]])[] = [
  [
    'foreign_passport',
    [
      `‹${HEAD}(?:(?:получ|оформ|выдач)[а-я]{1,6} )?загран[а-я.]{0,5}паспорт[а-я]{0,2}`,
      `‹${HEAD}(?:загранпаспорт[а-я]{0,2}|заграничн[а-я]{2,3} паспорт[а-я]{0,2})${TAIL_STATE}`,
    ],
  ],
  ['passport_surrender', ['‹(?:сда[а-я]{2,6}|изъят[а-я]{1,4}|изыма[а-я]{2,5})…загран[а-я]{0,12} ?паспорт[а-я]{0,2}']],
  [
    'exit_ban',
    [
      `‹(?:${HEAD})(?:на |права )?(?:выезд[а-я]{0,2}|выезжать)(?! (?:на (?:сборн|призывн)|к месту|в (?:часть|войск)))(?: (?:за пределы|за границу|за рубеж|из|с территории)(?: (?:рф|российской федерации|россии|страны|территории рф|территории российской федерации|территории россии))?| заграницу)?${TAIL_STATE}`,
    ],
  ],
  [
    'exit_ban',
    [
      '‹(?:за границу|никуда|из страны|из рф) (?:не )?(?:выед|выпуст|пуст)[а-я]{1,4}',
      '‹не выпуст[а-я]{1,3}(?: (?:вас|тебя))?(?: (?:за границу|за рубеж|из страны|из рф|из россии|никуда))?',
      '‹не (?:выпус[кт]|пропус[кт])[а-я]{1,4}(?: (?:вас|тебя))? (?:за границу|за рубеж|из (?:страны|рф|россии|российской федерации)|никуда)',
      '‹выезд (?:закр|закрыт|запрещ)[а-я]{0,4}',
      '‹(?:покидать|покинуть|пересекать|пересечь) (?:территори[юи]|рф|росси[юи]|стран[уы]|границ[уы]|государственную границу)(?: (?:рф|россии|российской федерации|страны))?',
      '‹(?:вы )?невыездн[а-я]{2,3}›',
      '‹закрыт выезд',
    ],
  ],
  [
    'vehicle_registration',
    [
      `‹${HEAD}(?:(?:постанов[а-я]{2,4}|(?:за)?регистр[а-я]{3,8}|учет[а-я]{0,2})(?: (?:на|прав[а-я]?|и перерегистрац[а-я]{2}|и снятие с учета|учет|действи[а-я]{1,2})){0,6} ?(?:с |в отношении |на |новых |личн[а-я]{2,3} )?)(?:учет )?(?:тс›|транспортн[а-я]{2,3}(?: средств[а-я]{0,3})?|транспорт[а-я]{0,2}|автомобил[а-я]{1,3}|машин[а-я]{0,2}|авто(?:транспорт[а-я])?›|(?:в )?гибдд›)${TAIL_STATE}`,
    ],
  ],
  [
    'driving',
    [
      `‹${HEAD}(?:(?:прав[а-я]{0,3} )?(?:на )?(?:управл(?!яющ)[а-я]{2,6}|вожд[а-я]{2,5}|садиться за руль|водить|эксплуатаци[а-я])(?: (?:транспортн[а-я]{2,3} средств[а-я]{0,3}|транспорт[а-я]{0,2}|тс›|автомобил[а-я]{1,3}|авто›|автотранспорт[а-я]{0,2}|машин[а-я]{0,2}|т/с))?)${TAIL_STATE}`,
      `‹${BAN} (?:действия )?(?:водительск[а-я]{2,3}|специальн[а-я]{2,3}|спец\\.?) прав[а-я]{0,2}`,
      `‹водительск[а-я]{2,3} (?:удостоверени[а-я]|прав[а-я])${TAIL_STATE}`,
      '‹лишени[а-я] (?:водительских )?прав›',
    ],
  ],
  [
    'property_registration',
    [
      `‹${HEAD}(?:(?:распоряж[а-я]{3,8}|сдел[а-я]{1,3}|регистр[а-я]{3,8}|операци[а-я]|кадастров[а-я]{2,3} учет[а-я]{0,2})(?: (?:с|на|прав[а-я]?|по|и|кадастров[а-я]{2,3} учет|сделок|перехода?|собственности|объект[а-я]{0,2})){0,6} ?)(?:недвижим[а-я]{2,6}(?: имуществ[а-я]{0,2})?|жиль[а-я]{1,2}|квартир[а-я]{0,2}|имуществ[а-я]{0,2})${TAIL_STATE}`,
      `‹государственн[а-я]{2,3} регистраци[а-я] прав[а-я]?(?: на недвижим[а-я]{2,5}(?: имущество)?)?${TAIL_STATE}`,
      `‹${HEAD}права на недвижим[а-я]{2,5}`,
      `‹недвижимост[а-я]{0,3}${TAIL_STATE}`,
    ],
  ],
  [
    'sole_trader',
    [
      `‹${HEAD}(?:(?:регистр[а-я]{3,8}|откры[а-я]{2,5}|оформ[а-я]{2,8}|стат?ь|постановк[а-я])(?: (?:в|на|вас|качестве|статуса?|учет|как|в качестве|государственн[а-я]{2,3})){0,6} ?)(?:ип›|индивидуальн[а-я]{2,3} предпринимател[а-я]{1,3}|предпринимател[а-я]{1,3})(?: (?:и|или) самозан[а-я]{3,7})?${TAIL_STATE}`,
      '‹ип и самозанят[а-я]{2,5}',
    ],
  ],
  [
    'self_employment',
    [
      `‹${HEAD}(?:(?:регистр[а-я]{3,8}|оформ[а-я]{2,8}|стать|постановк[а-я]|получ[а-я]{2,6})(?: (?:в|на|учет|качестве|статуса?|как|в качестве)){0,6} ?)?(?:самозанят[а-я]{2,5}(?: и ип›)?|плательщик[а-я]{0,3} (?:нпд›|налога на профессиональный доход)|нпд›|налог[а-я]? на профессиональный доход)${TAIL_STATE}`,
    ],
  ],
  [
    'loans',
    [
      `‹${HEAD}(?:(?:получ|оформ|выдач|бра|взят|предоставл|заключ|заявк)[а-я]{1,8}(?: (?:на|в|новых|банк[а-я]{0,3}|договор[а-я]{0,2})){0,6} ?)?(?:кредит[а-я]{0,3}|займ[а-я]{0,3}|ипотек[а-я]|ссуд[а-я]{0,2}›)(?:(?:,| и| или| либо) (?:займ[а-я]{0,3}|кредит[а-я]{0,3}|ипотек[а-я]|ссуд[а-я]{0,2}›))?${TAIL_STATE}`,
    ],
  ],
  [
    'regional_measures',
    [
      '‹(?:лишени|отказ|приостанов|прекращ)[а-я]{0,8} (?:в |предоставлени[а-я] |выплат[а-я]? ){0,6}(?:региональн[а-я]{2,3} (?:мер[а-я]{0,2} поддержки|выплат[а-я]?|льгот[а-я]?)|льгот[а-я]{0,2}|пособи[а-я]{1,2}|мер[а-я]? (?:социальной )?поддержки)',
    ],
  ],
  [
    'other_measure',
    [
      '‹(?:запрет[а-я]{0,2}|ограничени[а-я]{1,2}) на (?:трудоустройство|поступление|брак[а-я]?|снятие с регистрационного учета)',
      '‹(?:блокировк|арест)[а-я]{0,2} (?:банковск[а-я]{2,3} )?(?:счет|карт)[а-я]{0,3}',
    ],
  ],
];
/** How people say it: looser, so after all that is written. */
const SPOKEN: readonly (readonly [Measure, readonly string[]])[] = [
  [
    'driving',
    [
      '‹права(?: (?:вам|тебе|у вас|на машину))? (?:приостан|заблок|заблоч|аннулир|отбер|забер|лиш)[а-я]{1,10}',
      '‹(?:приостан|заблок|заблоч|аннулир|лиш)[а-я]{1,10} (?:прав|права)›',
      '‹(?:ограничени[а-я]|приостановлени[а-я]) (?:на )?(?:пользовани[а-я] )?специальн[а-я]{2,3} прав[а-я]{1,2}',
      '‹управлять (?:автомобил[а-я]{1,2}|машиной|авто|тс›|транспорт[а-я]{0,3}(?: средств[а-я]{1,2})?)',
      '‹ездить нельзя',
      '‹приостанов[а-я]{2,4} (?:действи[а-я]{1,2} )?водительск[а-я]{2,3} (?:прав|удостоверени)[а-я]{0,2}',
    ],
  ],
  [
    'vehicle_registration',
    [
      '‹машину (?:на себя )?не (?:переоформ|постав|оформ)[а-я]{2,5}',
      '‹(?:в )?рег(?:истрационных|\\.) действиях с (?:тс›|авто)[^\\n,;.]{0,30}',
      '‹учет[а-я]?›(?: транспорт[а-я]{0,2}| тс›| авто[а-я]{0,8})',
    ],
  ],
  [
    'loans',
    [
      '‹кредитовани[ея] (?:вам )?(?:ограничен|приостановлен|запрещен|закрыт)[оа]',
      '‹кредит[а-я]{0,2}(?: (?:тебе|вам))? не (?:дад|выда|возьм|одобр)[а-я]{1,4}',
      '‹(?:пользовани[а-я]|пользоваться) займами',
      '‹заключить (?:с вами )?кредитный договор',
      '‹кредитн[а-я]{2,3} договор[а-я]{0,2}',
    ],
  ],
  ['exit_ban', ['‹(?:загран)?выезд (?:вам |тебе )?(?:закрыт|запрещен)']],
  [
    'loans',
    [
      '‹(?:ипотеку|кредит|заем) не (?:взять|получить|оформить)',
      '‹нельзя занимать деньги',
      '‹кредитн[а-я]{2} договор[а-я]? (?:с вами )?не (?:подпиш|заключ)[а-я]{1,3}',
    ],
  ],
  ['foreign_passport', ['‹(?:загран[а-я]{0,8}|паспорт) (?:[а-я]{2,12} )?недействительн[а-я]{2,3}']],
  ['property_registration', ['‹(?:не )?зарегистрируют (?:вам )?(?:квартир|недвижим|жиль)[а-я]{1,4}']],
  ['property_registration', ['‹(?:оформлять|продать|купить|регистрировать) (?:недвижимость|квартиру|жилье)']],
  [
    'regional_measures',
    [
      '‹выплат[а-я](?: компенсаци[а-я])?(?: жку)? (?:прекращен|приостановлен)[а-я]',
      '‹не предоставля[а-я]{3,5} мер[ыа] поддержки',
      '‹лишить (?:[а-я]{4,16} ){0,2}мер поддержки',
    ],
  ],
];
const PATTERNS = [...WRITTEN, ...SPOKEN].map(([measure, words]) => [measure, compile(words.join('|'))] as const);

const SUBJECT =
  /огранич|запре|приостан|отказ|временн\S{2,3} мер|нельзя|лишен|лишит|не смо(?:жете|гут)|невозможн|мер[аы]? |закрыт|снят|отмен|прекращ|невыезд|отклонен|блокир|сда[тй]|не дад|не выпус[кт]|не пропус[кт]|не вправе (?:покид|выез|выех|пересек|водить|управл)|не выд|не предостав|недействит|прекращ|не переоф|заблоч|аннулир|не можем|не сможе|запрещ/;
const DENIED =
  /(?<![а-я])(?<!(?:больше|более) )не (?:применя|примен[яе]н|будут примен|установл|налага|налож|действу|введ|распростран|затрагив|предусмотр|влеч)|отсутству|не найден|не выявлен|(?<![а-я])нет огранич|ограничени[ий] нет/;
const HOLDS_NO_MORE = /(?<![а-я])не действу[ею]т(?:\n|$)/;

/**
 * Measures the text states, threatens or lifts, in order; a measure the text denies is left out.
 * `state` of a measure without a verb of its own is `fallback` (from the kind of the notice).
 */
export function findMeasures(normal: NormalText, fallback: FoundMeasure['state']): FoundMeasure[] {
  const { text } = normal;
  const taken: (Span & { measure: Measure })[] = [];
  for (const [measure, pattern] of PATTERNS) {
    for (const match of matches(pattern, text, 30)) {
      const value = text.slice(match.start, match.end);
      if (taken.some((other) => overlap(match, other))) continue;
      if (!carriesBan(text, match.start, match.end, value)) continue;
      taken.push({ start: match.start, end: match.end, measure });
    }
  }
  taken.sort((one, two) => one.start - two.start);
  const result: FoundMeasure[] = [];
  for (const { start, end, measure } of taken) {
    const sentence = lineNear(text, start);
    // «Получение кредита не действует» of measures that were lifted: it held until now.
    if (DENIED.test(sentence) && !(fallback === 'lifted' && HOLDS_NO_MORE.test(sentence))) continue;
    const [from, to] = withItsWords(normal, start, end);
    result.push({ ...foundAt(normal, from, to), measure, state: stateAt(text, { start, end }, fallback) });
  }
  return result;
}

/** Words that name a measure, for phrases the patterns above do not know. */
const NAMED_BY: readonly (readonly [Measure, RegExp])[] = [
  ['passport_surrender', /(?:сда|изъя|изыма)[^\n]*паспорт/],
  ['foreign_passport', /загран|паспорт/],
  [
    'exit_ban',
    /выезд|выезж|выехать|выпуст|границ|рубеж|невыезд|пересечени|пок(?:ида|ин)[а-я]{1,4} (?:росси|рф|стран|предел|террит)/,
  ],
  ['loans', /кредит|заем|займ|ипотек|ссуд|рассрочк/],
  ['sole_trader', /(?:^|[^а-я])ип(?![а-я])|предпринимател|р21001/],
  ['self_employment', /самозанят|профессиональн[а-я]+ доход|нпд/],
  ['property_registration', /недвижим|квартир|жиль|собственност|кадастр|росреестр|егрн|дом(?![а-я])|земл|дач/],
  // «Вам могут ограничить права из-за неявки»: rights in general, no licence.
  ['unnamed_measures', /^огранич[а-я]{2,6} (?:в )?(?:ваш[а-я]{1,2} |некотор[а-я]{2,3} )?прав(?:а|ах)?$/],
  ['driving', /управл(?!яющ)|водит|руль|вожд|ездить|прав(?:а|о|ами)?(?![а-я])/],
  ['vehicle_registration', /авто(?!мат)|машин|транспорт|тс(?![а-я])|регистрационн[а-я]+ действи|мотоцикл|прицеп/],
  ['regional_measures', /выплат|пособи|льгот|поддержк|субсиди|социальн|компенсаци/],
];

/**
 * A measure found by other means than the patterns, as a range of the normal text: what the patterns call the one it
 * overlaps, else by its words, else an unnamed one.
 */
export function measureAt(
  normal: NormalText,
  range: Span,
  fallback: FoundMeasure['state'],
  known: readonly FoundMeasure[],
): FoundMeasure {
  const found = foundAt(normal, ...withItsWords(normal, range.start, range.end));
  const words = normal.text.slice(range.start, range.end);
  const named = NAMED_BY.find(([, pattern]) => pattern.test(words))?.[0];
  // «Выезд | приостановлена регистрация прав»: a measure that but touches it does not name it.
  const isOwn = (one: FoundMeasure): boolean =>
    named === undefined ||
    2 * (Math.min(one.end, found.end) - Math.max(one.start, found.start)) >= Math.min(lengthOf(one), lengthOf(found));
  const same = known.find((one) => overlap(one, found) && one.measure !== 'other_measure' && isOwn(one));
  const measure = same?.measure ?? named ?? 'other_measure';
  return { ...found, measure, state: same?.state ?? stateAt(normal.text, range, fallback) };
}

/** Whole words, and what bans right before them: «временно», «ограничен». */
function withItsWords(normal: NormalText, start: number, end: number): [number, number] {
  const [from, to] = wholeWords(normal, start, end);
  // «Банки | откажут в кредите».
  const who = WILL_NOT.test(normal.text.slice(from, to))
    ? BANKS.exec(normal.text.slice(Math.max(0, from - 12), from))
    : null;
  if (who) return [from - who[0].length, to];
  const not = VERB.test(normal.text.slice(from, to)) && normal.text.slice(from - 4, from) === ' не ';
  if (not) return [from - 'не '.length, to];
  return [from - (FOR_A_TIME.exec(normal.text.slice(Math.max(0, from - 28), from))?.[0].length ?? 0), to];
}
const WILL_NOT = /^(?:откаж|не (?:вы|да|одобр))/;
/** «Не | зарегистрируют сделку с квартирой». */
const VERB = /^(?:(?:за)?регистриру[ею]т|выдадут|поставят|оформят|переоформят|одобрят|дадут)(?![а-я])/;
const BANKS = /(?<![а-я])банки? $/;
const FOR_A_TIME =
  /(?<![а-я])(?:(?:временно|частично|нельзя(?: будет)?)|(?:ограничен|запрещ[её]н|закрыт|приостановлен)[аоы]?(?: (?:вам|временно))?) $/;

/** Where one measure may end and the next begin. */
const BETWEEN = /(?:[\n;,•·]|\.\s)(?!.*(?:[\n;,•·]|\.\s))/s;

/** A range that names several measures, «оформить ИП, зарегистрировать автомобиль», as one for each of them. */
export function splitMeasures(normal: NormalText, range: Span, known: readonly FoundMeasure[]): Span[] {
  const inside = known
    .filter(({ measure }) => measure !== 'other_measure')
    .map((one) => ({ ...rangeOf(normal, one), measure: one.measure }))
    .filter((one) => overlap(one, range))
    .sort((one, other) => one.start - other.start);
  const pieces: Span[] = [];
  let { start } = range;
  for (const [at, one] of inside.entries()) {
    const before = inside[at - 1];
    if (!before || before.measure === one.measure) continue;
    const from = Math.max(start, before.end);
    const edge = BETWEEN.exec(normal.text.slice(from, one.start));
    const line = lineEndIn(normal, { start: from, end: one.start });
    if (!edge && line === null) continue;
    pieces.push({ start, end: edge ? from + edge.index : (line as number) });
    start = edge ? from + edge.index + edge[0].length : (line as number) + 1;
  }
  return [...pieces, { start, end: range.end }]
    .flatMap((piece) => byIncluding(normal.text, piece))
    .flatMap((piece) => byColon(normal.text, piece))
    .flatMap((piece) => byLines(normal, piece))
    .flatMap((piece) => bySentences(normal, piece));
}

/** «Все ограничения, включая запрет на выезд и блокировку ипотеки»: the whole, and each that is named of it. */
function byIncluding(text: string, { start, end }: Span): Span[] {
  const including = /,? (?:включая|в том числе):? /.exec(text.slice(start, end));
  if (!including) return [{ start, end }];
  const from = start + including.index + including[0].length;
  const named = text.slice(from, end).split(/ и (?=(?:запрет|блокиров|ограничени|приостан|отказ|невозможност))/);
  if (!WHOLE.test(text.slice(start, start + including.index)) || !named.every((one) => speaksOfBan(one)))
    return [{ start, end }];
  let at = from;
  const parts = named.map((one) => {
    const part = { start: at, end: at + one.length };
    at = part.end + ' и '.length;
    return part;
  });
  return [{ start, end: start + including.index }, ...parts];
}

/** «Временные меры», «полный перечень ограничений». */
const WHOLE = /(?<![а-я])(?:мер[аыу]?|ограничени[йяе]|запрет[а-я]{0,2}|перечень)(?![а-я])/;

/** «Отказано в замене удостоверения: право управлять приостановлено»: both sides of a colon speak of a ban. */
function byColon(text: string, { start, end }: Span): Span[] {
  const colon = text.slice(start, end).indexOf(': ');
  if (colon < 0) return [{ start, end }];
  const [first, second] = [
    { start, end: start + colon },
    { start: start + colon + 2, end },
  ];
  return [first, second].every((one) => speaksOfBan(text.slice(one.start, one.end)))
    ? [first, ...byColon(text, second)]
    : [{ start, end }];
}

/** A line of the original that begins with a ban of its own is a measure of its own. */
function byLines(normal: NormalText, { start, end }: Span): Span[] {
  const line = lineEndIn(normal, { start, end });
  if (line === null) return [{ start, end }];
  const next = line + (/^\s*/.exec(normal.text.slice(line, end))?.[0].length ?? 0);
  const isOwn = OWN_BAN.test(normal.text.slice(next, end)) || isDeedBelow(normal, { start, end: line }, next);
  if (next <= start || next >= end || !isOwn) return [{ start, end }];
  return [{ start, end: line }, ...byLines(normal, { start: next, end })];
}
/** «Водить автомобиль и мотоцикл / зарегистрировать машину»: two rows of deeds. */
function isDeedBelow({ original, starts, text }: NormalText, { start, end }: Span, next: number): boolean {
  const at = starts[start] ?? 0;
  const row = original.slice(original.lastIndexOf('\n', at - 1) + 1, at + 30).toLowerCase();
  return A_DEED.test(row) && A_DEED.test(text.slice(next, next + 40)) && !/(?:,| и| или)$/.test(text.slice(start, end));
}
const A_DEED = /^[а-я]{2,16}(?:ть|ти|чь)(?:ся)? [а-я]/;
const OWN_BAN = /^(?:ограничени|запрет|запрещ|отказ|приостан|лишени|невозможност)/;

/** «… с отметкой об ограничении. Также наложен запрет»: what a next sentence adds is a measure of its own. */
const ALSO = /[.!?]\s(?=(?:также|кроме того|дополнительно|помимо этого)(?![а-я]))/;

function bySentences({ text }: NormalText, { start, end }: Span): Span[] {
  const stop = ALSO.exec(text.slice(start, end));
  if (!stop) return [{ start, end }];
  const next = start + stop.index + stop[0].length;
  return [
    { start, end: start + stop.index },
    { start: next, end },
  ];
}

/** «Права заберут». */
const TAKEN_AWAY = /^права [^\n]{0,20}(?:отбер|забер)/;
/** A measure word counts only where its own words or its sentence (or the heading of its list) speak of a ban. */
function carriesBan(text: string, start: number, end: number, value: string): boolean {
  if (SUBJECT.test(value) || TAKEN_AWAY.test(value)) return true;
  const sentence = lineNear(text, start);
  if (SUBJECT.test(sentence)) return true;
  if (OF_SERVICE.test(sentence)) return false;
  const above = text.slice(Math.max(0, start - 400), start);
  return /(?:временн\S{2,3} мер|ограничени|запре(?:т|щ))/.test(above) && end - start > 5;
}

/** «Заграничный паспорт: готовность запроса не проверялась»: an entry of the portal, whatever ban stands above it. */
const OF_SERVICE =
  /^[^:\n]{3,30}: [^\n]*(?:пройден|выполнен|оформлен|готов|проверял|принят[оа]? (?:в работу|к)|в порядке|без изменений)/;
