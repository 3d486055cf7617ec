import { isInForce } from '../../law/in-force';
import type { PlainDate } from '../../law/schema/common';
import type { Verdict } from '../../law/schema/verdict';
import { t } from '../../law/text';
import { dayToAppear } from '../../notice/appear';
import type { Found, MeasureState, Notice } from '../../notice/types';
import type { Claim, Demand } from '../../notice/vocabulary';
import type { ExplainingLaw, LawLookup } from '../lookup';
import type { ClaimCheck } from '../types';

interface Claimed extends Found {
  claim: Claim;
  state: MeasureState | null;
}

/** Everything the notice claims, in the order of the text. */
export function claimsOf(notice: Notice): Claimed[] {
  const { restrictions, threats, demands } = notice.fields;
  return [
    ...restrictions.map((found) => ({ ...found, claim: found.measure, state: found.state })),
    ...threats.flatMap((found) =>
      [found.threat, ...(found.also ? [found.also] : [])].map((claim) => ({ ...found, claim, state: null })),
    ),
    ...demands.map((found) => ({ ...found, claim: demandOf(found.demand, notice), state: null })),
  ].sort((a, b) => a.start - b.start);
}

/**
 * «Вам необходимо прибыть» without a day is the demand to come at once, or by the last day that is named: the law knows
 * either differently.
 */
function demandOf(demand: Demand, { fields }: Notice): Demand {
  if (demand !== 'appear' || dayToAppear(fields) !== null) return demand;
  return fields.until?.day ? 'appear_by_day' : 'appear_urgently';
}

/** Said of a claim that the law base has no entry for. */
const NO_VERDICT = t(
  'Об этом у нас нет проверенной нормы. Спросите адвоката или прокуратуру.',
  'We have no checked norm on this. Ask an advocate or the prosecutor.',
);

/** Holds each claim against the law of `day`. A claim with no verdict stays in the list and says so. */
export function checkClaims(notice: Notice, law: ExplainingLaw, lookup: LawLookup, day: PlainDate): ClaimCheck[] {
  return claimsOf(notice).map((claimed, index) => {
    const verdict = findVerdict(law.verdicts, notice, claimed, day);
    return {
      id: `claim-${index + 1}`,
      claim: claimed.claim,
      quote: { start: claimed.start, end: claimed.end, text: claimed.text },
      verdict: verdict?.verdict ?? null,
      text: verdict?.text ?? NO_VERDICT,
      condition: verdict?.condition ?? null,
      standing: verdict?.standing ?? 'unverified',
      norms: verdict ? lookup.norms(verdict.norms) : [],
    };
  });
}

/** The verdict that fits best: one that names the kind, the subject or the manner beats one that names none. */
function findVerdict(verdicts: Verdict[], notice: Notice, claimed: Claimed, day: PlainDate): Verdict | undefined {
  const fits = verdicts.filter(
    (verdict) =>
      verdict.claim === claimed.claim &&
      isInForce(verdict.valid, day) &&
      (verdict.kinds.length === 0 || verdict.kinds.includes(notice.kind)) &&
      (verdict.about === undefined || verdict.about === notice.about) &&
      (verdict.as.length === 0 || (claimed.state !== null && verdict.as.includes(claimed.state))),
  );
  const weight = (verdict: Verdict) =>
    Number(verdict.kinds.length > 0) * 4 + Number(verdict.about !== undefined) * 2 + Number(verdict.as.length > 0);
  return fits.reduce<Verdict | undefined>(
    (best, verdict) => (best === undefined || weight(verdict) > weight(best) ? verdict : best),
    undefined,
  );
}
