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
  /** What is copied: once it is another, nothing is said of it yet. */
  copied: unknown;
  /** False: the browser refused. */
  onCopy: () => Promise<boolean>;
}

/** Long enough for a screen reader to see the words go, ms. */
const TICK = 100;

/** Copies on a click and says whether it did. */
export function CopyButton({ lang, label, hint, className = 'link', copied, onCopy }: Props) {
  const [last, setLast] = useState<{ of: unknown; state: 'copied' | 'not_copied' } | null>(null);
  const state = last?.of === copied ? last?.state : undefined;
  const copy = async () => {
    // Words that stand there already are not read out again: they go, and a tick later they come.
    setLast(null);
    const [done] = await Promise.all([onCopy(), new Promise((resume) => setTimeout(resume, TICK))]);
    setLast({ of: copied, state: done ? 'copied' : 'not_copied' });
  };
  return (
    <>
      <button type="button" class={className} onClick={() => void copy()}>
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
