import { isInCall, isOfNeighbour } from '../fields/lines';
import type { Reading, Span } from '../types';
import { CALLING } from '../vocabulary';

/**
 * How much a reading found; of measures, threats and articles a few are as good as many. A day, hour or place in a
 * sentence that calls to nothing is a neighbour's, as is any where the message says that its document names them.
 */
export function factsIn(reading: Reading, text: string, strict = false): number {
  if (reading.status !== 'notice') return 0;
  const { date, time, place, purpose, restrictions, threats, lawRefs, limits, actDays } = reading.fields;
  // The day of a decision stands beside a word of it, or it would be none.
  const isOwn = (one: Span): boolean =>
    (one === date && date.role === 'event' && !strict) ||
    (strict && !CALLING.has(reading.kind) ? isInCall(text, one) : !isOfNeighbour(text, one));
  const own = isNamedElsewhere(reading) ? [] : [date, time, place].filter((one) => one && isOwn(one));
  const single = own.length + (purpose ? 1 : 0) + (place && own.includes(place) && /\d/.test(place.text) ? 1 : 0);
  return (
    single +
    Math.min(restrictions.length, 3) +
    Math.min(threats.length, 2) +
    Math.min(lawRefs.length, 2) +
    (reading.kind === 'draft_decision' ? Math.min(limits.length, 1) + Math.min(actDays.length, 1) : 0)
  );
}

/** «Дата, время и адрес указаны в документе». */
const isNamedElsewhere = ({ evidence }: Reading): boolean =>
  evidence.some(({ cue }) => cue === 'summons_electronic_notification.not_the_call');
