import { useState } from 'preact/hooks';
import { type VisibleResource, visibleResources } from '../../law/resource-visibility';
import type { PlainDate } from '../../law/schema/common';
import type { Resource, Task } from '../../law/schema/resource';
import { Icon } from '../icons/Icon';
import { formatDate, type Lang, pick } from '../words';
import { tell } from '../words/guide';
import { CopyButton } from './CopyButton';
import { TARGET } from './routes';

interface Props {
  resources: readonly Resource[];
  tasks: readonly Task[];
  today: PlainDate;
  lang: Lang;
  /** Only these tasks, in this order; all when left out. */
  only?: readonly string[];
  /** The task to be brought into sight, see `Shell`. */
  focus?: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Bodies and sites by task. Organisations with a special status only after a choice, which is never remembered. */
export function WhereToTurn({ resources, tasks, today, lang, only, focus, onCopy }: Props) {
  const [choice, setChoice] = useState(false);
  const groups = visibleResources(resources, today, { choice }).filter(({ task }) => !only || only.includes(task));
  // Asked of the same rule that shows them, so that a stale check hides the question, too.
  const withChoice = visibleResources(resources, today, { choice: true });
  const hasHidden = withChoice.some(({ resources: all }) => all.some(({ link }) => !link));
  return (
    <div class="where">
      {groups.map(({ task, resources: shown }) => (
        <section key={task} class="task">
          <h2 class="group-heading" {...(task === focus && TARGET)}>
            {pick(tasks.find(({ id }) => id === task)?.title ?? { ru: task, en: task }, lang)}
          </h2>
          {task === 'paid-help' && <LawyerCard lang={lang} />}
          <ul class="resources">
            {shown.map((item) => (
              <ResourceCard key={item.resource.id} item={item} today={today} lang={lang} onCopy={onCopy} />
            ))}
          </ul>
        </section>
      ))}
      {hasHidden && !only && (
        <section class="choice-screen no-print">
          <h2 class="group-heading">{tell('where_choice_title', lang)}</h2>
          <p>{tell('where_choice_text', lang)}</p>
          <button type="button" class="button" aria-pressed={choice} onClick={() => setChoice(!choice)}>
            {tell(choice ? 'where_choice_hide' : 'where_choice_show', lang)}
          </button>
        </section>
      )}
    </div>
  );
}

interface CardProps {
  item: VisibleResource;
  today: PlainDate;
  lang: Lang;
  onCopy: (text: string) => Promise<boolean>;
}

function ResourceCard({ item: { resource, link }, lang, onCopy }: CardProps) {
  const isDesignated = resource.visibility === 'behind_choice';
  return (
    <li class={`resource resource-${resource.visibility}`}>
      <h3 class="resource-name">
        {pick(resource.name, lang)}
        {isDesignated && <span class="chip chip-adults">{tell('adults', lang)}</span>}
      </h3>
      <p class={isDesignated ? 'resource-label resource-label-strong' : 'resource-label'}>
        {pick(resource.label, lang)}
      </p>
      <p>{pick(resource.help, lang)}</p>
      {resource.safety.length > 0 && (
        <ul class="resource-safety">
          {resource.safety.map((line) => (
            <li key={line.ru}>{pick(line, lang)}</li>
          ))}
        </ul>
      )}
      <ul class="addresses">
        {resource.urls.map((url) => (
          <li key={url} class="address">
            {link ? (
              <>
                <a
                  class="address-link"
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  referrerpolicy="no-referrer"
                >
                  {shownAddress(url)}
                  <Icon name="open" size={14} />
                </a>
                <span class="quiet">{tell('where_opens', lang)}</span>
              </>
            ) : (
              <>
                <span class="address-text">{shownAddress(url)}</span>
                <span class="quiet">{tell('where_no_link', lang)}</span>
              </>
            )}
            <CopyButton
              lang={lang}
              label={tell('where_copy', lang)}
              hint={shownAddress(url)}
              onCopy={() => onCopy(url)}
            />
          </li>
        ))}
      </ul>
      <p class="quiet resource-foot">
        {tell('where_cost', lang)}: {pick(resource.cost, lang)} ·{' '}
        {tell('where_checked', lang, { day: formatDate(resource.checked, lang, { year: true }) })}
      </p>
    </li>
  );
}

/** Beside paid help stands how to check a lawyer. */
function LawyerCard({ lang }: { lang: Lang }) {
  return (
    <aside class="card lawyer-card" aria-label={tell('lawyer_card', lang)}>
      <p class="group-title">{tell('lawyer_card', lang)}</p>
      <ol class="check-list">
        {([1, 2, 3, 4] as const).map((number) => (
          <li key={number}>{tell(`lawyer_check_${number}`, lang)}</li>
        ))}
      </ol>
    </aside>
  );
}

/** Host and path without the scheme: what a person would type. Shown as it is written in the directory. */
const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
