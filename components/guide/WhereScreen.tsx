import { useState } from 'preact/hooks';
import { type VisibleResource, visibleResources } from '../../law/resource-visibility';
import type { PlainDate } from '../../law/schema/common';
import type { Resource, Task, TaskNote } from '../../law/schema/resource';
import { StandingChip } from '../explanation/Chip';
import { Icon } from '../icons/Icon';
import { formatDate, type Lang, pick, say } from '../words';
import { ownPageWord } from '../words/own-page';
import { CopyButton } from './CopyButton';
import { TARGET } from './routes';

interface Props {
  resources: readonly Resource[];
  tasks: readonly Task[];
  today: PlainDate;
  lang: Lang;
  /** Only these tasks; all when left out. */
  only?: readonly string[];
  /** The task to be brought into sight, see `Shell`. */
  focus?: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Bodies and sites by task. Organisations with a special status only after a choice, which is never remembered. */
export function WhereToTurn({ resources, tasks, today, lang, only, focus, onCopy }: Props) {
  const [choice, setChoice] = useState(false);
  const groups = visibleResources(resources, tasks, today, { choice }).filter(
    ({ task }) => !only || only.includes(task),
  );
  // Asked of the same rule that shows them, so that a stale check hides the question, too.
  const withChoice = visibleResources(resources, tasks, today, { choice: true });
  const chosen = new Set(
    withChoice.filter((group) => group.resources.some(({ link }) => !link)).map(({ task }) => task),
  );
  const beforeChoice = tasks.find(({ id, before_choice }) => before_choice && chosen.has(id))?.before_choice;
  return (
    <div class="where">
      {groups.map(({ task: id, resources: shown }) => {
        const task = tasks.find((candidate) => candidate.id === id);
        return (
          <section key={id} class="task">
            <h2 class="group-heading" {...(id === focus && TARGET)}>
              {task ? pick(task.title, lang) : id}
            </h2>
            {task?.beside && (
              <aside class="card task-note" aria-label={pick(task.beside.title, lang)}>
                <p class="group-title">{pick(task.beside.title, lang)}</p>
                <Note note={task.beside} lang={lang} />
              </aside>
            )}
            <ul class="resources">
              {shown.map((item) => (
                <ResourceCard key={item.resource.id} item={item} lang={lang} onCopy={onCopy} />
              ))}
            </ul>
          </section>
        );
      })}
      {beforeChoice && !only && (
        <section class="choice-screen no-print">
          <h2 class="group-heading">{pick(beforeChoice.title, lang)}</h2>
          <Note note={beforeChoice} lang={lang} />
          <p>{ownPageWord('where_choice_memory', lang)}</p>
          <button type="button" class="button" aria-pressed={choice} onClick={() => setChoice(!choice)}>
            {ownPageWord(choice ? 'where_choice_hide' : 'where_choice_show', lang)}
          </button>
        </section>
      )}
    </div>
  );
}

interface CardProps {
  item: VisibleResource;
  lang: Lang;
  onCopy: (text: string) => Promise<boolean>;
}

function ResourceCard({ item: { resource, link }, lang, onCopy }: CardProps) {
  const isDesignated = resource.visibility === 'behind_choice';
  return (
    <li class={`resource resource-${resource.visibility}`}>
      <h3 class="resource-name">
        {pick(resource.name, lang)}
        {isDesignated && <span class="chip chip-adults">{ownPageWord('adults', lang)}</span>}
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
                <span class="quiet">{ownPageWord('where_opens', lang)}</span>
              </>
            ) : (
              <>
                <span class="address-text">{shownAddress(url)}</span>
                <span class="quiet">{ownPageWord('where_no_link', lang)}</span>
              </>
            )}
            <CopyButton
              lang={lang}
              label={ownPageWord('where_copy', lang)}
              hint={shownAddress(url)}
              copied={url}
              onCopy={() => onCopy(url)}
            />
          </li>
        ))}
      </ul>
      <p class="quiet resource-foot">
        {ownPageWord('where_cost', lang)}: {pick(resource.cost, lang)} · {checkedOn(resource.checked, lang)}
      </p>
    </li>
  );
}

/** What is said of all the bodies under a task. A line that is less than settled says so, and what is safe. */
function Note({ note, lang }: { note: TaskNote; lang: Lang }) {
  return (
    <>
      <ul class="task-note-lines">
        {note.lines.map(({ text, standing, safe }) => (
          <li key={text.ru}>
            {pick(text, lang)} <StandingChip standing={standing} lang={lang} />
            {safe && (
              <p>
                <b>{say('safe', lang)}:</b> {pick(safe, lang)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">{checkedOn(note.checked, lang)}</p>
    </>
  );
}

const checkedOn = (day: PlainDate, lang: Lang): string =>
  ownPageWord('where_checked', lang, { day: formatDate(day, lang, { year: true }) });

/** Host and path without the scheme: what a person would type. Shown as it is written in the directory. */
const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
