import type { NormalText } from '../normalise/index';
import type { Span } from '../types';
import type { NoticeKind } from '../vocabulary';

// Measures of a list, «закроют выезд, не пропустят сделку с квартирой, снимут с рассмотрения кредитные заявки»: what is
// banned is named in every part of it, the ban often only once.

/**
 * The parts of sentences and of bulleted lists that name a thing one may be barred from, where the sentence, or the line
 * over the list, speaks of a ban. Cells of a table are left to the tagger: there the state stands in another column.
 * Ranges of the normal text, in order; whether they are measures of the notice is for the caller.
 */
export function barredParts({ text }: NormalText, kind: NoticeKind): Span[] {
  const parts: Span[] = [];
  const isLifted = kind === 'restriction_lifted';
  const isFree = (words: string, after: string): boolean => !isLifted && (OPEN.test(after) || OPEN_WITHIN.test(words));
  const speaks = (words: string): boolean => BAN.test(words) || (isLifted && ALLOWED.test(words));
  let isListed = false;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const words = line[0];
    const isRow = words.length <= ROW && BULLETED.test(words);
    isListed &&= isRow;
    if (words.length <= LONGEST && (isListed || speaks(words)) && !IN_COLUMNS.test(words))
      parts.push(
        ...partsOf(words, isFree).map(({ start, end }) => ({ start: line.index + start, end: line.index + end })),
      );
    isListed ||= speaks(words) && /:\s*$/.test(words);
  }
  return parts;
}

function partsOf(line: string, isFree: (words: string, after: string) => boolean): Span[] {
  const parts: Span[] = [];
  for (const part of line.matchAll(PART)) {
    if (!BARRED.test(part[0]) || NOT_BARRED.test(part[0])) continue;
    const start = part.index + (LEAD.exec(part[0])?.[0].length ?? 0);
    const end = part.index + part[0].length - (TAIL.exec(part[0])?.[0].length ?? 0);
    if (end - start < SHORTEST || end - start > PART_LENGTH || isFree(line.slice(start, end), line.slice(end)))
      continue;
    parts.push({ start, end });
  }
  return parts;
}
const ROW = 90;
const BULLETED = /^\s*(?:[-•·▪●*]|\d{1,2}[.)])\s/;
/** «Недвижимость | не применяется», «○ Самозанятость», «[ ] займы». */
const IN_COLUMNS = /[|\t○◯◦✖✓☐☑]|\[[ x–-]?\]/;
/** «Недвижимость: доступна» is no measure but where measures were lifted. */
const OPEN = /^[\s:()-]*(?:доступн|разреш|открыт|можно)/;
const OPEN_WITHIN = /(?:доступн|разрешен|открыт)[аоы]?$/;
/** «Запрет на займы: нет», «сделки с недвижимостью - ограничений нет»: behind the words, in their line. */
const NONE_BEHIND =
  /^[ :()|-]*(?:не (?:примен|огранич|запрещ|введ|налож|устан|трон)|без огранич|ограничений нет|никогда не|(?:пока )?нет(?=[ .,;)]*(?:$|\n)))/;
/** «Машину, квартиру и кредиты не ограничат»: of things that have no word of a ban of their own. */
const NONE_OF_ALL = /^(?:,? (?:и |или )?[а-я]{3,20}){0,4} не (?:огранич|запрет|запрещ|коснут|тронут|затро)/;

