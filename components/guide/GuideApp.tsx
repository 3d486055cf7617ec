import type { ComponentChildren } from 'preact';
import type { KnownEvents } from '../../explanation/day-formula';
import type { DeadlineList } from '../../explanation/deadlines';
import type { LawyerPage } from '../../explanation/documents/lawyer-page';
import { type NoticeFacts, prefill } from '../../explanation/documents/prefill';
import type { SearchHit } from '../../explanation/search';
import type { Explanation, Statement } from '../../explanation/types';
import type { Law } from '../../law/schema';
import type { PlainDate, Text } from '../../law/schema/common';
import { Disclosure } from '../explanation/Disclosure';
import { StatementList } from '../explanation/Statement';
import { FormList } from '../forms/FormList';
import { FormPage } from '../forms/FormPage';
import { Icon } from '../icons/Icon';
import type { Lang } from '../words';
import { tell } from '../words/guide';
import { AnswerView, type ShownAnswer } from './AnswerView';
import type { Corrections } from './CorrectReading';
import { DeadlinesScreen } from './DeadlinesScreen';
import { DetentionCard } from './DetentionCard';
import { type Explained, ExplanationScreen } from './ExplanationScreen';
import { HomeScreen } from './HomeScreen';
import { LawyerSheet } from './LawyerSheet';
import { QuestionsScreen } from './QuestionsScreen';
import type { Place } from './routes';
import { SettingsScreen, type SettingsShown } from './SettingsScreen';
import { Shell } from './Shell';
import type { SiteToggle } from './SiteToggles';
import { WelcomeScreen } from './WelcomeScreen';
import { WhereToTurn } from './WhereScreen';

/** All that is on the guide’s screens; lives in memory and goes with the tab. */
export interface GuideState {
  place: Place;
  draft: string;
  note: string | null;
  explained: Explained | null;
  corrections: Corrections;
  lawyer: LawyerPage | null;
  /** Days entered on the screen of dates. */
  known: KnownEvents;
  fromNotice: KnownEvents;
  noticeFacts: NoticeFacts;
  deadlines: DeadlineList;
  query: string;
  hits: SearchHit[] | null;
  settings: SettingsShown;
  sites: SiteToggle[];
  mayReadHome: boolean;
  foot: Explanation['foot'];
  today: PlainDate;
}

/** What the law has for the screens, ready to be shown. */
export interface GuideLaw {
  law: Pick<Law, 'answers' | 'forms' | 'detention' | 'resources' | 'tasks'>;
  answer: (id: string) => ShownAnswer | null;
  statements: (rules: readonly string[]) => Statement[];
  detentionStatements: ReadonlyMap<string, Statement>;
  formTitles: ReadonlyMap<string, Text>;
}

export interface GuideActions {
  onText: (text: string) => void;
  onRead: (text: string) => void;
  onCorrect: (corrections: Corrections) => void;
  onAnother: () => void;
  onKnown: (known: KnownEvents) => void;
  onQuery: (query: string) => void;
  onHit: (hit: SearchHit) => void;
  onGo: (place: string) => void;
  onSettings: (change: Partial<SettingsShown>) => void;
  onSite: (id: string, on: boolean) => Promise<boolean>;
  onAskHome: () => void;
  onWipe: () => Promise<void>;
  onCopy: (text: string) => Promise<boolean>;
  onCopyExplanation: () => Promise<boolean>;
  /** False, here and below: no file came of it. */
  onSaveExplanation: () => Promise<boolean>;
  onSaveCalendar: (chosen: { id: string; day: PlainDate }[]) => Promise<boolean>;
  onSaveFile: (bytes: Uint8Array, fileName: string) => void;
  onPrint: () => void;
  onExit: () => void;
}

interface Props extends GuideActions {
  state: GuideState;
  library: GuideLaw;
  lang: Lang;
}

/** The guide in a tab: one shell, one screen at a time. */
export function GuideApp(props: Props) {
  const { state, lang } = props;
  return (
    <Shell place={state.place} lang={lang} foot={state.foot} onExit={props.onExit}>
      <Screen {...props} />
    </Shell>
  );
}

