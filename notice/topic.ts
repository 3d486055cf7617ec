import { cyrillicFor, DIGIT_LETTERS } from './normalise/letters';

/** Words that name military registration, as they stand in a text: no case, «ё» or «е». */
const SUBJECT =
  'повест[ко]|военком|воен(?:к?-т|-м?ат)(?![а-яё])|воен[а-яё.]{0,6}[ -]?комис|комиссариат|воинск|военнообязан|минобороны|призыв(?:н|[уае] |ом |[ау]?\\.)|мобилиз|мобпред|военн[а-яё]{2,3} (?:сбор|билет|уч[её]т|служб)|сборн[а-яё]{2,3} пункт|пункт призыва|временн[а-яё]{2,3} мер|53-? ?фз|фз[- №]{1,3}53|328 ук|21\\.5 ?коап|медкомис|медосвид|уклонист|запас[ае]|резервист|отсрочк|(?<![а-яё])вк (?:[а-яё]|№)|povestk|voenkom';
/** What a notice may say without naming the subject: «Запрет на выезд снят», «Явка: 12.05, ул. Яблочкова». */
const MANNER = `(?<![а-яё])(?:${[
  '(?:запре[тщ]|огранич|приостанов|разреш)[а-яё]{0,8}[ :-]{1,3}(?:[а-яё]{1,16} ){0,3}(?:выезд|пересеч|управлен|вожд|кредит|за[йи]м|сдел|недвижим|регистрац|прав)',
  'выезд[а-яё]{0,2} (?:из|за)',
  'меры?[^\\n]{0,40}(?:снят|отмен|примен|введ|действ|прекра|вступ|установл|истек|погаш|исполн)',
  '(?:действующи|временны|ограничительны|обеспечительны|возможны)[а-яё]{1,2} (?:мер|огранич)',
  'неявк|явк[аиеу]|явит[еь]|годност|годен|призыв|призва(?:н|ть)|в запас(?![а-яё])',
  '(?:учебн|проверочн|тренировочн)[а-яё]{2,3} сбор',
  'сбора[мх](?![а-яё])|место сбора',
  'свер(?:ка|к[еуи]|ить|ьте) (?:уч[её]тны|сведени|данных)',
  'уточнени[еяю] сведений',
  'альтернативн[а-яё]{2,3} (?:гражданск|служб)',
  'уклоняющ|сборы резерва',
  '(?:выезд|границ[аы]|займы)[^\\n]{0,12}: ?стоп',
  'закрыти[ея] границы|о запретах|мест[оу] службы',
].join('|')})`;
/** A word of coming or of a measure, and near it one of what for or of its end: each alone stands on many pages. */
const COMING =
  '(?:прибыт|прибудьте|не прибыл|неприбыт|прийти|приход|не пришли|вызов|вызыва|посетите|ограничен|отказ[а-яё]{0,2} в|уклон|зачисл|призва)';
const REASON =
  '(?:анкет|сведени|медиц|освидет|комисси|уч[её]т|штраф|розыск|выезд|кредит|за[йи]м|недвижим|водить|управлен|регистрац|границ|вруч[её]н|неяв|реестр|службу)';
const SUBJECT_WORD = new RegExp(SUBJECT, 'i');
const SPOKEN = new RegExp(
  `${SUBJECT}|${MANNER}|(?<![а-яё])(?:${COMING}[\\s\\S]{0,90}?(?<![а-яё])${REASON}|${REASON}[\\s\\S]{0,90}?(?<![а-яё])${COMING})`,
  'i',
);

/** All format signs, `UNSEEN` among them (a test compares), and accents: a class of few bytes, since every page pays for it. */
const HIDDEN = /[\p{Cf}\p{M}]/gu;
/** A word of more than one alphabet, or with digits in it. It begins at a word's start: the time stays linear. */
const MIXED = /(?<![a-zа-яё0-9α-ω])(?:[а-яё]+[a-z0-9α-ω]|[a-z0-9α-ω]+[а-яё])[a-zа-яё0-9α-ω]*/gi;
const FOREIGN = /[a-z0-9α-ω]/gi;
/** «П О В Е С Т К А», «п.о.в.е.с.т.к.а» */
const SPACED = /(?<![а-яё])[а-яё](?:[ .\-_*][а-яё]){4,}(?![а-яё])/gi;

/** Whether a text names military registration. Cheap; look-alike letters, hidden signs and spaced letters do not hide it. */
export const hasTopic = (text: string): boolean => holds(SUBJECT_WORD, text);

/**
 * Whether a text may be a notice: it names the subject or speaks as notices do. Cheap, with high recall, for the page
 * detector. True says only that `readNotice` is worth its time.
 */
export const mayBeNotice = (text: string): boolean => holds(SPOKEN, text);

function holds(pattern: RegExp, text: string): boolean {
  if (pattern.test(text)) return true;
  const plain = unmasked(text);
  return plain !== text && pattern.test(plain);
}

/** Offsets (UTF-16) of the words by which a long text is read: they name the subject or call. In order, found as asked for. */
export function* topicSpots(text: string): Generator<number> {
  const pattern = new RegExp(`${SUBJECT}|явит|ограничени`, 'gi');
  for (const { index } of inOneAlphabet(text).matchAll(pattern)) yield index;
}

const unmasked = (text: string): string =>
  inOneAlphabet(text.replace(HIDDEN, '')).replace(SPACED, (word) => word.replace(/[ .\-_*]/g, ''));

/** Look-alike letters and digits in Russian words as the letters they look like; every sign stays at its place. */
const inOneAlphabet = (text: string): string =>
  text.replace(MIXED, (word) =>
    word.replace(FOREIGN, (letter) => cyrillicFor(letter) ?? DIGIT_LETTERS[letter] ?? letter),
  );
