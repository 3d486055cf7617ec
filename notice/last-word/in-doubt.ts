import { leadsToSubject, NEAR, REASONS, type Weighed } from '../decide';
import type { Signals } from '../signals';
import { bestNotice, type Rule } from './points';

// How much it takes to call a text nothing, whatever it says: a little more always, much where it is plainly a notice,
// and less where it never comes near the subject.

/** A summons overlooked costs more than a text looked at in vain. */
export const beCautious: Rule = ({ none }) => ({ none: none - CAUTION });
/** What «none» gives away beforehand. */
const CAUTION = 0.4;

/** Where the rules see a plain notice and nothing against it, few words of it must not make it none. */
export const plainNoticeStays: Rule = (scores, { weighed, signals }) =>
  isPlain(weighed, signals) ? { none: Math.min(scores.none, bestNotice(scores) - 0.5) } : null;
const isPlain = ({ scores }: Weighed, signals: Signals): boolean =>
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  bestNotice(scores) - scores.none >= (signals.sum('topic') >= SUBJECT ? PLAIN : PLAIN_AFAR);
/** Points by which the rules put a notice before «none» where it is plain. */
const PLAIN = 5;
/** The same where the subject is hardly named. */
const PLAIN_AFAR = 8;
/** Points of topic that name it. */
const SUBJECT = 2;

/** A text that never comes near the subject is hardly a notice, whatever its form. */
export const farFromSubject: Rule = ({ none }, { signals, source }) =>
  signals.sum('topic') < NEAR && !leadsToSubject(source) ? { none: none + FAR } : null;
/** What the lack of the topic adds to «none». */
const FAR = 1.5;
