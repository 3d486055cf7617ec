import { useId } from 'preact/hooks';
import type { Explanation } from '../../explanation/types';
import { KIND_NAMES } from '../../explanation/words';
import type { NoticeKind } from '../../notice/vocabulary';
import { Icon } from '../icons/Icon';
import { type Lang, pick, say } from '../words';

interface Props {
  what: Explanation['what'];
  lang: Lang;
  onChoose: (kind: NoticeKind) => void;
}

/** Both readings as a choice, where the text alone does not decide. */
export function ChooseKind({ what, lang, onChoose }: Props) {
  const label = useId();
  // By the name of the kind, so that both stand side by side as answers to one question.
  const kinds = [what.kind, ...what.alternatives.map(({ kind }) => kind).filter((kind) => kind !== what.kind)];
  return (
    <fieldset class="choose" aria-labelledby={label}>
      <p class="choose-title" id={label}>
        {say('choose_title', lang)}
      </p>
      <div class="choose-list">
        {kinds.map((kind, index) => (
          <button key={kind} type="button" class="choice" onClick={() => onChoose(kind)}>
            <span class="choice-words">
              <span class="choice-name">{upperFirst(pick(KIND_NAMES[kind], lang))}</span>
              <span class="choice-how">{say(index === 0 ? 'choose_first' : 'choose_other', lang)}</span>
            </span>
            <Icon name="arrow" size={18} />
          </button>
        ))}
      </div>
      <p class="quiet">{say('choose_hint', lang)}</p>
    </fieldset>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
