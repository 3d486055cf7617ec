import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ExplanationView } from '../explanation/ExplanationView';
import { LawChecked } from '../explanation/Foot';
import { Icon } from '../icons/Icon';
import { AnswerView } from '../own-page/AnswerView';
import { DetentionCard } from '../own-page/DetentionCard';
import { ModeSwitch } from '../own-page/ModeSwitch';
import { PasteBox } from '../own-page/PasteBox';
import { QuickExit } from '../own-page/QuickExit';
import { SearchBox } from '../own-page/SearchBox';
import { type Lang, say } from '../words';
import { ownPageWord } from '../words/own-page';
import { PageLine } from './PageLine';
import type { PopupActions, PopupState } from './state';

interface Props extends PopupActions {
  state: PopupState;
  lang: Lang;
}

/** The window of the toolbar button: the first help within reach of one thumb. */
export function PopupApp(props: Props) {
  const { state, lang } = props;
  const { view } = state;
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // A new view starts at its top, with the keyboard on its heading; the first one leaves the focus to the browser.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    main.current?.scrollTo?.(0, 0);
    main.current?.querySelector<HTMLElement>('h1, h2')?.focus();
  }, [view.name]);
  return (
    <div class="popup">
      <header class="bar">
        <QuickExit lang={lang} onExit={props.onExit} />
        {view.name === 'start' ? (
          <>
            <p class="brand">
              <Icon name="brand" size={22} />
              {say('brand', lang)}
            </p>
            <button
              type="button"
              class="icon-button bar-settings"
              aria-label={ownPageWord('nav_settings', lang)}
              title={ownPageWord('nav_settings', lang)}
              onClick={() => props.onOpen('settings')}
            >
              <Icon name="settings" size={20} />
            </button>
          </>
        ) : (
          <>
            <button type="button" class="link back" onClick={props.onBack}>
              <Icon name="back" size={18} />
              {ownPageWord('back', lang)}
            </button>
            {view.name !== 'detention' && (
              <button type="button" class="link bar-alarm" onClick={() => props.onDetention('self')}>
                {ownPageWord('detained_short', lang)}
              </button>
            )}
          </>
        )}
      </header>
      <p class="popup-note" role="status">
        {state.hasFailed && ownPageWord('failed', lang)}
      </p>
      <main ref={main} class={`popup-main popup-${view.name}`}>
        <View {...props} />
      </main>
      <footer class="bar-foot">
        <LawChecked foot={state.foot} lang={lang} />
      </footer>
    </div>
  );
}

function View(props: Props): ComponentChildren {
  const { state, lang, onOpen, onAnswer } = props;
  const { view } = state;
  if (view.name === 'explanation') {
    return (
      <>
        <div class="row popup-tools">
          <button type="button" class="button button-main" onClick={props.onOpenFull}>
            <Icon name="open" size={18} />
            {say('open_full', lang)}
          </button>
        </div>
        <ExplanationView
          explanation={view.explanation}
          lang={lang}
          level={1}
          open="dates"
          onForm={(id) => onOpen(`form/${id}`)}
          onAnswer={onAnswer}
          onChooseKind={props.onChooseKind}
          onWhere={() => onOpen('where')}
        />
      </>
    );
  }
  if (view.name === 'detention') {
    return (
      <DetentionCard
        stages={state.stages}
        audience={view.audience}
        lang={lang}
        statements={state.statements}
        formTitles={state.formTitles}
        onAudience={props.onDetention}
        onForm={(id) => onOpen(`form/${id}`)}
        onPrint={() => props.onPrintCard(view.audience)}
      />
    );
  }
  if (view.name === 'answer') {
    return (
      <AnswerView
        {...view.answer}
        lang={lang}
        checked={state.foot.checked}
        onForm={(id) => onOpen(`form/${id}`)}
        onDeadline={(id) => onOpen(`deadlines/${id}`)}
      />
    );
  }
  return <Start {...props} />;
}

function Start({ state, lang, ...props }: Props) {
  const isAsking = state.query.trim() !== '';
  return (
    <>
      <h1 class="vh" tabIndex={-1}>
        {say('brand', lang)}
      </h1>
      {!isAsking && (
        <>
          <PageLine page={state.page} lang={lang} onShow={props.onShow} onLook={props.onLook} />
          <PasteBox
            lang={lang}
            text={state.text}
            note={state.note}
            reading={state.reading}
            onText={props.onText}
            onRead={props.onRead}
          />
        </>
      )}
      <button type="button" class="alarm-button" onClick={() => props.onDetention('self')}>
        <span class="alarm-words">
          <span class="alarm-title">{ownPageWord('nav_detention', lang)}</span>
          <span class="alarm-hint">{ownPageWord('detained_hint', lang)}</span>
        </span>
        <Icon name="arrow" size={22} />
      </button>
      <SearchBox
        query={state.query}
        hits={isAsking ? state.hits : null}
        lang={lang}
        onQuery={props.onQuery}
        onHit={props.onHit}
      />
      {!isAsking && (
        <>
          <nav class="shortcuts" aria-label={ownPageWord('sections', lang)}>
            {(['questions', 'deadlines', 'forms', 'where'] as const).map((place) => (
              <button key={place} type="button" class="shortcut" onClick={() => props.onOpen(place)}>
                <Icon name={SHORTCUT_ICONS[place]} size={20} />
                {ownPageWord(`nav_${place}`, lang)}
              </button>
            ))}
          </nav>
          <div class="popup-mode">
            <ModeSwitch mode={state.mode} lang={lang} onMode={props.onMode} />
          </div>
        </>
      )}
    </>
  );
}

const SHORTCUT_ICONS = { questions: 'help', deadlines: 'calendar', forms: 'form', where: 'target' } as const;
