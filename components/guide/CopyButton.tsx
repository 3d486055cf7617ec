import { useState } from 'preact/hooks';
import { Icon } from '../icons/Icon';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';

interface Props {
  lang: Lang;
  label: string;
  /** What is copied, for a screen reader that meets many such buttons. */
  hint?: string;
  className?: string;
  /** False: the browser refused. */
  onCopy: () => Promise<boolean>;
}

/** Copies on a click and says whether it did. */
export function CopyButton({ lang, label, hint, className = 'link', onCopy }: Props) {
  const [state, setState] = useState<'copied' | 'not_copied' | null>(null);
  return (
    <>
      <button
        type="button"
        class={className}
        onClick={() => void onCopy().then((done) => setState(done ? 'copied' : 'not_copied'))}
      >
        <Icon name={state === 'copied' ? 'check' : 'copy'} size={16} />
        {label}
        {hint && <span class="vh">: {hint}</span>}
      </button>
      <span role="status" class="button-state">
        {state && ownPageWord(state, lang)}
      </span>
    </>
  );
}
