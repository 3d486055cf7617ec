import type { ClaimCheck, Explanation } from '../../explanation/types';
import { count, type Lang, say } from '../words';

/** What the closed part of the days holds, «впереди: 2 · спорных: 1»; empty where there is nothing to count. */
export function datesSummary({ dates, today }: Explanation, lang: Lang): string {
  const ahead = dates.timeline.filter((entry) => entry.role !== 'today' && entry.day >= today);
  const disputed = dates.timeline.filter((entry) => entry.latest !== null && entry.standing === 'disputed').length;
  const parts = [
    ahead.length > 0 && `${say('dates_ahead', lang)}: ${ahead.length}`,
    disputed > 0 && `${say('dates_disputed', lang)}: ${disputed}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** How many sentences there are of what one must and need not do; empty where there are none. */
export function dutiesSummary({ must, needNot }: Explanation['duties'], lang: Lang): string {
  const parts = [
    must.length > 0 && `${say('must', lang).toLowerCase()}: ${must.length}`,
    needNot.length > 0 && `${say('need_not', lang).toLowerCase()}: ${needNot.length}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** «3 ступени»: how many stages the consequences have. */
export const stagesSummary = (stages: Explanation['consequences'], lang: Lang): string =>
  count(stages.length, lang, { ru: ['ступень', 'ступени', 'ступеней'], en: ['stage', 'stages'] });

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
