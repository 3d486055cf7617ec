import { useId } from 'preact/hooks';
import type { KnownEvents } from '../../explanation/day-formula';
import { KIND_NAMES } from '../../explanation/words';
import type { Reading } from '../../notice/types';
import { CHANNELS, type Channel, NOTICE_KINDS, type NoticeKind } from '../../notice/vocabulary';
import { Disclosure } from '../explanation/Disclosure';
import { type Lang, pick } from '../words';
import { tell } from '../words/guide';

export interface Corrections {
  kind: NoticeKind | null;
  channel: Channel | null;
  known: KnownEvents;
}
export const NO_CORRECTIONS: Corrections = { kind: null, channel: null, known: {} };

interface Props {
  reading: Reading;
  corrections: Corrections;
  /** The days as they now count, corrections and all. */
  days: KnownEvents;
  lang: Lang;
  onCorrect: (corrections: Corrections) => void;
}

/** What was read, to be set right by the person: kind, days, channel. Everything recomputes at once. */
export function CorrectReading({ reading, corrections, days, lang, onCorrect }: Props) {
  const id = useId();
  const { kind, channel, known } = corrections;
  const setKnown = (event: 'appear' | 'posted' | 'handed_over', day: string) =>
    onCorrect({ ...corrections, known: { ...known, [event]: day || undefined } });
  const isCorrected = kind !== null || channel !== null || Object.keys(known).length > 0;
  const dayField = (event: 'appear' | 'posted' | 'handed_over', label: string) => (
    <p class="form-line">
      <label for={`${id}-${event}`}>{label}</label>
      <input
        id={`${id}-${event}`}
        class="field"
        type="date"
        value={days[event] ?? ''}
        onChange={(change) => setKnown(event, change.currentTarget.value)}
      />
    </p>
  );
  return (
    <div class="correct no-print">
      <Disclosure label={tell('correct_title', lang)} className="more correct-open">
        <p class="quiet">{tell('correct_hint', lang)}</p>
        <div class="form-lines">
          <p class="form-line">
            <label for={`${id}-kind`}>{tell('correct_kind', lang)}</label>
            <select
              id={`${id}-kind`}
              class="field"
              value={kind === null || kind === reading.kind ? '' : kind}
              onChange={({ currentTarget: { value } }) =>
                onCorrect({ ...corrections, kind: NOTICE_KINDS.find((known) => known === value) ?? null })
              }
            >
              <option value="">
                {pick(KIND_NAMES[reading.kind], lang)} ({tell('correct_as_read', lang)})
              </option>
              {NOTICE_KINDS.filter((other) => other !== reading.kind).map((other) => (
                <option key={other} value={other}>
                  {pick(KIND_NAMES[other], lang)}
                </option>
              ))}
            </select>
          </p>
          <p class="form-line">
            <label for={`${id}-channel`}>{tell('correct_channel', lang)}</label>
            <select
              id={`${id}-channel`}
              class="field"
              value={channel ?? reading.channel ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onCorrect({ ...corrections, channel: CHANNELS.find((known) => known === value) ?? null })
              }
            >
              <option value="">—</option>
              {CHANNELS.map((way) => (
                <option key={way} value={way}>
                  {tell(`channel_${way}`, lang)}
                </option>
              ))}
            </select>
          </p>
          {dayField('appear', tell('correct_date', lang))}
          {dayField('posted', tell('correct_posted', lang))}
          {(channel ?? reading.channel) === 'paper' && dayField('handed_over', tell('correct_handed', lang))}
        </div>
        {isCorrected && (
          <button type="button" class="link" onClick={() => onCorrect(NO_CORRECTIONS)}>
            {tell('correct_reset', lang)}
          </button>
        )}
      </Disclosure>
    </div>
  );
}
