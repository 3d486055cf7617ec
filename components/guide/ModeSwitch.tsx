import { useId } from 'preact/hooks';
import type { Mode } from '../own-page/state';
import type { Lang } from '../words';
import { guideWord } from '../words/guide';

interface Props {
  mode: Mode;
  lang: Lang;
  onMode: (mode: Mode) => void;
}

/** Two modes side by side; one click changes it on open pages, too. */
export function ModeSwitch({ mode, lang, onMode }: Props) {
  const name = useId();
  return (
    <fieldset class="mode">
      <legend class="mode-name">{guideWord('mode', lang)}</legend>
      <div class="segments">
        {(['page', 'quiet'] as const).map((choice) => (
          <label key={choice} class="segment">
            <input type="radio" name={name} checked={mode === choice} onChange={() => onMode(choice)} />
            <span>{guideWord(`mode_${choice}`, lang)}</span>
          </label>
        ))}
      </div>
      <p class="mode-hint">{guideWord(`mode_${mode}_hint`, lang)}</p>
    </fieldset>
  );
}
