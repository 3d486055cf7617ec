import type { PlainDate, Standing, Text } from '../law/schema/common';
import type { VerdictValue } from '../law/schema/verdict';
import type { Alternative, NoneReason, Span } from '../notice/types';
import type { NoticeKind } from '../notice/vocabulary';

/** A norm ready to be shown: «53-ФЗ, ст. 7.1». */
export interface NormLabel {
  id: string;
  label: Text;
  /** False: nobody confirmed the part number. */
  confirmed: boolean;
  /** False: the text itself was not read, the norm is known from retellings. */
  read: boolean;
  checked: PlainDate;
}

/** A sentence of law with what carries it. Components show the standing wherever the text stands. */
export interface Statement {
  rule: string;
  text: Text;
  standing: Standing;
  checked: PlainDate;
  norms: NormLabel[];
  readings: { text: Text; source: Text }[];
  safe: Text | null;
  changesIf: Text;
}

/** Words of the notice, as they stand in it. */
export interface Quote extends Span {
  text: string;
}

/** One claim of the notice held against the law. `verdict` null: the law base has no entry, and says so. */
export interface ClaimCheck {
  id: string;
  claim: string;
  quote: Quote;
  verdict: VerdictValue | null;
  text: Text;
  condition: Text | null;
  standing: Standing;
  norms: NormLabel[];
}

/** A day on the timeline. */
export interface TimelineEntry {
  id: string;
  title: Text;
  /**
   * What the day is: told by the notice or the user (until: the last day the letter gives; measures: from when, it warns,
   * measures hold; deferred_to: the last of a deferment), or the end or start of a term of law.
   */
  role: 'today' | 'posted' | 'handed_over' | 'appear' | 'until' | 'measures' | 'deferred_to' | 'term';
  /** cautious / only reading. */
  day: PlainDate;
  /** The other reading, where sources differ. */
  latest: PlainDate | null;
  clock: string | null;
  daysFromToday: number;
  /** Rule or deadline that made the day; null for today and for days the notice itself gives. */
  deadline: string | null;
  why: Text[];
  /** Why it may be another day: it was worked out, or may yet shift; null when it is certain. */
  caution: Text | null;
  standing: Standing;
  norms: NormLabel[];
  alarm: boolean;
}

/** What one may lawfully do; `form` and `answer`: ids of what helps with it. */
export interface ExplainedStep {
  id: string;
  text: Text;
  detail: Text | null;
  form: string | null;
  answer: string | null;
  statements: Statement[];
}

/** Words on the page or in the text with their note. */
export interface Mark extends Span {
  id: string;
  role: 'date' | 'time' | 'place' | 'purpose' | 'restriction' | 'threat' | 'demand' | 'limit' | 'law' | 'kind';
  quote: string;
  title: Text;
  note: Text;
  verdict: VerdictValue | null;
  norms: NormLabel[];
}

/** The nine parts of an explanation, in the order they are shown. */
export interface Explanation {
  today: PlainDate;
  outcome: 'notice' | 'unsure' | 'scam' | 'none';
  what: {
    kind: NoticeKind;
    title: Text;
    lead: Text;
    confidence: 'high' | 'medium' | 'low';
    /** True: the person named the kind; there is a way back to our own reading. */
    isChosenKind: boolean;
    because: Quote[];
    reason: NoneReason | null;
    alternatives: (Alternative & { title: Text })[];
  };
  source: { tone: 'good' | 'neutral' | 'warning' | 'alarm'; title: Text; lines: Text[]; howToCheck: Text[] };
  dates: {
    next: TimelineEntry | null;
    timeline: TimelineEntry[];
    /** What we would have to know to tell more, and what is odd about the days of the notice. */
    notes: Text[];
    statements: Statement[];
  };
  duties: { now: Text; must: Statement[]; needNot: Statement[] };
  consequences: { title: Text; statements: Statement[] }[];
  claims: ClaimCheck[];
  steps: ExplainedStep[];
  tasks: string[];
  foot: { checked: PlainDate; ageDays: number; age: 'fresh' | 'old' | 'very_old'; general: Text; notPartOf: Text };
  marks: Mark[];
  /** The other notices on the same page: their words are marked, and nothing here speaks of them. */
  also?: OtherNotice[];
}

/** Another notice on the page; `day` to appear where it tells two of one kind apart. */
export interface OtherNotice {
  name: Text;
  day: PlainDate | null;
}
