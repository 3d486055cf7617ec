import { NORM_STATES } from '../explanation/part-words';
import { normLabel } from '../law/norm-label';
import type { Law } from '../law/schema';
import type { Standing } from '../law/schema/common';
import type { Rule } from '../law/schema/rule';

const HEADINGS: Record<Standing, string> = {
  disputed: 'Спорно: источники расходятся',
  unverified: 'Не проверено',
  pending: 'Законопроекты',
  settled: 'Подтверждено',
};

/** The rules as a Markdown page for a lawyer: by standing, in each the oldest check first. */
export function lawReport(law: Law): string {
  const acts = new Map(law.acts.map((act) => [act.id, act]));
  const norms = new Map(law.norms.map((norm) => [norm.id, norm]));
  const label = (id: string): string => {
    const norm = norms.get(id);
    const act = norm && acts.get(norm.act);
    if (!norm || !act) return id;
    const doubts = [
      norm.text_read ? '' : NORM_STATES.unreadShort.ru,
      norm.part_confirmed ? '' : NORM_STATES.unconfirmedShort.ru,
    ];
    const note = doubts.filter(Boolean).join(', ');
    return normLabel(norm, act).ru + (note ? ` (${note})` : '');
  };
  const entry = (rule: Rule): string[] => [
    `- **${rule.id}** · проверено ${rule.checked} · действует ${rule.valid.from ?? '…'} — ${rule.valid.to ?? '…'}`,
    `  ${rule.text.ru}`,
    ...rule.readings.map((reading) => `  - Читают так: ${reading.text.ru} (${reading.source.ru})`),
    ...(rule.safe ? [`  - Безопасно при любом чтении: ${rule.safe.ru}`] : []),
    `  - Нормы: ${rule.norms.map(label).join('; ')}`,
    `  - Изменится, если: ${rule.changes_if.ru}`,
  ];
  const sections = (Object.keys(HEADINGS) as Standing[]).flatMap((standing) => {
    const rules = law.rules
      .filter((rule) => rule.standing === standing)
      .sort((a, b) => a.checked.localeCompare(b.checked) || a.id.localeCompare(b.id));
    return [`## ${HEADINGS[standing]}: ${rules.length}`, '', ...rules.flatMap(entry), ''];
  });
  return [`# Закон в «Понятно» на ${law.checked}`, '', ...sections].join('\n');
}
