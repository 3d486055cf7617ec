import { useId } from 'preact/hooks';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';
import type { Mode } from './state';

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
      <legend class="mode-name">{ownPageWord('mode', lang)}</legend>
      <div class="segments">
        {(['page', 'quiet'] as const).map((choice) => (
          <label key={choice} class="segment">
            <input type="radio" name={name} checked={mode === choice} onChange={() => onMode(choice)} />
            <span>{ownPageWord(`mode_${choice}`, lang)}</span>
          </label>
        ))}
      </div>
      <p class="mode-hint">{ownPageWord(`mode_${mode}_hint`, lang)}</p>
    </fieldset>
  );
}
