import type { Standing } from '../../law/schema/common';
import type { VerdictValue } from '../../law/schema/verdict';
import { Icon } from '../icons/Icon';
import { STANDING_ICONS, VERDICT_ICONS } from '../icons/verdicts';
import { type Lang, say } from '../words';

/** How a claim of the notice stands against the law. `null`: the law base has no entry. */
export function VerdictChip({ verdict, lang }: { verdict: VerdictValue | null; lang: Lang }) {
  const value = verdict ?? 'unchecked';
  return (
    <span class={`chip chip-${value}`}>
      <Icon name={VERDICT_ICONS[value]} size={14} />
      {say(`verdict_${value}`, lang)}
    </span>
  );
}

/** Shown wherever a statement is less than settled. */
export function StandingChip({ standing, lang }: { standing: Standing; lang: Lang }) {
  if (standing === 'settled') return null;
  return (
    <span class={`chip chip-${standing}`}>
      <Icon name={STANDING_ICONS[standing]} size={14} />
      {say(`standing_${standing}`, lang)}
    </span>
  );
}
