import { useState } from 'preact/hooks';
import type { KnownEvents } from '../../explanation/day-formula';
import type { Explanation } from '../../explanation/types';
import type { Resource, Task } from '../../law/schema/resource';
import type { Reading } from '../../notice/types';
import { ExplanationView } from '../explanation/ExplanationView';
import { Icon } from '../icons/Icon';
import { PasteBox } from '../own-page/PasteBox';
import { type Lang, say } from '../words';
import { ownPageWord } from '../words/own-page';
import { CopyButton } from './CopyButton';
import { CorrectReading } from './CorrectReading';
import { NoticeText } from './NoticeText';
import { SaveButton } from './SaveButton';
import type { Corrections } from './state';
import { WhereToTurn } from './WhereScreen';

/** A text with its explanation. */
export interface Explained {
  text: string;
  /** As it was read before anything was corrected: what a correction is measured by, not what is explained. */
  readFirst: Reading;
  /** Of the reading as the person corrected it. */
  explanation: Explanation;
}

interface Props {
  explained: Explained | null;
  corrections: Corrections;
  /** The days of the notice, with the person’s corrections. */
  days: KnownEvents;
  draft: string;
  note: string | null;
  lang: Lang;
  resources: readonly Resource[];
  tasks: readonly Task[];
  onText: (text: string) => void;
  onRead: (text: string) => void;
  onCorrect: (corrections: Corrections) => void;
  onAnother: () => void;
  onGo: (place: string) => void;
  onCopyExplanation: () => Promise<boolean>;
  onCopy: (text: string) => Promise<boolean>;
  onSaveDocx: () => Promise<boolean>;
  onPrint: () => void;
}

/** The whole explanation with the notice’s own words beside it. */
export function ExplanationScreen(props: Props) {
  const { explained, lang, corrections } = props;
  const [active, setActive] = useState<string | null>(null);
  if (!explained) {
    return (
      <div class="narrow">
        <h1 class="title" tabIndex={-1}>
          {ownPageWord('explanation_title', lang)}
        </h1>
        <PasteBox
          lang={lang}
          text={props.draft}
          note={props.note}
          rows={8}
          onText={props.onText}
          onRead={props.onRead}
        />
        <p class="empty">{ownPageWord('explanation_empty', lang)}</p>
      </div>
    );
  }
  const { explanation, readFirst, text } = explained;
  const isNotice = explanation.outcome !== 'none';
  return (
    <div class="explained">
      <div class="explained-main">
        <ExplanationView
          explanation={explanation}
          lang={lang}
          level={1}
          open="dates"
          onForm={(id) => props.onGo(`form/${id}`)}
          onAnswer={(id) => props.onGo(`answer/${id}`)}
          onChooseKind={(chosenKind) => props.onCorrect({ ...corrections, chosenKind })}
          activeMark={active}
          marksIn="text"
          onGoToMark={setActive}
          whereToTurn={
            explanation.tasks.length > 0 && (
              <WhereToTurn
                resources={props.resources}
                tasks={props.tasks}
                today={explanation.today}
                lang={lang}
                only={explanation.tasks}
                onCopy={props.onCopy}
              />
            )
          }
        >
          <CorrectReading
            reading={readFirst}
            corrections={corrections}
            days={props.days}
            lang={lang}
            onCorrect={props.onCorrect}
          />
        </ExplanationView>
      </div>
      <aside class="explained-side">
        <div class="row tools no-print">
          <button type="button" class="button" onClick={props.onPrint}>
            <Icon name="print" size={18} />
            {say('print', lang)}
          </button>
          <CopyButton
            lang={lang}
            className="button"
            label={ownPageWord('copy_text', lang)}
            copied={explanation}
            onCopy={props.onCopyExplanation}
          />
          <SaveButton failed={ownPageWord('not_saved', lang)} onSave={props.onSaveDocx}>
            {ownPageWord('save_docx', lang)}
          </SaveButton>
          {isNotice && (
            <a class="button" href="#explanation/lawyer">
              <Icon name="form" size={18} />
              {ownPageWord('lawyer_page', lang)}
            </a>
          )}
          <button type="button" class="link" onClick={props.onAnother}>
            {ownPageWord('another_text', lang)}
          </button>
        </div>
        <NoticeText text={text} marks={explanation.marks} active={active} lang={lang} onActive={setActive} />
      </aside>
    </div>
  );
}
