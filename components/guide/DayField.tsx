import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LAST_DAY } from '../../explanation/plain-date';
import { FIRST_DAY, isDayTaken } from '../day-taken';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';

interface Props {
  label: ComponentChildren;
  /** `YYYY-MM-DD`, or empty. */
  day: string;
  /** What is to be known of the day that stands there. */
  hint?: string | undefined;
  lang: Lang;
  onDay: (day: string) => void;
}

/** A day to fill in. One that cannot be stays to be mended, is told, and counts as none. */
export function DayField({ label, day, hint, lang, onDay }: Props) {
  const id = useId();
  const [refused, setRefused] = useState('');
  const onChange = (value: string) => {
    const isDay = value === '' || isDayTaken(value);
    setRefused(isDay ? '' : value);
    onDay(isDay ? value : '');
  };
  const isRefused = day === '' && refused !== '';
  return (
    <p class="form-line">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={day || refused}
        aria-invalid={isRefused}
        aria-describedby={hint ? `${id}-hint ${id}-note` : `${id}-note`}
        onChange={(change) => onChange(change.currentTarget.value)}
      />
      {hint && (
        <span id={`${id}-hint`} class="day-hint">
          {hint}
        </span>
      )}
      <span id={`${id}-note`} class="day-refused" role="status">
        {isRefused && ownPageWord('day_refused', lang)}
      </span>
    </p>
  );
}
