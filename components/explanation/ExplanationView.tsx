import type { ComponentChildren } from 'preact';
import type { Explanation } from '../../explanation/types';
import type { NoticeKind } from '../../notice/vocabulary';
import { Icon } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { Claims, type MarksIn } from './Claims';
import { FirstScreen } from './FirstScreen';
import { Foot } from './Foot';
import { Part } from './Part';
import { StatementList } from './Statement';
import { Steps } from './Steps';
import { claimsSummary, datesSummary, dutiesSummary, stagesSummary } from './summaries';
import { Timeline } from './Timeline';
import { useTicks } from './ticks';

export interface ExplanationProps {
  explanation: Explanation;
  lang: Lang;
  /** Level of the title; the parts are one below. */
  level?: 1 | 2;
  /** `dates`: only the dates stand open, for narrow places. `all`: everything, for the full page. */
  open?: 'dates' | 'all' | 'none';
  onForm?: (id: string) => void;
  onAnswer?: (id: string) => void;
  /** null: back to our own reading. */
  onChooseKind?: (kind: NoticeKind | null) => void;
  /** The mark pointed at beside the explanation. */
  activeMark?: string | null;
  onGoToMark?: (id: string) => void;
  /** Where the marks are drawn, as the page if nothing else is said. */
  marksIn?: MarksIn;
  /** The directory, where it can be shown; else `onWhere` leads to it. */
  whereToTurn?: ComponentChildren;
  onWhere?: () => void;
  /** Put between the first screen and the parts. */
  children?: ComponentChildren;
}

/** The nine parts of an explanation. Empty parts are left out. */
export function ExplanationView(props: ExplanationProps) {
  const { explanation, lang, level = 2, open = 'dates', whereToTurn, onWhere, onGoToMark } = props;
  const { dates, duties, consequences, claims, steps, tasks } = explanation;
  const { ticked, onTick } = useTicks();
  const part = { level: (level === 1 ? 2 : 3) as 2 | 3, startOpen: open === 'all' };
  const done = steps.filter(({ id }) => ticked.has(id)).length;
  return (
    <div class="explanation">
      <FirstScreen explanation={explanation} lang={lang} level={level} onChooseKind={props.onChooseKind} />
      {props.children}
      {(dates.timeline.length > 1 || dates.notes.length > 0 || dates.statements.length > 0) && (
        <Part
          {...part}
          title={say('dates', lang)}
          summary={datesSummary(explanation, lang)}
          startOpen={open !== 'none'}
        >
          {dates.timeline.length > 1 && (
            <Timeline entries={dates.timeline} today={explanation.today} next={dates.next} lang={lang} />
          )}
          {dates.notes.length > 0 && (
            <ul class="hints">
              {dates.notes.map((note) => (
                <li key={note.ru}>
                  <Icon name="info" size={16} />
                  <span>{pick(note, lang)}</span>
                </li>
              ))}
            </ul>
          )}
          {dates.statements.length > 0 && <StatementList statements={dates.statements} lang={lang} />}
        </Part>
      )}
      {duties.must.length + duties.needNot.length > 0 && (
        <Part {...part} title={say('duties', lang)} summary={dutiesSummary(duties, lang)}>
          <Group title={say('must', lang)} statements={duties.must} lang={lang} className="must" />
          <Group title={say('need_not', lang)} statements={duties.needNot} lang={lang} className="need-not" />
        </Part>
      )}
      {consequences.length > 0 && (
        <Part {...part} title={say('consequences', lang)} summary={stagesSummary(consequences, lang)}>
          {consequences.map(({ title, statements }) => (
            <Group
              key={title.ru}
              title={pick(title, lang)}
              statements={statements}
              lang={lang}
              className="stage"
              limit={4}
            />
          ))}
        </Part>
      )}
      {claims.length > 0 && (
        <Part {...part} title={say('claims', lang)} summary={claimsSummary(claims, lang)}>
          <Claims
            claims={claims}
            marks={explanation.marks}
            lang={lang}
            activeMark={props.activeMark}
            marksIn={props.marksIn ?? 'page'}
            onGoToMark={onGoToMark}
          />
        </Part>
      )}
      {steps.length > 0 && (
        <Part {...part} title={say('steps', lang)} summary={say('steps_done', lang, { done, all: steps.length })}>
          <Steps
            steps={steps}
            lang={lang}
            ticked={ticked}
            onTick={onTick}
            onForm={props.onForm}
            onAnswer={props.onAnswer}
          />
        </Part>
      )}
      {(whereToTurn || (tasks.length > 0 && onWhere)) && (
        <Part {...part} title={say('where', lang)}>
          {whereToTurn ?? (
            <>
              <p>{say('where_in_full', lang)}</p>
              <button type="button" class="link" onClick={onWhere}>
                <Icon name="open" size={16} />
                {say('open_full', lang)}
              </button>
            </>
          )}
        </Part>
      )}
      <Foot foot={explanation.foot} lang={lang} />
    </div>
  );
}

interface GroupProps {
  title: string;
  statements: Explanation['duties']['must'];
  lang: Lang;
  className: string;
  limit?: number;
}

function Group({ title, statements, lang, className, limit }: GroupProps) {
  if (statements.length === 0) return null;
  return (
    <div class={`group ${className}`}>
      <p class="group-title">{title}</p>
      <StatementList statements={statements} lang={lang} limit={limit} />
    </div>
  );
}
