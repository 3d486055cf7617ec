import type { ClaimCheck, Explanation } from '../../explanation/types';
import { count, type Lang, say } from '../words';

const DATES = { ru: ['срок', 'срока', 'сроков'], en: ['date', 'dates'] } as const;
const DISPUTED = { ru: ['спорный', 'спорных', 'спорных'], en: ['disputed', 'disputed'] } as const;
const DUTIES = { ru: ['обязанность', 'обязанности', 'обязанностей'], en: ['duty', 'duties'] } as const;
const NOTES = { ru: ['пояснение', 'пояснения', 'пояснений'], en: ['note', 'notes'] } as const;
const STAGES = { ru: ['этап', 'этапа', 'этапов'], en: ['stage', 'stages'] } as const;

/** What the closed part of the days holds, «2 срока впереди · 1 спорный»; empty where there is nothing to count. */
export function datesSummary({ dates, today }: Explanation, lang: Lang): string {
  const ahead = dates.timeline.filter((entry) => entry.role !== 'today' && entry.day >= today);
  const disputed = dates.timeline.filter((entry) => entry.latest !== null && entry.standing === 'disputed').length;
  const parts = [
    ahead.length > 0 && say('dates_ahead', lang, { dates: count(ahead.length, lang, DATES) }),
    disputed > 0 && count(disputed, lang, DISPUTED),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** «3 обязанности · ещё 2 пояснения»: what one must do, and what one need not; empty where there is neither. */
export function dutiesSummary({ must, needNot }: Explanation['duties'], lang: Lang): string {
  const notes = count(needNot.length, lang, NOTES);
  const parts = [
    must.length > 0 && count(must.length, lang, DUTIES),
    needNot.length > 0 && (must.length > 0 ? say('more_notes', lang, { notes }) : notes),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** «3 этапа по порядку»: how many stages the consequences have. */
export const stagesSummary = (stages: Explanation['consequences'], lang: Lang): string => {
  const number = count(stages.length, lang, STAGES);
  return stages.length > 1 ? say('in_order', lang, { stages: number }) : number;
};

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
