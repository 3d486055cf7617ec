import { rulesOn } from '../law/in-force';
import { normLabel } from '../law/norm-label';
import type { Law } from '../law/schema';
import type { PlainDate } from '../law/schema/common';
import type { NormLabel, Statement } from './types';

/** The parts of the law an explanation needs. */
export type ExplainingLaw = Pick<
  Law,
  'checked' | 'acts' | 'norms' | 'rules' | 'verdicts' | 'deadlines' | 'guidance' | 'steps'
>;

/** Finds norms and rules by id, as statements ready to be shown. */
export interface LawLookup {
  norms(ids: readonly string[]): NormLabel[];
  /** Rules by id, leaving out those that are not law on the day asked about. */
  statements(ids: readonly string[]): Statement[];
}

/** @param day the day whose law counts, `YYYY-MM-DD` */
export function lawLookup(law: Pick<Law, 'acts' | 'norms' | 'rules'>, day: PlainDate): LawLookup {
  const acts = new Map(law.acts.map((act) => [act.id, act]));
  const normsById = new Map(law.norms.map((norm) => [norm.id, norm]));
  const rules = new Map(rulesOn(law, day).map((rule) => [rule.id, rule]));
  const norms = (ids: readonly string[]): NormLabel[] =>
    ids.flatMap((id) => {
      const norm = normsById.get(id);
      const act = norm && acts.get(norm.act);
      if (!norm || !act) return [];
      return {
        id,
        label: normLabel(norm, act),
        confirmed: norm.part_confirmed,
        read: norm.text_read,
        checked: norm.checked,
      };
    });
  return {
    norms,
    statements: (ids) =>
      ids.flatMap((id) => {
        const rule = rules.get(id);
        if (!rule) return [];
        return {
          rule: rule.id,
          text: rule.text,
          standing: rule.standing,
          checked: rule.checked,
          norms: norms(rule.norms),
          readings: rule.readings,
          safe: rule.safe ?? null,
          changesIf: rule.changes_if,
        };
      }),
  };
}
