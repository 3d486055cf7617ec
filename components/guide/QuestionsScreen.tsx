import type { SearchHit } from '../../explanation/search';
import type { Answer } from '../../law/schema/answer';
import { ANSWER_GROUPS } from '../../law/vocabulary';
import { StandingChip } from '../explanation/Chip';
import { Icon } from '../icons/Icon';
import { SearchBox } from '../own-page/SearchBox';
import { type Lang, pick } from '../words';
import { ownPageWord } from '../words/own-page';
import { hrefOf } from './hit-address';

interface Props {
  answers: readonly Answer[];
  lang: Lang;
  query: string;
  hits: SearchHit[] | null;
  onQuery: (query: string) => void;
  onHit: (hit: SearchHit) => void;
}

/** All questions by group with their short answers, or what the search found. */
export function QuestionsScreen({ answers, lang, query, hits, onQuery, onHit }: Props) {
  const isAsking = query.trim() !== '';
  const groups = ANSWER_GROUPS.filter((group) => answers.some((answer) => answer.group === group));
  return (
    <div class="questions">
      <h1 class="title" tabIndex={-1}>
        {ownPageWord('questions_title', lang)}
      </h1>
      <SearchBox
        query={query}
        hits={isAsking ? hits : null}
        lang={lang}
        onQuery={onQuery}
        onHit={onHit}
        hrefOf={hrefOf}
      />
      {!isAsking &&
        groups.map((group) => (
          <section key={group} class="question-group">
            <h2 class="group-heading">{ownPageWord(`group_${group}`, lang)}</h2>
            <ul class="hits">
              {answers
                .filter((answer) => answer.group === group)
                .map((answer) => (
                  <li key={answer.id} class="hit">
                    <a class="hit-link" href={`#answer/${answer.id}`}>
                      <span class="hit-words">
                        <span class="hit-title">{pick(answer.question, lang)}</span>
                        <span class="hit-short">{pick(answer.short, lang)}</span>
                        <StandingChip standing={answer.standing} lang={lang} />
                      </span>
                      <Icon name="arrow" size={16} />
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
