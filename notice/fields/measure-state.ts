import type { FoundMeasure, Span } from '../types';
import { lineBefore } from './lines';
import { headOver } from './measure-clauses';

// Whether a measure is told as in force, threatened or lifted.

/** The line of a place in a normal text, as far as it is looked at: that has a line for each sentence. */
export function lineNear(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at) + 1, at - 260);
  const stop = text.indexOf('\n', at);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop, at + 260));
}

const LIFTED =
  /(?<!не )(?<!будут )(?<!будет )(?<!быть )(?:сняты?о?а?(?![а-я])|отменен[аоы]?|прекращен[аоы]?|аннулирован|(?:более|больше) не (?:действ|примен)|не действу|утратил)/;
const FUTURE =
  /(?<![а-я])(?:буд[еу]т|(?<!(?:не|снова|вновь|опять) )мо[жг][еу]т|могут|грозит|грозят|станет|подлежит примен|предусмотрен|повлечет|влечет|вступ[яи]т|начнут|начнет|последу|возможн[аоы]|применяются|применят|введут|ограничат|запретят|закроют|лишат|лишитесь|не сможете|через \d+ дн|по истечении|если|в случае|при неявке|при непосещении|за неявку|иначе|в противном)/;

/** «Оставлен в силе запрет на выезд», «не снят запрет на выезд» in a letter that lifts others. */
const KEPT =
  /(?:оста[ею]тся|оставлен[аоы]?|остались) в силе|(?<![а-я])не (?:снят|отменен|прекращен)[аоы]?(?![а-я])|продолжа[а-я]{2,4} действ|оста[ею]тся под запретом|снова (?:запрещ|огранич|приостан|закрыт)|сохраня[ею]тся|оста[ею]тся (?:закрыт|запрещ|огранич|приостан)|(?<![а-я])(?:до [а-я]{4,16} )нельзя|действу[ею]т до |(?:еще|по-прежнему) (?:действу|закрыт|запрещ|огранич)/;
/**
 * A measure that is expressly kept, in its own clause or under «остаются в силе:», is in force, whatever its sentence does
 * with others; not one that is said to be so if somebody does not come. Offsets are of the normal text.
 * @param fallback of a measure without a verb of its own
 */
export function stateAt(text: string, { start, end }: Span, fallback: FoundMeasure['state']): FoundMeasure['state'] {
  const line = lineBefore(text, start);
  const before = line.slice(-60).split(CLAUSE_EDGE).at(-1) ?? '';
  const after =
    text
      .slice(end, end + 100)
      .replace(INSERTED, '')
      .split(CLAUSE_EDGE)[0] ?? '';
  const isKept =
    KEPT.test(before + text.slice(start, end) + after.slice(0, 60)) || KEPT_HEAD.test(headOver(text, start));
  const above = text.slice(Math.max(0, start - 160), start);
  // «Введённые меры» of a letter that lifts are what had been imposed.
  const holds = HOLD_BELOW.test(above) && !(fallback === 'lifted' && HAD_BEEN_IMPOSED.test(above));
  if (holds && !FUTURE.test(line) && !LIFTED.test(after)) return 'in_force';
  return isKept && !UNLESS_COME.test(line) ? 'in_force' : stateOf(lineNear(text, start), fallback);
}
/** «Действующие меры / Ограничение выезда», in the row below that heading or the two behind it; not «нет», not what was. */
const HOLD_BELOW =
  /(?:^|\n) ?(?:действующие|примененные|введенные|текущие) (?:временные )?(?:меры|ограничения)(?: сейчас)?:?(?:\n(?! ?(?:нет|не |истори|архив|ранее|прежн|снят|отмен|прекращ|возможн|предстоящ|будущ|ожида|пока |после |при |могут))[^\n]*){1,3}$/;
const HAD_BEEN_IMPOSED = /(?:^|\n) ?(?:примененные|введенные) (?:временные )?(?:меры|ограничения):?\n/;
const CLAUSE_EDGE = /[;:,\n]|\.\s/;
/** «Запрет, введённый 02.11.2026, остаётся в силе». */
const INSERTED = /^,? (?:введенн|наложенн|установленн|примененн|до |по )[^,;\n]{0,40},/;
const KEPT_HEAD = /(?:оста[ею]тся в силе|(?<![а-я])не (?:снят|отменен|прекращен)[аоы]?)\s?:[^.\n]*$/;
const UNLESS_COME = /(?<![а-я])(?:если (?:вы )?не |при (?:повторной )?неявке|в случае неявки)/;

function stateOf(sentence: string, fallback: FoundMeasure['state']): FoundMeasure['state'] {
  if (LIFTED.test(sentence)) return 'lifted';
  if (FUTURE.test(sentence)) return 'threatened';
  if (
    /применен[аоы]|принят[аоы]?|введен[аоы]?|установлен[аоы]?|наложен[аоы]?|действу[еюй]т|(?:запрещен|приостановлен|ограничен)[аоы]?(?![а-я])/.test(
      sentence,
    )
  )
    return 'in_force';
  return fallback;
}
