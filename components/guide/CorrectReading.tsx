import { useId } from 'preact/hooks';
import type { KnownEvents } from '../../explanation/day-formula';
import { KIND_NAMES } from '../../explanation/words';
import type { Reading } from '../../notice/types';
import { CHANNELS, NOTICE_KINDS } from '../../notice/vocabulary';
import { Disclosure } from '../explanation/Disclosure';
import { useFocusAfterPress } from '../focus-after';
import { type Lang, pick } from '../words';
import { ownPageWord } from '../words/own-page';
import { DayField } from './DayField';
import { type Corrections, NO_CORRECTIONS } from './state';

interface Props {
  /** The letter as read before anything was corrected. */
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
  const [first, focusFirst] = useFocusAfterPress<HTMLSelectElement>();
  const reset = () => {
    onCorrect(NO_CORRECTIONS);
    focusFirst();
  };
  const { chosenKind, channel, known } = corrections;
  const setKnown = (event: 'appear' | 'posted' | 'handed_over', day: string) =>
    onCorrect({ ...corrections, known: { ...known, [event]: day || undefined } });
  const isCorrected = chosenKind !== null || channel !== null || Object.keys(known).length > 0;
  const dayField = (event: 'appear' | 'posted' | 'handed_over', label: string) => (
    <DayField label={label} day={days[event] ?? ''} lang={lang} onDay={(day) => setKnown(event, day)} />
  );
  return (
    <div class="correct no-print">
      <Disclosure label={ownPageWord('correct_title', lang)} className="more correct-open">
        <p class="quiet">{ownPageWord('correct_hint', lang)}</p>
        <div class="form-lines">
          <p class="form-line">
            <label for={`${id}-kind`}>{ownPageWord('correct_kind', lang)}</label>
            <select
              ref={first}
              id={`${id}-kind`}
              class="field"
              value={chosenKind === null || chosenKind === reading.kind ? '' : chosenKind}
              onChange={({ currentTarget: { value } }) =>
                onCorrect({ ...corrections, chosenKind: NOTICE_KINDS.find((known) => known === value) ?? null })
              }
            >
              <option value="">
                {pick(KIND_NAMES[reading.kind], lang)} ({ownPageWord('correct_as_read', lang)})
              </option>
              {NOTICE_KINDS.filter((other) => other !== reading.kind).map((other) => (
                <option key={other} value={other}>
                  {pick(KIND_NAMES[other], lang)}
                </option>
              ))}
            </select>
          </p>
          <p class="form-line">
            <label for={`${id}-channel`}>{ownPageWord('correct_channel', lang)}</label>
            <select
              id={`${id}-channel`}
              class="field"
              value={channel ?? reading.channel ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onCorrect({
                  ...corrections,
                  channel: CHANNELS.find((known) => known === value && known !== reading.channel) ?? null,
                })
              }
            >
              {reading.channel === null && <option value="">—</option>}
              {CHANNELS.map((way) => (
                <option key={way} value={way}>
                  {ownPageWord(`channel_${way}`, lang)}
                </option>
              ))}
            </select>
          </p>
          {dayField('appear', ownPageWord('correct_date', lang))}
          {dayField('posted', ownPageWord('correct_posted', lang))}
          {(channel ?? reading.channel) === 'paper' && dayField('handed_over', ownPageWord('correct_handed', lang))}
        </div>
        {isCorrected && (
          <button type="button" class="link" onClick={reset}>
            {ownPageWord('correct_reset', lang)}
          </button>
        )}
      </Disclosure>
    </div>
  );
}
