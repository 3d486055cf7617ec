import { useState } from 'preact/hooks';
import { useFocusAfter } from '../focus-after';
import type { Lang } from '../words';
import { formWord } from './words';

/** Wipes what was typed, after one question: an evening's work must not go by a slip of the finger. */
export function ClearButton({ lang, onClear }: { lang: Lang; onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  const next = useFocusAfter<HTMLButtonElement>(asking);
  if (!asking)
    return (
      <button type="button" class="button" ref={next} onClick={() => setAsking(true)}>
        {formWord('clear', lang)}
      </button>
    );
  return (
    <fieldset class="form-clear">
      <legend>{formWord('clear_ask', lang)}</legend>
      <button
        type="button"
        class="button button-alarm"
        onClick={() => {
          setAsking(false);
          onClear();
        }}
      >
        {formWord('clear_yes', lang)}
      </button>
      <button type="button" class="button" ref={next} onClick={() => setAsking(false)}>
        {formWord('clear_no', lang)}
      </button>
    </fieldset>
  );
}
