import { useEffect, useId, useRef } from 'preact/hooks';
import type { Mark } from '../../explanation/types';
import { VerdictChip } from '../explanation/Chip';
import { Norms } from '../explanation/Norms';
import { Part } from '../explanation/Part';
import { Icon } from '../icons/Icon';
import { count, type Lang, pick, say } from '../words';

interface Props {
  marks: Mark[];
  active: string | null;
  lang: Lang;
  onGoToMark: (id: string) => void;
  onBack: () => void;
}

const WORDS = { ru: ['отметка', 'отметки', 'отметок'], en: ['mark', 'marks'] } as const;

/** The marked words of the page: each leads there, and its note opens here, for those who cannot point at the page. */
export function MarkList({ marks, active, lang, onGoToMark, onBack }: Props) {
  if (marks.length === 0) return null;
  return (
    <Part level={3} title={say('marks', lang)} summary={count(marks.length, lang, WORDS)}>
      <ol class="marks">
        {marks.map((mark) => (
          <MarkItem
            key={mark.id}
            mark={mark}
            isActive={mark.id === active}
            lang={lang}
            onGo={onGoToMark}
            onBack={onBack}
          />
        ))}
      </ol>
    </Part>
  );
}

interface ItemProps {
  mark: Mark;
  isActive: boolean;
  lang: Lang;
  onGo: (id: string) => void;
  onBack: () => void;
}

function MarkItem({ mark, isActive, lang, onGo, onBack }: ItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  const note = useId();
  // Pointed at on the page: the list follows, if it is open at all.
  useEffect(() => {
    if (isActive) button.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  return (
    <li class={`mark mark-${mark.role}`} data-active={isActive || undefined}>
      {/* Not `aria-expanded`: pressed once more it goes to the words again, «Вернуться» closes. */}
      <button
        ref={button}
        type="button"
        class="mark-button"
        aria-current={isActive ? 'true' : undefined}
        aria-controls={isActive ? note : undefined}
        onClick={() => onGo(mark.id)}
      >
        <span class="mark-words">
          <q lang="ru">{mark.quote}</q>
          <span class="mark-title">{pick(mark.title, lang)}</span>
        </span>
        <Icon name="target" size={18} />
      </button>
      {isActive && (
        <div id={note} class="mark-note">
          {mark.verdict && <VerdictChip verdict={mark.verdict} lang={lang} />}
          <p>{pick(mark.note, lang)}</p>
          <Norms norms={mark.norms} lang={lang} />
          <button
            type="button"
            class="more"
            onClick={() => {
              button.current?.focus();
              onBack();
            }}
          >
            <Icon name="back" size={16} />
            {say('mark_back', lang)}
          </button>
        </div>
      )}
    </li>
  );
}
