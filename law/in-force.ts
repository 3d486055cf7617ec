import type { Law } from './schema';
import type { PlainDate, Validity } from './schema/common';
import type { Rule } from './schema/rule';

/** True when something valid in `validity` (both ends included) is law on `day`. */
export function isInForce(validity: Validity, day: PlainDate): boolean {
  return (validity.from === null || validity.from <= day) && (validity.to === null || day <= validity.to);
}

/** The rules that are law on `day` (`YYYY-MM-DD`, Moscow), in the order of the law's files. */
export function rulesOn(law: Pick<Law, 'rules'>, day: PlainDate): Rule[] {
  return law.rules.filter((rule) => isInForce(rule.valid, day));
}
