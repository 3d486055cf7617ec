import type { ComponentChildren } from 'preact';
import { prefill } from '../../explanation/documents/prefill';
import type { Statement } from '../../explanation/types';
import type { Law } from '../../law/schema';
import type { Text } from '../../law/schema/common';
import { Disclosure } from '../explanation/Disclosure';
import { StatementList } from '../explanation/Statement';
import { FormList } from '../forms/FormList';
import { FormPage } from '../forms/FormPage';
import { Icon } from '../icons/Icon';
import { AnswerView } from '../own-page/AnswerView';
import { DetentionCard } from '../own-page/DetentionCard';
import type { ShownAnswer } from '../own-page/state';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';
import { DeadlinesScreen } from './DeadlinesScreen';
import { ExplanationScreen } from './ExplanationScreen';
import { HomeScreen } from './HomeScreen';
import { LawyerSheet } from './LawyerSheet';
import { QuestionsScreen } from './QuestionsScreen';
import { SettingsScreen } from './SettingsScreen';
import { Shell } from './Shell';
import type { GuideActions, GuideState } from './state';
import { WelcomeScreen } from './WelcomeScreen';
import { WhereToTurn } from './WhereScreen';

/** What the law has for the screens, ready to be shown. */
export interface GuideLaw {
  law: Pick<Law, 'answers' | 'forms' | 'detention' | 'resources' | 'tasks'>;
  answer: (id: string) => ShownAnswer | null;
  statements: (rules: readonly string[]) => Statement[];
  detentionStatements: () => ReadonlyMap<string, Statement>;
  formTitles: ReadonlyMap<string, Text>;
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
    <Shell
      place={state.place}
      isExplained={state.explained !== null}
      lang={lang}
      foot={state.foot}
      onExit={props.onExit}
    >
      <p class="failed-line" role="status">
        {state.hasFailed && ownPageWord('failed', lang)}
      </p>
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
          days={state.noticeDays}
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
          noticeDays={state.noticeDays}
          readDays={state.readDays}
          cautions={state.cautions}
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
            {ownPageWord('nav_forms', lang)}
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
          statements={library.detentionStatements()}
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
            {ownPageWord('where_title', lang)}
          </h1>
          <p class="lead">{ownPageWord('where_lead', lang)}</p>
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
          {ownPageWord('back_questions', lang)}
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
          {ownPageWord('no_answer', lang)}
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
          {ownPageWord('back_forms', lang)}
        </a>
      </p>
      {form ? (
        <FormPage
          key={form.id}
          form={form}
          lang={lang}
          today={state.today}
          initial={prefill(form, state.noticeFacts)}
          fromNotice={prefill(form, state.readFacts)}
          basis={
            <Disclosure label={ownPageWord('rests_on', lang)}>
              <StatementList statements={library.statements(form.rules)} lang={lang} />
            </Disclosure>
          }
          onSave={actions.onSaveFile}
          onPrint={actions.onPrint}
          onCopy={actions.onCopy}
        />
      ) : (
        <h1 class="title" tabIndex={-1}>
          {ownPageWord('no_form', lang)}
        </h1>
      )}
    </>
  );
}
