import type { PlainDate, Span } from '../types';
import { overlap } from './choose';
import type { DateMatch } from './dates';
import { isUntil } from './limits';

/**
 * True where the day chosen stands in one row of a list whose other rows have other days: «А–Ж 1 декабря, З–О 2 декабря»,
 * «Ершов: 8.12 / Зуев: 9.12», «цех 1 — 30.11, цех 2 — 1.12». Which row is the reader’s no rule can tell for sure.
 * Ranges are those of the normal text.
 */
export function isOneOfSeveral(
  text: string,
  chosen: Span,
  { dates, today }: { dates: readonly DateMatch[]; today: PlainDate },
): boolean {
  const rows = dates.flatMap((date) => {
    const shape =
      date.day !== null && date.day >= today && date.inferred !== 'day' && !isUntil(text, date)
        ? shapeOf(text, date)
        : null;
    return shape ? [{ date, shape }] : [];
  });
  const own = rows.find(({ date }) => overlap(date, chosen));
  return own !== undefined && rows.some(({ date, shape }) => shape === own.shape && date.day !== own.date.day);
}

type RowShape = 'letters' | 'year' | 'unit' | 'person' | 'name';

/** Units before a day in which the head of its row begins. */
const HEAD = 48;
/** Between the head of a row and its day: «: », « — », « | », «;». */
const GAP = '(?: ?[-:|;=] ?| на | )(?:на )?"?$';
/** Where a row begins: a line, a bracket, or what ends the row before it. */
const EDGE = '(?:^|[\\n;,.|(:])\\s*(?:и )?(?:\\d{1,2}[.)] ?)?(?:№ ?)?';
const SHAPES: readonly [RowShape, RegExp][] = [
  ['letters', new RegExp(`${EDGE}(?:(?:на )?букв[аыу] )?"?[а-я]"?(?: ?(?:-|,|по|до|и) ?"?[а-я]"?){1,3}${GAP}`)],
  [
    'year',
    new RegExp(
      `${EDGE}(?:для )?(?:граждан[а-я]* |юнош[а-я]* |родивш[а-я]* (?:в )?)?(?:19|20)\\d\\d(?: ?г\\.?(?:ода?|у)?)?(?: ?р(?:\\.|ождения))?${GAP}`,
    ),
  ],
  [
    'unit',
    new RegExp(
      `${EDGE}(?:для )?(?:\\d{1,3}-?[йяе] )?(?:цех|групп|взвод|отдел|участ|смен|поток|команд|бригад|курс|класс|список|очеред|район|корпус|общежити)[а-я]{0,6}\\.?(?: ?№? ?[\\dа-я-]{1,12})?${GAP}`,
    ),
  ],
  [
    'person',
    /(?:^|[\n;.|:])\s*(?:\d{1,3} ?[.)|;] ?)?[а-я-]{3,20} (?:[а-я]\. ?){1,2}(?:\([а-я ]{2,14}\))?\s?[-:|;]?\s?$/,
  ],
  [
    'name',
    /(?:^|[\n;.])\s*(?:\|? ?\d{1,3} ?[.)|;] ?)?[а-я]{2,}(?:,? (?:и )?[а-я][а-я.]*){0,3}(?: ?[-:|;=] ?(?:на )?)"?$/,
  ],
];
/** Labels of a form are no heads of rows: «явка: 8 декабря», «срок обжалования: 20 декабря». */
const LABEL =
  /явк|явит|прибы|прид|прий|дата|день|дни|срок|врем|час|размещ|сформ|отправ|направл|вруч|создан|получ|подпис|начал|оконч|(?<![а-я])(?:до|по|с|от|в|не|к|после|вместо|перенес[а-я]*)(?![а-я])|повестк|комисси|сверк|обжал|решени|документ|крайн|медосмотр|вызов|вызыва|жд[еу]|сбор|отправк|учет|прием|работа|назнач|перв|втор|трет|повторн|запис|этап|заседани|(?<![а-я])(?:было|стало|стал|был|число)(?![а-я])/;

/** What stands before a day in its row; null where that is no head of a row. */
function shapeOf(text: string, { start }: Span): RowShape | null {
  const before = text.slice(Math.max(0, start - HEAD), start);
  for (const [shape, pattern] of SHAPES) {
    const match = pattern.exec(before);
    if (match && !(shape === 'name' && LABEL.test(match[0]))) return shape;
  }
  return null;
}
