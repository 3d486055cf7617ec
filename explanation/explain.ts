import { isInForce } from '../law/in-force';
import type { PlainDate } from '../law/schema/common';
import type { Guidance } from '../law/schema/guidance';
import { t } from '../law/text';
import type { Notice, NotNotice, Reading } from '../notice/types';
import type { KnownEvents } from './day-formula';
import { foot } from './foot';
import { cautionsOf, eventsOf, isToldToDefer, lawDay } from './known-days';
import { type ExplainingLaw, type LawLookup, lawLookup } from './lookup';
import { normsOf } from './norms';
import { checkClaims } from './parts/claims';
import { explainDates } from './parts/dates';
import { markNotice } from './parts/marks';
import { explainSource } from './parts/source';
import type { ExplainedStep, Explanation } from './types';
import { CHOSEN_NONE, KIND_NAMES, NONE_CAUTION, NONE_REASONS } from './words';

/** Share of an alternative from which a doubt is worth showing. */
const REAL_POSSIBILITY = 0.25;

/**
 * What a reading means for a person: the nine parts of the product, in order.
 * @param reading what `readNotice` made of the text
 * @param law the knowledge base
 * @param today the day in Moscow, `YYYY-MM-DD`. What an earlier notice claims is judged by the law of its own day
 *   (`lawDay`); what one does about it now, the steps and what helps when the day is over, by that of today. Duties and
 *   what they lead to are told by both, today’s first: measures go on, and failing to come is judged when it happens
 * @param known days the user entered (posted, handed over …); they win over what the text says, and an event named
 *   without a day is unknown
 * Never throws for a reading made by `readNotice`.
 */
export function explain(reading: Reading, law: ExplainingLaw, today: PlainDate, known: KnownEvents = {}): Explanation {
  return reading.status === 'notice' ? explainNotice(reading, law, today, known) : explainNone(reading, law, today);
}

function explainNotice(notice: Notice, law: ExplainingLaw, today: PlainDate, known: KnownEvents): Explanation {
  const events = eventsOf(notice, known, today);
  // Word of measures already taken comes after the day that was missed: that day is not its own.
  const isAfter = notice.kind === 'restriction_imposed' || notice.kind === 'restriction_lifted';
  const day = lawDay(isAfter ? { ...events, appear: undefined } : events, today);
  const lookup = lawLookup(law, day);
  const lookupNow = lawLookup(law, today);
  const guidance = findGuidance(law.guidance, notice, day);
  const byBoth = (ids: readonly string[]) => {
    const now = lookupNow.statements(ids);
    return [...now, ...lookup.statements(ids).filter(({ rule }) => !now.some((other) => other.rule === rule))];
  };
  const dates = explainDates(notice, law, lookupNow, guidance, today, {
    events,
    cautions: cautionsOf(notice, known, today),
  });
  // Of a deferment its own last day counts: that a hearing is over leaves it standing.
  const isPast = guidance?.of_deferment ? isDefermentOver(notice, today) : isOver(dates);
  const claims = checkClaims(notice, law, lookup, day);
  const must = byBoth(guidance?.must ?? []);
  const needNot = byBoth(guidance?.need_not ?? []);
  const consequences = (guidance?.stages ?? [])
    .map(({ title, rules }) => ({ title, statements: byBoth(rules) }))
    .filter(({ statements }) => statements.length > 0);
  const steps = explainSteps(guidance, law, lookupNow);
  const told = normsOf([
    ...dates.timeline,
    ...[dates, ...consequences, ...steps].flatMap(({ statements }) => statements),
    ...[...must, ...needNot, ...claims],
  ]);
  return {
    today,
    // Fraud is said only when we are sure: a genuine notice taken for one could cost a person dearly.
    outcome: !notice.sure ? 'unsure' : notice.kind === 'scam' ? 'scam' : 'notice',
    what: {
      kind: notice.kind,
      title: guidance?.title ?? KIND_NAMES[notice.kind],
      lead: notice.isChosenKind
        ? t(`Вы выбрали: ${KIND_NAMES[notice.kind].ru}`, `You chose: ${KIND_NAMES[notice.kind].en}`)
        : notice.sure
          ? t(`Похоже на: ${KIND_NAMES[notice.kind].ru}`, `It looks like: ${KIND_NAMES[notice.kind].en}`)
          : t(
              `Похоже на: ${KIND_NAMES[notice.kind].ru}, но мы не уверены`,
              `It looks like: ${KIND_NAMES[notice.kind].en}, but we are not sure`,
            ),
      confidence: notice.confidence >= 0.9 ? 'high' : notice.sure ? 'medium' : 'low',
      isChosenKind: notice.isChosenKind,
      because: notice.evidence
        .filter(({ weight }) => weight > 0)
        .slice(0, 4)
        .map(({ start, end, text }) => ({ start, end, text })),
      reason: null,
      alternatives: notice.alternatives.map((other) => ({ ...other, title: KIND_NAMES[other.kind] })),
    },
    source: explainSource(notice),
    dates,
    duties: {
      now: (isPast ? guidance?.now_past : undefined) ?? guidance?.now ?? NONE_CAUTION,
      must,
      needNot,
    },
    consequences,
    claims,
    steps,
    tasks: guidance?.tasks ?? [],
    foot: foot(law, today),
    marks: markNotice(notice, law, lookup, claims, new Set(told.map(({ id }) => id)), today),
  };
}

