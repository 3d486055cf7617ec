import type { ClaimCheck, Explanation } from '../../explanation/types';
import { count, type Lang, say } from '../words';

const DATES = { ru: ['срок', 'срока', 'сроков'], en: ['date', 'dates'] } as const;
const DISPUTED = {
  ru: ['спорный срок', 'спорных срока', 'спорных сроков'],
  en: ['disputed date', 'disputed dates'],
} as const;
const POINTS = { ru: ['пункт', 'пункта', 'пунктов'], en: ['point', 'points'] } as const;
const NOTES = { ru: ['пояснение', 'пояснения', 'пояснений'], en: ['note', 'notes'] } as const;
const STAGES = { ru: ['случай', 'случая', 'случаев'], en: ['possibility', 'possibilities'] } as const;

/** What the closed part of the days holds, «2 срока впереди · 1 спорный срок»; empty where there is nothing to count. */
export function datesSummary({ dates, today }: Explanation, lang: Lang): string {
  const ahead = dates.timeline.filter((entry) => entry.role !== 'today' && entry.day >= today);
  const disputed = dates.timeline.filter((entry) => entry.latest !== null && entry.standing === 'disputed').length;
  const parts = [
    ahead.length > 0 && say('dates_ahead', lang, { dates: count(ahead.length, lang, DATES) }),
    disputed > 0 && count(disputed, lang, DISPUTED),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** «3 пункта · ещё 2 пояснения»: what one must do and know, and what one need not; empty where there is neither. */
export function dutiesSummary({ must, needNot }: Explanation['duties'], lang: Lang): string {
  const notes = count(needNot.length, lang, NOTES);
  const parts = [
    must.length > 0 && count(must.length, lang, POINTS),
    needNot.length > 0 && (must.length > 0 ? say('more_notes', lang, { notes }) : notes),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** «3 случая»: how many stages the consequences have. Some exclude each other, so no order is told of. */
export const stagesSummary = (stages: Explanation['consequences'], lang: Lang): string =>
  count(stages.length, lang, STAGES);

const ORDER = ['accurate', 'partly', 'not_in_article', 'disputed', 'unchecked'] as const;

/** How many claims have each verdict, «так и есть: 1 · отчасти: 2»; empty where there are none. */
export function claimsSummary(claims: ClaimCheck[], lang: Lang): string {
  return ORDER.map((verdict) => {
    const number = claims.filter((claim) => (claim.verdict ?? 'unchecked') === verdict).length;
    return number > 0 && `${say(`verdict_${verdict}`, lang)}: ${number}`;
  })
    .filter(Boolean)
    .join(' · ');
}
