import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon';
import type { Lang } from '../words';
import { guideWord } from '../words/guide';
import { checkPaste, isTooLong, type PasteProblem } from './paste-check';

const TYPING_PAUSE_MS = 600;

interface Props {
  lang: Lang;
  text: string;
  onText: (text: string) => void;
  /** Called by itself: at once after a paste, after a pause while typing. */
  onRead: (text: string) => void;
  /** A sentence from outside, for example that nothing was selected. */
  note?: string | null;
  reading?: boolean;
  rows?: number;
}

/** The box that reads what is put into it, without a button. Whatever goes wrong, the text stays where it is. */
export function PasteBox({ lang, text, onText, onRead, note = null, reading = false, rows = 3 }: Props) {
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const pasted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);

  const take = (value: string, typed: boolean) => {
    const found = checkPaste(value, typed);
    // While typing, an empty box is no mistake.
    setProblem(typed && found === 'empty' ? null : found);
    if (found === null) onRead(value);
  };
  const onInput = (value: string) => {
    clearTimeout(timer.current);
    onText(value);
    if (pasted.current) {
      pasted.current = false;
      take(value, false);
      return;
    }
    setProblem(null);
    timer.current = setTimeout(() => take(value, true), TYPING_PAUSE_MS);
  };
  const onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const given = data?.getData('text/plain') ?? '';
    if (given === '' && data && [...data.items].some(({ kind }) => kind === 'file')) {
      event.preventDefault();
      setProblem('image');
    } else if (isTooLong(given)) {
      event.preventDefault();
      setProblem('too_long');
    } else {
      // What arrives with the `input` event that follows is looked at there, spaces alone too.
      pasted.current = true;
      if (given === '') setProblem('empty');
    }
  };
  const message = problem ? guideWord(`paste_${problem}`, lang) : reading ? guideWord('paste_reading', lang) : note;
  return (
    <div class="paste">
      <label class="paste-label" for={id}>
        {guideWord('paste_label', lang)}
      </label>
      <textarea
        id={id}
        class="field paste-field"
        rows={rows}
        value={text}
        lang="ru"
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={onPaste}
      />
      <p
        id={`${id}-note`}
        class={problem && problem !== 'short' ? 'paste-note paste-problem' : 'paste-note'}
        role="status"
      >
        {message ? (
          <>
            {problem && problem !== 'short' && <Icon name="warning" size={16} />}
            <span>{message}</span>
          </>
        ) : (
          guideWord('paste_hint', lang)
        )}
      </p>
    </div>
  );
}
