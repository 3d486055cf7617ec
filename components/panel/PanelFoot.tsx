import type { Explanation } from '../../explanation/types';
import { Icon } from '../icons/Icon';
import { countDays, formatDate, type Lang, say } from '../words';

interface Props {
  foot: Explanation['foot'];
  lang: Lang;
  onOpenFull: () => void;
  onPrint: () => void;
}

/** Always in sight: how old the check of the law is, and the two ways out of the small panel. */
export function PanelFoot({ foot, lang, onOpenFull, onPrint }: Props) {
  const isOld = foot.age !== 'fresh';
  return (
    <footer class="panel-foot">
      <p class={`panel-age age-${foot.age}`}>
        {isOld && <Icon name="warning" size={14} />}
        <span>
          {say('law_checked', lang, { day: formatDate(foot.checked, lang, { year: true }) })}
          {isOld && <span class="spare-word"> · {say('law_age', lang, { days: countDays(foot.ageDays, lang) })}</span>}
        </span>
      </p>
      <button type="button" class="button button-main" onClick={onOpenFull}>
        <Icon name="open" size={18} />
        {say('open_full', lang)}
      </button>
      <button type="button" class="button" onClick={onPrint}>
        <Icon name="print" size={18} />
        <span class="spare-word">{say('print', lang)}</span>
      </button>
    </footer>
  );
}
