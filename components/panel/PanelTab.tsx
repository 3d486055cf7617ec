import type { RefObject } from 'preact';
import type { Explanation } from '../../explanation/types';
import { Icon, type IconName } from '../icons/Icon';
import { inDays, type Lang, pick, say } from '../words';

interface Props {
  explanation: Explanation;
  lang: Lang;
  hidden: boolean;
  buttonRef: RefObject<HTMLButtonElement | null>;
  onUnfold: () => void;
}

const ICONS: Record<Explanation['outcome'], IconName> = {
  notice: 'brand',
  unsure: 'unknown',
  scam: 'stop',
  none: 'brand',
};

/** What is left of the panel when it is folded: a small tab with the number of days. */
export function PanelTab({ explanation, lang, hidden, buttonRef, onUnfold }: Props) {
  const { outcome, what } = explanation;
  const words = tabWords(explanation, lang);
  const name = [say('unfold', lang), pick(what.title, lang), words].filter(Boolean).join('. ');
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`tab tab-${outcome}`}
      aria-label={name}
      aria-expanded={false}
      title={say('unfold', lang)}
      hidden={hidden}
      onClick={onUnfold}
    >
      <Icon name={ICONS[outcome]} size={22} />
      {words && <span class="tab-words">{words}</span>}
    </button>
  );
}

function tabWords({ outcome, dates }: Explanation, lang: Lang): string | null {
  if (outcome === 'scam') return say('tab_scam', lang);
  if (dates.next) return inDays(dates.next.daysFromToday, lang);
  return outcome === 'unsure' ? say('tab_unsure', lang) : null;
}
