import { useEffect, useRef } from 'preact/hooks';
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
  idOf: (gap: string) => string;
  onGap: (gap: string) => void;
  onAnyway: () => void;
}

/** What is missing, said once when the person wants to finish. Takes the focus, hinders nobody. */
export function GapSummary({ form, lang, gaps, action, idOf, onGap, onAnyway }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [action]);
  return (
    <div class="form-gaps" role="alert" tabIndex={-1} ref={box}>
      <h3>{formWord('gaps_title', lang)}</h3>
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
