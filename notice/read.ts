import { subjectOf } from './about';
import { isDeferment, lastDayOfDeferment } from './deferment';
import { readFields } from './fields/index';
import { findKindWords, namesKind } from './kind-words';
import { otherLanguage } from './language';
import type { Learned } from './learned';
import { toEvidence } from './signals';
import type { Alternative, Evidence, Reading, ReadOptions } from './types';
import { NOTICE_KINDS, type NoticeKind } from './vocabulary';
import { weighText } from './weigh-text';
import { LEARNED } from './weights';

/** Below this the product says «не уверены» and shows the other readings too. */
export const SURE = 0.75;

/**
 * Reads a text of any length: what kind of notice it is, to whom it speaks, what it says, who sent it.
 * Offsets are UTF-16 units of `text`, end excluded; values stand in the text as they are. Never throws.
 */
export function readNotice(text: string, options: ReadOptions): Reading {
  return readWeighed(text, options, LEARNED);
}

/** `readNotice` with another learned correction, or with none: for training and cross-validation. */
export function readWeighed(text: string, options: ReadOptions, learned: Learned | null): Reading {
  const host = options.host?.toLowerCase() || null;
  const channel = options.channel ?? null;
  const weighed = weighText(text, { host, channel }, learned);
  const { normal, source, signals, reason, topic } = weighed;
  const language = text.trim() === '' ? 'empty' : otherLanguage(normal.text);
  if (language !== null) {
    const none = {
      status: 'none',
      kind: 'none',
      topic: false,
      confidence: 1,
      sure: true,
      isChosenKind: false,
    } as const;
    return {
      ...none,
      reason: language === 'empty' ? 'empty' : 'other_language',
      alternatives: [],
      evidence: [],
      source,
      channel,
    };
  }
  const ranked = rank(weighed.final);
  const [best, ...rest] = ranked as [Alternative, ...Alternative[]];
  const alternatives = options.chosenKind ? [] : rest.filter(({ confidence }) => confidence >= 0.1).slice(0, 3);
  const kind = options.chosenKind ?? best.kind;
  const isChosenKind = Boolean(options.chosenKind);
  const sure = isChosenKind || best.confidence >= SURE;
  const confidence = isChosenKind ? 1 : best.confidence;
  if (kind === 'none') {
    const against = signals.hits.filter(({ cue }) => cue.group === reason);
    return {
      status: 'none',
      kind: 'none',
      reason,
      topic,
      confidence,
      sure,
      isChosenKind,
      alternatives,
      evidence: toEvidence(normal, against, -1),
      source,
      channel,
    };
  }
  const { fields, purpose } = readFields(normal, kind, options.today);
  const defers = kind === 'draft_decision' && isDeferment(normal.text);
  const groups = new Set<string>([kind === 'data_clarification' ? 'summons' : kind, 'addressed']);
  const evidence: Evidence[] = toEvidence(
    normal,
    signals.hits.filter(({ cue }) => groups.has(cue.group)),
    1,
  );
  if (kind === 'scam')
    for (const ask of source.asks)
      evidence.push({ start: ask.start, end: ask.end, text: ask.text, cue: `scam.ask.${ask.ask}`, weight: 3 });
  return {
    status: 'notice',
    kind,
    purpose,
    confidence,
    sure,
    isChosenKind,
    alternatives,
    fields,
    evidence,
    kindWords: findKindWords(normal, kind, evidence.filter(namesKind)),
    about: subjectOf(normal.text, kind),
    defers,
    deferredTo: defers ? lastDayOfDeferment(normal, options.today) : null,
    source,
    channel,
  };
}

/** Scores to shares that sum to one, highest first. */
function rank(scores: Record<NoticeKind, number>): Alternative[] {
  const top = Math.max(...Object.values(scores));
  const powers = NOTICE_KINDS.map((kind) => ({ kind, power: Math.exp(scores[kind] - top) }));
  const total = powers.reduce((sum, { power }) => sum + power, 0);
  return powers
    .map(({ kind, power }) => ({ kind, confidence: power / total }))
    .sort((one, two) => two.confidence - one.confidence);
}
