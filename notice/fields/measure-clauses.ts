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
  const isFree = (after: string): boolean => NONE_BEHIND.test(after) || (!isLifted && OPEN.test(after));
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

function partsOf(line: string, isFree: (after: string) => boolean): Span[] {
  const parts: Span[] = [];
  for (const part of line.matchAll(PART)) {
    if (!BARRED.test(part[0]) || NOT_BARRED.test(part[0])) continue;
    const start = part.index + (LEAD.exec(part[0])?.[0].length ?? 0);
    const end = part.index + part[0].length - (TAIL.exec(part[0])?.[0].length ?? 0);
    if (end - start >= SHORTEST && end - start <= PART_LENGTH && !isFree(line.slice(end))) parts.push({ start, end });
  }
  return parts;
}
const ROW = 90;
const BULLETED = /^\s*(?:[-•·▪●*]|\d{1,2}[.)])\s/;
/** «Недвижимость | не применяется», «○ Самозанятость», «[ ] займы». */
const IN_COLUMNS = /[|\t○◯◦✖✓☐☑]|\[[ x–-]?\]/;
/** «Недвижимость: доступна» is no measure but where measures were lifted. */
const OPEN = /^[\s:()-]*(?:доступн|разреш|открыт|можно)/;
/** «Запрет на займы: нет», «сделки с недвижимостью - ограничений нет»: behind words that name a measure, it was none. */
export const NONE_BEHIND =
  /^[\s:()|-]*(?:не (?:примен|огранич|запрещ|введ|налож|устан|относ|трон)|(?:пока )?нет(?![а-я])|без огранич|ограничений нет|никогда не)/;
const LONGEST = 900;
const SHORTEST = 2;
const PART_LENGTH = 110;
/** Up to a mark, a bullet or a word that joins two things barred. */
const PART = /(?:(?!\s(?:и|или|либо|а также|а)\s(?!снят|постав|замен)|\s-\s)[^,;:•·▪●◦☐☑✓✔→|()\n!?]){2,160}/g;
const LEAD = /^(?:\s|["«»*.)\]-]|\d{1,2}[.)]\s?|(?:и|или|либо|а|но|также|еще|вам|тебе|для вас|у вас|на вас|теперь)\s)+/;
const TAIL = /[\s"«».-]+$/;

const BAN =
  /запре[тщ]|(?<![а-я])запр\.|огранич|(?<![а-я])огран(?![а-яи])|(?<![а-я])отк\. |перекро|(?<![а-я])ни [а-я]{3,14}, ни |(?<![а-я])нет (?:выезд|кредит|сделок|регистр)|приостан|отказ(?!ник)|откаж|отклон|невозмож|нельзя|недоступ|закры[тв]|закро[еюйт]|стоп(?!а)|заблок|блокир|тормоз|замороз|лиш(?:ит|ат|ен|ает|ают)|прекра[тщ]|перестан|(?<![а-я])не (?:смож|може|могу|впра|дад|дают|выда|выпус|пуст|пропус|одобр|офор|зарег|регистр|постав|прим|работ|подпиш|получ|откро|прода|купи|взят|взяли|возьм|провод|провед|допус|разреш|перес|производ|выед)|снят[аоы]?(?![а-я])|отмен[еиёя]|возобнов|восстанов|разблок|вновь доступ|снова доступ|(?:открыт|доступн)[аоы]?(?![а-я])/;
const ALLOWED = /(?<![а-я])(?:можно|можете|вправе|разреш)/;
/** What one may be barred from. */
const BARRED =
  /(?<![а-я])(?:(?:вы)?выезд(?!н[аоы][еяйх] комисс)|выезж|выехать|вылет(?:а|ать|еть)?(?![а-я])|границ[ыауе]|за рубеж|заграни[цч]|загранпасп|загранпоезд|загран(?![а-я])|(?:покидать|покинуть) (?:росси|рф|стран|предел|террит)|кредит(?!н[а-я]{2,3} истори)|за[ей]м(?![оа]?[вт])|заемн|займ(?!ет|ут|и(?![а-я])|ись|ите)|микроза[ей]?м|ипотек|ссуд|лизинг|рассрочк|занимать деньги|самозан|нпд(?![а-я])|ип(?![а-я])|предпринимат|свое(?:го)? дел[оа]|бизнес|за руль|руль(?![а-я])|вожден|водить|водительск|управл[а-я]{2,6} (?:авто|машин|тс(?![а-я])|т\/с|транспорт|мото|личн|своим|любым)|прав[аоу]? (?:на )?управл|недвиж|квартир|жиль[ея]|сдел(?:к|ок)|кадастр|переход[а-я]? права|права собственност|автомоб|машин|авто(?![а-я])|а\/м|тс(?![а-я])|транспорт(?!н[а-я]{2} \d)|автоучет|регдейств|рег(?:истрационн[а-я]{2,3}|\.)? ?действ|прицеп|спец(?:иальн[а-я]{2,3}|\.)? ?прав|права (?:на стоп|вождени)|не (?:прода(?:дите|шь|дим)|купи(?:те|шь)|займ(?:ете|ешь)|выед(?:ете|ешь))|(?:ставить|снимать|поставить|снять) (?:его|ее|их) (?:на|с) учет)/;
/** Who decides or whom to ask, what to bring, what is another’s. */
const NOT_BARRED =
  /^\s*(?:если|когда|что|где|при |пришел|пришло|мне |до \d|не (?:сдавайте|берите)|основани|уведомлени|обществ)|заемщик|(?:ваш(?:ей|ем|ему|а)?) (?:сделк|запрос|заявлен|кредит)|сторон[аы] сделки|сделк[аиу] (?:\d|сегодня|от)|больше не действ|(?<!вам )(?<![а-я])можно(?![а-я])|ограничений (?:нет|не)|без ограничений|тел(?:ефон)?\.|справк|позвон|горяч|с собой|при себе|принес|предъяв|отдел[еа]? |комиссариат|реестр[ае]? (?:недвиж|транспорт)|росреестр$|долг|пристав|фссп|коммунал|подробн|узна(?:ть|й)|транспортн[а-я]{2,3} налог|не (?:огранич|запрещ|касает|затраг|примен|введ|налож)/;
