import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { overlap } from '../spans';
import type { Found, Span } from '../types';
import type { Finds } from './choice/index';
import { deadlineOf, isNamedElsewhere, type Limit } from './deadline';
import { withWhole } from './extents';
import { isOver, limitIn } from './limit-choice';
import { plainLimits } from './limit-days';
import { isNobodysTask, isTerm, isUntil } from './limit-words';
import { inItsWords, ofOneSentence, withLabel } from './limits';
import { isStampOnly } from './lines';
import type { RuleReading } from './rules';

// The one limit of a notice that is told first, from what the tagger and the rules found.

/** The limit among those tagged, else the rules’ own, else a day that is one plainly: offsets of the original. */
export function firstDeadline(
  normal: NormalText,
  { kind, rules, tagged }: Finds,
  { day, hour }: { day: Span | null; hour: Span | null },
): Found | null {
  const { text } = normal;
  const found = ({ start, end }: Span): Found => foundAt(normal, start, end);
  // «На вторые сутки», «в указанный срок» is no day that a calendar knows: it is a limit as well.
  const hasDay = (range: Span): boolean => rules.dates.some((one) => one.day !== null && overlap(one, range));
  // «К 7 час. 00 мин.» is the hour to come, not a limit of its own; «к часу, проставленному в бланке» is one.
  const hasHour = (range: Span): boolean => rules.times.some((one) => one.clock !== null && overlap(one, range));
  const ofCall = [day && hasDay(day) ? day : null, hour && hasHour(hour) ? hour : null];
  const isOfCall = (range: Span): boolean =>
    ofCall.some((one) => one !== null && overlap(one, range)) && !isUntil(text, range);
  const isLimit = (range: Span): boolean => {
    const words = found(range);
    return !isOfCall(rangeOf(normal, words)) && !isStampOnly(normal, words);
  };
  const told = tagged.ranges.deadline.filter((range) => isTerm(text, range) && isLimit(range));
  const ahead = rules.limits.filter((one) => !isNobodysTask(text, one) && isLimit(one) && !isOver(text, one));
  const named = kind === 'mobilisation_or_training' ? momentOf(text, rules, { told, ahead }) : null;
  if (named) return found(named);
  // Where all that was tagged is over, what the rules found ahead comes first.
  const isAllOver = told.every((range) => isOver(text, range)) && ahead.length > 0;
  const deadline = isAllOver ? null : limitIn(text, told, { limits: rules.limits, kind });
  if (deadline) return found(withLabel(text, inItsWords(text, ofOneSentence(text, withWhole(deadline, rules.dates)))));
  const [plain] = plainLimits(text, kind, rules);
  return deadlineOf(normal, ahead) ?? (plain ? found(plain) : null);
}

/** A mobilisation order calls for the moment that each man’s own paper names, unless a day or a limit of its own is plain. */
function momentOf(
  text: string,
  { limits, dates }: Pick<RuleReading, 'limits' | 'dates'>,
  { told, ahead }: { told: readonly Span[]; ahead: readonly Limit[] },
): Span | null {
  const isPlain = (range: Span): boolean => limits.some((one) => one.score >= PLAIN && overlap(one, range));
  if (told.some(isPlain) || dates.some(({ weak }) => !weak)) return null;
  return ahead.find((one) => isNamedElsewhere(text.slice(one.start, one.end))) ?? null;
}
/** Points of a limit that the rules find plain. */
const PLAIN = 2;
