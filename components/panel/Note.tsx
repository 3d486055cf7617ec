import { useId } from 'preact/hooks';
import type { Mark } from '../../explanation/types';
import { VerdictChip } from '../explanation/Chip';
import { Norms } from '../explanation/Norms';
import { Icon } from '../icons/Icon';
import { type Lang, pick, say } from '../words';

export interface NoteProps {
  mark: Mark;
  lang: Lang;
  /** The point in the window the note belongs to: the middle of the words, their lower or upper edge. */
  x: number;
  y: number;
  placement: 'above' | 'below';
  onClose: () => void;
}

/** A short note for words of the page: what they mean, the verdict, the norm. Closed by Escape, its button, or outside. */
export function Note({ mark, lang, x, y, placement, onClose }: NoteProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <div
      class={`themed note note-${placement}`}
      role="dialog"
      aria-labelledby={id}
      lang={lang}
      dir="ltr"
      style={{ '--x': `${Math.round(x)}px`, '--y': `${Math.round(y)}px` }}
      onKeyDown={onKeyDown}
    >
      <div class="note-head">
        <p class="note-title" id={id}>
          {pick(mark.title, lang)}
        </p>
        <button
          type="button"
          class="icon-button icon-button-small"
          aria-label={say('close_note', lang)}
          onClick={onClose}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <p class="note-quote">
        <q lang="ru">{mark.quote}</q>
      </p>
      {mark.verdict && <VerdictChip verdict={mark.verdict} lang={lang} />}
      <p class="note-text">{pick(mark.note, lang)}</p>
      <Norms norms={mark.norms} lang={lang} />
    </div>
  );
}
