import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';
import { checkPaste, isTooLong, type PasteProblem } from './paste-check';

/** Changes that bring a text in as a whole; whatever else changes the box is typing. */
const WHOLE: readonly string[] = ['insertFromPaste', 'insertFromDrop'];

interface Props {
  lang: Lang;
  text: string;
  onText: (text: string) => void;
  /** Called by itself after a paste or a drop; for what is typed, when the person says so. */
  onRead: (text: string) => void;
  /** A sentence from outside, for example that nothing was selected. */
  note?: string | null;
  reading?: boolean;
  rows?: number;
}

/**
 * The box that reads what is pasted into it, without a button. Who copies a paper by hand stops to look at it: what is
 * typed waits for «Разобрать» or Ctrl+Enter. Whatever goes wrong, the text stays where it is.
 */
export function PasteBox({ lang, text, onText, onRead, note = null, reading = false, rows = 3 }: Props) {
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const id = useId();

  const take = (value: string, typed: boolean) => {
    const found = checkPaste(value, typed);
    setProblem(found);
    if (found === null) onRead(value);
  };
  const onInput = (value: string, how: string) => {
    onText(value);
    if (WHOLE.includes(how)) take(value, false);
    else setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    take(event.currentTarget.value, true);
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
    } else if (given === '') {
      // Anything else arrives with the `input` event that follows, and is looked at there, spaces alone too.
      setProblem('empty');
    }
  };
  const hasText = text.trim() !== '';
  const message = problem ? ownPageWord(`paste_${problem}`, lang) : reading ? ownPageWord('paste_reading', lang) : note;
  return (
    <div class="paste">
      <label class="paste-label" for={id}>
        {ownPageWord('paste_label', lang)}
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
        onInput={(event) => onInput(event.currentTarget.value, event.inputType)}
        onKeyDown={onKeyDown}
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
          ownPageWord(hasText ? 'paste_typed' : 'paste_hint', lang)
        )}
      </p>
      {hasText && (
        <button
          type="button"
          class="button button-main paste-read"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => take(text, true)}
        >
          {ownPageWord('paste_read', lang)}
        </button>
      )}
    </div>
  );
}