function Screen(props: Props): ComponentChildren {
  const { state, library, lang, onGo } = props;
  const { law } = library;
  const { screen, detail } = state.place;
  switch (screen) {
    case 'welcome':
      return (
        <WelcomeScreen
          mode={state.settings.mode}
          sites={state.sites}
          lang={lang}
          onMode={(mode) => props.onSettings({ mode })}
          onSite={props.onSite}
        />
      );
    case 'explanation':
      if (detail === 'lawyer' && state.lawyer) {
        return <LawyerSheet page={state.lawyer} lang={lang} onPrint={props.onPrint} />;
      }
      return (
        <ExplanationScreen
          explained={state.explained}
          corrections={state.corrections}
          days={state.fromNotice}
          draft={state.draft}
          note={state.note}
          lang={lang}
          resources={law.resources}
          tasks={law.tasks}
          onText={props.onText}
          onRead={props.onRead}
          onCorrect={props.onCorrect}
          onAnother={props.onAnother}
          onGo={onGo}
          onCopyExplanation={props.onCopyExplanation}
          onCopy={props.onCopy}
          onSaveDocx={props.onSaveExplanation}
          onPrint={props.onPrint}
        />
      );
    case 'questions':
      return <QuestionsScreen {...props} answers={law.answers} query={state.query} hits={state.hits} />;
    case 'answer':
      return <AnswerScreen {...props} />;
    case 'deadlines':
      return (
        <DeadlinesScreen
          list={state.deadlines}
          known={state.known}
          fromNotice={state.fromNotice}
          today={state.today}
          lang={lang}
          titles={state.settings.calendarTitles}
          focus={detail}
          onKnown={props.onKnown}
          onSave={props.onSaveCalendar}
        />
      );
    case 'forms':
      return (
        <>
          <h1 class="title" tabIndex={-1}>
            {tell('nav_forms', lang)}
          </h1>
          <FormList forms={law.forms} lang={lang} hrefOf={(id) => `#form/${id}`} />
        </>
      );
    case 'form':
      return <FormScreen {...props} />;
    case 'detention':
      return (
        <DetentionCard
          stages={law.detention}
          audience={detail === 'relative' ? 'relative' : 'self'}
          lang={lang}
          statements={library.detentionStatements}
          formTitles={library.formTitles}
          onAudience={(audience) => onGo(audience === 'self' ? 'detention' : 'detention/relative')}
          onForm={(id) => onGo(`form/${id}`)}
          onPrint={props.onPrint}
        />
      );
    case 'where':
      return (
        <>
          <h1 class="title" tabIndex={-1}>
            {tell('where_title', lang)}
          </h1>
          <p class="lead">{tell('where_lead', lang)}</p>
          <WhereToTurn
            resources={law.resources}
            tasks={law.tasks}
            today={state.today}
            lang={lang}
            focus={detail}
            onCopy={props.onCopy}
          />
        </>
      );
    case 'settings':
      return (
        <SettingsScreen
          settings={state.settings}
          sites={state.sites}
          mayReadHome={state.mayReadHome}
          lang={lang}
          onSettings={props.onSettings}
          onSite={props.onSite}
          onAskHome={props.onAskHome}
          onWipe={props.onWipe}
        />
      );
    case 'home':
      return (
        <HomeScreen
          lang={lang}
          text={state.draft}
          note={state.note}
          query={state.query}
          hits={state.hits}
          onText={props.onText}
          onRead={props.onRead}
          onQuery={props.onQuery}
          onHit={props.onHit}
        />
      );
  }
}

function AnswerScreen({ state, library, lang, onGo }: Props) {
  const shown = library.answer(state.place.detail);
  return (
    <div class="narrow">
      <p class="no-print">
        <a class="link" href="#questions">
          <Icon name="back" size={16} />
          {tell('back_questions', lang)}
        </a>
      </p>
      {shown ? (
        <AnswerView
          {...shown}
          lang={lang}
          checked={state.foot.checked}
          full
          onForm={(id) => onGo(`form/${id}`)}
          onDeadline={(id) => onGo(`deadlines/${id}`)}
        />
      ) : (
        <h1 class="title" tabIndex={-1}>
          {tell('no_answer', lang)}
        </h1>
      )}
    </div>
  );
}

function FormScreen({ state, library, lang, ...actions }: Props) {
  const form = library.law.forms.find(({ id }) => id === state.place.detail);
  return (
    <>
      <p class="no-print">
        <a class="link" href="#forms">
          <Icon name="back" size={16} />
          {tell('back_forms', lang)}
        </a>
      </p>
      {form ? (
        <FormPage
          key={form.id}
          form={form}
          lang={lang}
          today={state.today}
          initial={prefill(form, state.noticeFacts)}
          basis={
            <Disclosure label={tell('rests_on', lang)}>
              <StatementList statements={library.statements(form.rules)} lang={lang} />
            </Disclosure>
          }
          onSave={actions.onSaveFile}
          onPrint={actions.onPrint}
          onCopy={actions.onCopy}
        />
      ) : (
        <h1 class="title" tabIndex={-1}>
          {tell('no_form', lang)}
        </h1>
      )}
    </>
  );
}
