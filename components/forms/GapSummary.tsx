import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Form } from '../../law/schema/form';
import type { Lang } from '../words';
import { gapLabel } from './gap-label';
import { formWord } from './words';

export type FormAction = 'save' | 'print' | 'copy';

interface Props {
  form: Form;
  lang: Lang;
  gaps: readonly string[];
  /** What the person was about to do; it can still be done. */
  action: FormAction;
  box: RefObject<HTMLDivElement | null>;
  idOf: (gap: string) => string;
  onGap: (gap: string) => void;
  onAnyway: () => void;
}

/** What is missing, said when the person wants to finish: `box` takes the focus then. Hinders nobody. */
export function GapSummary({ form, lang, gaps, action, box, idOf, onGap, onAnyway }: Props) {
  const title = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, here are none
    <div class="form-gaps" role="group" aria-labelledby={title} tabIndex={-1} ref={box}>
      <h3 id={title}>{formWord('gaps_title', lang)}</h3>
      <p>{formWord('gaps_lead', lang)}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            <a
              href={`#${idOf(gap)}`}
              onClick={(event) => {
                // The guide reads the address after #; the field is focused instead.
                event.preventDefault();
                onGap(gap);
              }}
            >
              {gapLabel(form, gap, lang)}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onAnyway}>
        {formWord(`${action}_anyway`, lang)}
      </button>
    </div>
  );
}
