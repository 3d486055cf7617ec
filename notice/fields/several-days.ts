import { overlap } from '../spans';
import type { PlainDate, Span } from '../types';
import type { DateMatch } from './dates';
import { isUntil } from './limit-words';

/**
 * Where the day chosen stands in one row of a list whose other rows have other days, the row that comes first in time:
 * «А–Ж 1 декабря, З–О 2 декабря», «Ершов: 8.12 / Зуев: 9.12», «7 декабря — цех 1; 8 декабря — цех 2». Which row is the
 * reader’s no rule can tell for sure; of several days the earlier is the safe one. Null where there is no such list.
 * Ranges are those of the normal text.
 */
export function firstOfSeveral(
  text: string,
  chosen: Span,
  { dates, today }: { dates: readonly DateMatch[]; today: PlainDate },
): DateMatch | null {
  const rows = dates.flatMap((date) => {
    const isAhead = date.day !== null && date.day >= today && date.inferred !== 'day';
    const shape = isAhead && !isUntil(text, date) ? shapeOf(text, date) : null;
    return shape ? [{ date, shape }] : [];
  });
  const own = rows.find(({ date }) => overlap(date, chosen));
  const others = rows.filter(({ date, shape }) => shape === own?.shape && date.day !== own.date.day);
  if (!own || others.length === 0) return null;
  // «Военкомат: 10 декабря, экзамен: 7 декабря»: rows of names may be of other things.
  if (own.shape === 'name') return own.date;
  return others.reduce((first, { date }) => ((date.day as string) < (first.day as string) ? date : first), own.date);
}

type RowShape = 'letters' | 'year' | 'unit' | 'person' | 'name' | 'letters after' | 'unit after' | 'year after';

/** Units before a day in which the head of its row begins. */
const HEAD = 48;
/** Between the head of a row and its day: «: », « — », « | », «;». */
const GAP = '(?: ?[-:|;=] ?| на | явка | )(?:на )?"?$';
/** Where a row begins: a line, a bracket, or what ends the row before it. */
const EDGE = '(?:^|[\\n;,.|(:])\\s*(?:и )?(?:\\d{1,2}[.)] ?)?(?:№ ?)?';
const LETTERS = '(?:(?:на )?букв[аыу] )?"?[а-я]"?(?: ?(?:-|,|по|до|и) ?"?[а-я]"?){1,3}';
const YEAR =
  '(?:для )?(?:граждан[а-я]* |юнош[а-я]* |родивш[а-я]* (?:в )?)?(?:19|20)\\d\\d(?: ?г\\.?(?:ода?|у)?)?(?: ?р(?:\\.|ождения))?';
const UNIT =
  '(?:для )?(?:\\d{1,3}(?:-?[йяе])? )?(?:цех|групп|взвод|отдел|участ|смен|поток|команд|бригад|курс|класс|список|очеред|район|корпус|общежити)[а-я]{0,6}\\.?(?: ?№? ?[\\dа-я-]{1,12})?';
const BEFORE: readonly [RowShape, RegExp][] = [
  ['letters', new RegExp(`${EDGE}${LETTERS}${GAP}`)],
  ['year', new RegExp(`${EDGE}${YEAR}${GAP}`)],
  ['unit', new RegExp(`${EDGE}${UNIT}${GAP}`)],
  [
    'person',
    /(?:^|[\n;.|:])\s*(?:\d{1,3} ?[.)|;] ?)?[а-я-]{3,20} (?:[а-я]\. ?){1,2}(?:\([а-я ]{2,14}\))?\s?[-:|;]?\s?$/,
  ],
  [
    'name',
    /(?:^|[\n;.,:]|\d:)\s*(?:\|? ?\d{1,3} ?[.)|;] ?)?[а-я]{2,}(?:,? (?:и )?[а-я][а-я.]*){0,3}(?: ?[-|;=] ?| ?: ?)(?:на )?"?$/,
  ],
];
/** «В 8:00» between a day and what follows it. */
const HOUR = '^(?:,? (?:в |к )?\\d{1,2}[:.]\\d\\d)?';
/** «1 декабря - буквы А-К», «7 декабря - цех 1». */
const AFTER: readonly [RowShape, RegExp][] = [
  ['letters after', new RegExp(`${HOUR} ?[-:(] ?${LETTERS}(?![а-я])`)],
  ['year after', new RegExp(`${HOUR} ?[-:(] ?${YEAR}(?!\\d)`)],
  ['unit after', new RegExp(`${HOUR} ?[-:(] ?${UNIT}(?![а-я])`)],
];
/** Labels of a form are no heads of rows: «явка: 8 декабря», «срок обжалования: 20 декабря». */
const LABEL = new RegExp(
  [
    'явк|явит|прибы|прид|прий|дата|день|дни|срок|врем|час|размещ|сформ|отправ|направл|вруч|создан|получ',
    'подпис|начал|оконч',
    '(?<![а-я])(?:до|по|с|от|в|не|к|после|вместо|перенес[а-я]*)(?![а-я])',
    'повестк|комисси|сверк|обжал|решени|документ|крайн|медосмотр|вызов|вызыва|жд[еу]|сбор|отправк|учет',
    'прием|работа|назнач|перв|втор|трет|повторн|запис|этап|заседани|терапевт|хирург|окулист|невролог',
    'психиатр|стоматолог|дерматолог|анализ|(?<![а-я])лор(?![а-я])',
    '(?<![а-я])(?:было|стало|стал|был|число)(?![а-я])',
  ].join('|'),
);

/** What stands before a day in its row, or behind it; null where that is no head of a row. */
function shapeOf(text: string, { start, end }: Span): RowShape | null {
  const before = text.slice(Math.max(0, start - HEAD), start);
  for (const [shape, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match && !(shape === 'name' && LABEL.test(match[0]))) return shape;
  }
  return AFTER.find(([, pattern]) => pattern.test(text.slice(end, end + HEAD)))?.[0] ?? null;
}
