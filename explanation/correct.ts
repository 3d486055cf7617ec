import type { Notice, NoticeFields, NotNotice, Reading } from '../notice/types';
import type { Channel, NoticeKind } from '../notice/vocabulary';

/** What a person says is different from what was read. `null` or absent: as it was read. */
export interface Correction {
  kind?: Exclude<NoticeKind, 'none'> | null;
  channel?: Channel | null;
}

const NO_FIELDS: NoticeFields = {
  date: null,
  time: null,
  place: null,
  purpose: null,
  deadline: null,
  postedOn: null,
  restrictions: [],
  threats: [],
  demands: [],
  lawRefs: [],
};

/**
 * The reading as the person knows it to be. Days are not corrected here: they go to `explain` as known events, so that
 * the notice's own words stay what they are. A text that was read as no notice becomes one without fields.
 */
export function correctReading(reading: Reading, { kind, channel }: Correction): Reading {
  const corrected = channel ? { ...reading, channel } : reading;
  if (!kind || kind === corrected.kind) return corrected;
  const notice: Notice = corrected.status === 'notice' ? corrected : asNotice(corrected, kind);
  // Chosen by the person, so no longer a guess of ours.
  return { ...notice, kind, sure: true, confidence: 1, alternatives: [] };
}

function asNotice(reading: NotNotice, kind: Exclude<NoticeKind, 'none'>): Notice {
  const { evidence, source, channel, confidence, sure } = reading;
  return {
    status: 'notice',
    kind,
    purpose: null,
    confidence,
    sure,
    alternatives: [],
    fields: NO_FIELDS,
    evidence,
    source,
    channel,
  };
}