function explainNone(reading: NotNotice, law: ExplainingLaw, today: PlainDate): Explanation {
  return {
    today,
    outcome: mayBeNotice(reading) ? 'unsure' : 'none',
    what: {
      kind: 'none',
      title: reading.isChosenKind
        ? CHOSEN_NONE.title
        : t('Это не похоже на повестку или уведомление вам', 'This does not look like a summons or a notice to you'),
      lead: reading.isChosenKind ? CHOSEN_NONE.lead : NONE_REASONS[reading.reason],
      confidence: reading.confidence >= 0.9 ? 'high' : reading.sure ? 'medium' : 'low',
      isChosenKind: reading.isChosenKind,
      because: reading.evidence.slice(0, 4).map(({ start, end, text }) => ({ start, end, text })),
      reason: reading.reason,
      alternatives: reading.alternatives.map((other) => ({ ...other, title: KIND_NAMES[other.kind] })),
    },
    source: explainSource(reading),
    dates: { next: null, timeline: [], notes: [], statements: [] },
    duties: { now: reading.isChosenKind ? CHOSEN_NONE.now : NONE_CAUTION, must: [], needNot: [] },
    consequences: [],
    claims: [],
    steps: [],
    tasks: [],
    foot: foot(law, today),
    marks: [],
  };
}

/** True when the day to appear is known and over. */
function isOver(dates: Explanation['dates']): boolean {
  const appear = dates.timeline.find(({ role }) => role === 'appear');
  return appear !== undefined && appear.daysFromToday < 0;
}

/** True when the deferment that a decision surely gives names a last day, and it is over. */
const isDefermentOver = (notice: Notice, today: PlainDate): boolean =>
  isToldToDefer(notice) && !!notice.deferredTo?.day && notice.deferredTo.day < today;

/** An unsure «no» is shown as a doubt only when some notice is a real possibility; else a page would be troubled for nothing. */
const mayBeNotice = (reading: NotNotice): boolean =>
  !reading.sure &&
  reading.alternatives.some(({ kind, confidence }) => kind !== 'none' && confidence >= REAL_POSSIBILITY);

/**
 * The guidance for the kind; one for the rarer thing it is about, then one that names the purpose, wins over one that does
 * not; a check of data to which a summons calls is told as that summons. Where every one names purposes and none is this
 * one, that for `unknown` stands in. Where it is not sure that a decision defers, that of a call-up is given: a person who
 * waits for dispatch must not be told less than that.
 */
function findGuidance(all: Guidance[], notice: Notice, day: PlainDate): Guidance | undefined {
  const isCall = notice.about === 'summons';
  const own = isCall ? 'summons' : notice.kind;
  const purpose = isCall ? 'data' : notice.purpose;
  const kind = all.filter((guidance) => guidance.kinds.includes(own) && isInForce(guidance.valid, day));
  const fits = kind.filter(
    ({ of_deferment, about }) =>
      of_deferment === isToldToDefer(notice) && (about === undefined || about === notice.about),
  );
  return (
    fits.find(({ about }) => about !== undefined) ??
    fits.find(({ purposes }) => purpose !== null && purposes.includes(purpose)) ??
    fits.find(({ purposes }) => purposes.length === 0) ??
    fits.find(({ purposes }) => purposes.includes('unknown'))
  );
}

function explainSteps(guidance: Guidance | undefined, law: ExplainingLaw, lookup: LawLookup): ExplainedStep[] {
  return (guidance?.steps ?? []).flatMap((id) => {
    const step = law.steps.find((candidate) => candidate.id === id);
    if (!step) return [];
    return {
      id: step.id,
      text: step.text,
      detail: step.detail ?? null,
      form: step.form ?? null,
      answer: step.answer ?? null,
      statements: lookup.statements(step.rules),
    };
  });
}
