import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../words';
import { say } from './words';

/** Wipes what was typed, after one question: an evening's work must not go by a slip of the finger. */
export function ClearButton({ lang, onClear }: { lang: Lang; onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const shown = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what stands in its place, but not on first sight.
    if (shown.current) first.current?.focus();
    shown.current = true;
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="form-button" ref={first} onClick={() => setAsking(true)}>
        {say('clear', lang)}
      </button>
    );
  return (
    <fieldset class="form-clear">
      <legend>{say('clear_ask', lang)}</legend>
      <button
        type="button"
        class="form-button form-button-alarm"
        onClick={() => {
          setAsking(false);
          onClear();
        }}
      >
        {say('clear_yes', lang)}
      </button>
      <button type="button" class="form-button" ref={first} onClick={() => setAsking(false)}>
        {say('clear_no', lang)}
      </button>
    </fieldset>
  );
}
