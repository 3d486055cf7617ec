import { daysBetween } from './plain-date';
import type { PlainDate } from './schema/common';
import type { Resource, Task } from './schema/resource';
import { RANKS } from './vocabulary';

/**
 * Days after which a check is too old and the entry hides itself. State bodies and the bar do not change their status.
 * The number is the last day still shown.
 */
export const SHOWN_FOR_DAYS: Record<Resource['visibility'], number> = {
  default: Number.POSITIVE_INFINITY,
  default_after_check: 90,
  paid_help: 90,
  behind_choice: 45,
};

/** `link` false: no live anchor, only «Скопировать адрес». */
export interface VisibleResource {
  resource: Resource;
  link: boolean;
}
/** What may be shown under one task. */
export interface ResourceGroup {
  task: string;
  resources: VisibleResource[];
}

const collator = new Intl.Collator('ru');

/**
 * What may be shown on a day, by task. A resource with two tasks stands in both; a task with nothing to show is left out.
 * @param tasks every task, in the order of `tasks.yaml`, which is the order shown
 * @param today `YYYY-MM-DD`, Moscow.
 * @param options.choice true only after the reader passed the choice screen; without it no designated group is named.
 * @returns groups in the order of the tasks; inside, by rank, then by Russian name.
 */
export function visibleResources(
  resources: readonly Resource[],
  tasks: readonly Pick<Task, 'id'>[],
  today: PlainDate,
  { choice }: { choice: boolean },
): ResourceGroup[] {
  const shown = resources
    .filter((resource) => choice || resource.visibility !== 'behind_choice')
    .filter((resource) => daysBetween(resource.checked, today) <= SHOWN_FOR_DAYS[resource.visibility])
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || collator.compare(a.name.ru, b.name.ru));
  return tasks
    .map(({ id }) => ({
      task: id,
      resources: shown
        .filter((resource) => resource.tasks.includes(id))
        .map((resource) => ({ resource, link: resource.visibility !== 'behind_choice' })),
    }))
    .filter((group) => group.resources.length > 0);
}