/** Whether what stands behind a range of the text, or leads its list, says that it is barred from nobody. */
export const isBarredFromNobody = (text: string, { start, end }: Span): boolean => {
  const after = text.slice(end, end + BEHIND);
  return (
    NONE_BEHIND.test(after) ||
    (NONE_OF_ALL.test(after) && !BAN.test(text.slice(start, end))) ||
    isListedAsFree(text, start)
  );
};
const BEHIND = 120;
const LONGEST = 900;
const SHORTEST = 2;
const PART_LENGTH = 110;
/** Up to a mark, a bullet or a word that joins two things barred. */
const PART = /(?:(?!\s(?:и|или|либо|а также|а)\s(?!снят|постав|замен)|\s-\s)[^,;:•·▪●◦☐☑✓✔→|()\n!?]){2,160}/g;
const LEAD =
  /^(?:\s|(?:на|с|со|через|спустя) [а-я\d .]{3,30} (?:день|дня|дней|сутки|суток|числа)\s|["«»*.)\]-]|\d{1,2}[.)]\s?|(?:и|или|либо|а|но|также|еще|вам|тебе|для вас|у вас|на вас|теперь)\s)+/;
const TAIL = /[\s"«».-]+$/;

/** Words of a ban, of a refusal and of their end. */
const BAN = new RegExp(
  [
    'запре[тщ]|(?<![а-я])запр\\.|огранич|(?<![а-я])огран(?![а-яи])|приостан|прекра[тщ]|перестан|лиш(?:ит|ат|ен|ает|ают)',
    'отказ(?!ник)|откаж|отклон|(?<![а-я])отк\\. |невозмож|нельзя|недоступ|закры[тв]|закро[еюйт]|перекро',
    'стоп(?!а)|заблок|блокир|тормоз|замороз',
    // «Ни ипотеки, ни машины», «нет выезда»
    '(?<![а-я])ни [а-я]{3,14}, ни |(?<![а-я])нет (?:выезд|кредит|сделок|регистр)',
    `(?<![а-я])не (?:${[
      'смож|може|могу|впра|дад|дают|выда|выпус|пуст|пропус|одобр|офор|зарег|регистр|постав|прим|работ|подпиш|получ',
      'откро|прода|купи|взят|взяли|возьм|провод|провед|допус|разреш|перес|производ|выед',
    ].join('|')})`,
    'снят[аоы]?(?![а-я])|отмен[еиёя]|возобнов|восстанов|разблок|вновь доступ|снова доступ|(?:открыт|доступн)[аоы]?(?![а-я])',
  ].join('|'),
);
const ALLOWED = /(?<![а-я])(?:можно|можете|вправе|разреш)/;

/** What one may be barred from, a line for each measure. */
const BARRED = new RegExp(
  `(?<![а-я])(?:${[
    '(?:вы)?выезд(?!н[а-я]{2} комисс| автобус)|выезж|выехать|вылет(?:а|ать|еть)?(?![а-я])|границ[ыауе]|за рубеж|заграни[цч]',
    'загран(?:пасп|поезд|(?![а-я]))|(?:покидать|покинуть) (?:росси|рф|стран|предел|террит)',
    'кредит(?!н[а-я]{2,3} истори)|за[ей]м(?![оа]?[вт])|заемн|займ(?!ет|ут|и(?![а-я])|ись|ите)|микроза[ей]?м|ипотек|ссуд',
    'лизинг|рассрочк|занимать деньги',
    'самозан|нпд(?![а-я])|ип(?![а-я])|предпринимат|свое(?:го)? дел[оа]|бизнес',
    'за руль|руль(?![а-я])|вожден|водить|водительск|прав[аоу]? (?:на )?управл|спец(?:иальн[а-я]{2,3}|\\.)? ?прав',
    'управл[а-я]{2,6} (?:авто|машин|тс(?![а-я])|т/с|транспорт|мото|личн|своим|любым)|права (?:на стоп|вождени)',
    'автомоб(?!илист)|машин|авто(?![а-я])|а/м|тс(?![а-я])|транспорт(?!н[а-я]{2} \\d)|автоучет|прицеп',
    'регдейств|рег(?:истрационн[а-я]{2,3}|\\.)? ?действ|(?:по)?(?:ставить|снимать|снять) (?:его|ее|их) (?:на|с) учет',
    'договор[ау]? (?:купли|дарени|мены|ипотек|аренд)|недвиж|квартир|жиль[ея]|сдел(?:к|ок)|кадастр|переход[а-я]? права|права собственност',
    'не (?:прода(?:дите|шь|дим)|купи(?:те|шь)|займ(?:ете|ешь)|выед(?:ете|ешь))',
  ].join('|')})`,
);
/** Who decides or whom to ask, where one lives or is to come, what to bring, what is another's. */
const NOT_BARRED = new RegExp(
  [
    '^\\s*(?:если|когда|что|где|при |пришел|пришло|мне |до \\d|не (?:сдавайте|берите)|основани|уведомлени|обществ)',
    'заемщик|ваш(?:ей|ем|ему|а)? (?:сделк|запрос|заявлен|кредит)|сторон[аы] сделки|сделк[аиу] (?:\\d|сегодня|от)',
    'больше не действ|(?<!вам )(?<![а-я])можно(?![а-я])|ограничений (?:нет|не)|без ограничений|долг|штраф|пристав|фссп|коммунал',
    'тел(?:ефон)?\\.|справк|позвон|горяч|подробн|узна(?:ть|й)|с собой|при себе|принес|предъяв',
    'отдел[еа]? |комиссариат|реестр[ае]? (?:недвиж|транспорт)|росреестр$|транспортн[а-я]{2,3} налог|квартир[аеу]? ?№? ?\\d',
    '^\\s*ип [а-я]{3,20}(?: [а-я]\\.? ?[а-я]?\\.?)$|машин[уы] (?:оставл|парк)',
    'не (?:огранич|запрещ|касает|затраг|примен|введ|налож)',
    '(?<!не )(?<![а-я])(?:зарегистрирован|одобрен|заключен|проведен)[аоы]?$',
  ].join('|'),
);

/** Whether words speak of a ban themselves, rather than stand in a sentence that does. */
export const speaksOfBan = (words: string): boolean => BAN.test(words);

/** «Не ограничены: кредиты, сделки»: a list, in its line or in the rows under it, of what is not barred. */
const isListedAsFree = (text: string, at: number): boolean => NOT_LISTED.test(headOver(text, at));

/**
 * What leads the list in which a place of the text stands: the words before it in its line where they end a lead, else
 * the nearest line above that ends with a colon, over rows. Empty where there is none.
 */
export function headOver(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - FAR_ABOVE), at).split('\n');
  const own = lines.pop() ?? '';
  if (own.includes(':')) return own;
  while (lines.length > 0) {
    const above = lines.pop() as string;
    if (/:\s*$/.test(above)) return above;
    if (above.length > ROW) return '';
  }
  return '';
}
const FAR_ABOVE = 300;
const NOT_LISTED =
  /(?<!(?:больше|более) )(?<![а-я])не (?:огранич|введ|примен|запрещ|затро|приостан|установ)[а-я]{0,6}(?: [а-я]{3,14}){0,3}\s?:[^\n]*$/;
