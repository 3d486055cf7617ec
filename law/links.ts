import type { Law } from './schema';

type Entry = { id: string };

/** Ids used twice and links to nothing, one line each; empty when the law holds together. */
export function findBrokenLinks(law: Law): string[] {
  const problems: string[] = [];
  const ids = (section: keyof Law): Set<string> => {
    const seen = new Set<string>();
    for (const { id } of law[section] as Entry[]) {
      if (seen.has(id)) problems.push(`${section}: the id ${id} is used twice`);
      seen.add(id);
    }
    return seen;
  };
  const acts = ids('acts');
  const norms = ids('norms');
  const rules = ids('rules');
  const steps = ids('steps');
  const answers = ids('answers');
  const deadlines = ids('deadlines');
  const forms = ids('forms');
  const tasks = ids('tasks');
  ids('verdicts');
  ids('guidance');
  ids('detention');
  ids('glossary');
  ids('resources');
  const need = (from: string, what: string, known: Set<string>, wanted: (string | undefined)[]) => {
    for (const id of wanted)
      if (id !== undefined && !known.has(id)) problems.push(`${from}: there is no ${what} ${id}`);
  };
  for (const norm of law.norms) need(`norm ${norm.id}`, 'act', acts, [norm.act]);
  for (const rule of law.rules) need(`rule ${rule.id}`, 'norm', norms, rule.norms);
  for (const verdict of law.verdicts) {
    need(`verdict ${verdict.id}`, 'norm', norms, verdict.norms);
    need(`verdict ${verdict.id}`, 'rule', rules, verdict.rules);
  }
  for (const deadline of law.deadlines) {
    need(`deadline ${deadline.id}`, 'norm', norms, deadline.norms);
    need(`deadline ${deadline.id}`, 'rule', rules, deadline.rules);
  }
  for (const guide of law.guidance) {
    const from = `guidance ${guide.id}`;
    need(from, 'rule', rules, [
      ...guide.must,
      ...guide.when_past,
      ...guide.when_no_date,
      ...guide.need_not,
      ...guide.stages.flatMap((stage) => stage.rules),
    ]);
    need(from, 'step', steps, guide.steps);
    need(from, 'task', tasks, guide.tasks);
  }
  for (const step of law.steps) {
    need(`step ${step.id}`, 'rule', rules, step.rules);
    need(`step ${step.id}`, 'form', forms, [step.form]);
    need(`step ${step.id}`, 'answer', answers, [step.answer]);
  }
  for (const answer of law.answers) {
    need(`answer ${answer.id}`, 'rule', rules, answer.rules);
    need(`answer ${answer.id}`, 'form', forms, [answer.form]);
    need(`answer ${answer.id}`, 'deadline', deadlines, [answer.deadline]);
  }
  for (const stage of law.detention) {
    need(
      `detention ${stage.id}`,
      'rule',
      rules,
      stage.items.flatMap((item) => item.rules),
    );
    need(`detention ${stage.id}`, 'form', forms, stage.forms);
  }
  for (const form of law.forms) {
    need(`form ${form.id}`, 'rule', rules, form.rules);
    need(`form ${form.id}`, 'norm', norms, form.norms);
  }
  for (const resource of law.resources) need(`resource ${resource.id}`, 'task', tasks, resource.tasks);
  return problems;
}
