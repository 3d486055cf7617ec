import type { Explanation } from '../../explanation/types';
import { Icon } from '../icons/Icon';
import { countDays, formatDate, type Lang, pick, say } from '../words';

/** The day the law was checked; a yellow line when that is over 60 days ago, a red one over 180. */
export function LawChecked({ foot, lang }: { foot: Explanation['foot']; lang: Lang }) {
  const day = formatDate(foot.checked, lang, { year: true });
  return (
    <p class={`law-checked law-${foot.age}`}>
      {foot.age !== 'fresh' && <Icon name="warning" size={16} />}
      <span>
        {say('law_checked', lang, { day })}.{' '}
        {foot.age !== 'fresh' && (
          <b>{say(foot.age === 'old' ? 'law_old' : 'law_very_old', lang, { days: countDays(foot.ageDays, lang) })}</b>
        )}
      </span>
    </p>
  );
}

/** The last part: how far all this can be relied on. */
export function Foot({ foot, lang }: { foot: Explanation['foot']; lang: Lang }) {
  return (
    <div class="foot">
      <LawChecked foot={foot} lang={lang} />
      <p>{pick(foot.general, lang)}</p>
      <p>{pick(foot.notPartOf, lang)}</p>
    </div>
  );
}
