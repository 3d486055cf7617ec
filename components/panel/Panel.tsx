import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../explanation/types';
import type { NoticeKind } from '../../notice/vocabulary';
import { ExplanationView } from '../explanation/ExplanationView';
import { type Lang, pick, say } from '../words';
import { focusOn, hasFocus } from './focus';
import { MarkList } from './MarkList';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { PanelTab } from './PanelTab';
import { useSheetDrag } from './sheet-drag';

export interface PanelProps {
  explanation: Explanation;
  lang: Lang;
  side: 'left' | 'right';
  folded: boolean;
  activeMark: string | null;
  /** Rises when the panel should take the focus; it never takes it by itself. */
  focusRequest?: number;
  onFold: (folded: boolean) => void;
  onSide: (side: 'left' | 'right') => void;
  /** Closed for this page. */
  onClose: () => void;
  onGoToMark: (id: string) => void;
  /** Back from the marked words to where the reader was. */
  onBack: () => void;
  onOpenFull: () => void;
  onPrint: () => void;
  onForm: (id: string) => void;
  onAnswer: (id: string) => void;
  /** null: back to our own reading. */
  onChooseKind: (kind: NoticeKind | null) => void;
  /** Given while a note hangs at words of the page: the first Escape closes it, the next one folds the panel. */
  onCloseNote?: () => void;
  /** Quick exit; without it there is no such button. */
  onHide?: () => void;
  /** Escape was pressed: the focus goes back to the page. Without it, or where it gives false, the folded tab takes it. */
  onReturnFocus?: () => boolean;
}

/**
 * The explanation beside a page: docked at the side, under 640 px a sheet from below, folded to a tab.
 * Closing and folding keep what was opened and ticked as long as the panel is mounted.
 */
export function Panel(props: PanelProps) {
  const { explanation, lang, side, folded, focusRequest = 0, onFold, onReturnFocus, onCloseNote } = props;
  const sheet = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const scrolled = useRef(0);
  const wantsFocus = useRef<'sheet' | 'tab' | null>(null);

  // A hidden scroller forgets where it was; the reader should not have to look for the place again.
  useLayoutEffect(() => {
    if (!folded && body.current) body.current.scrollTop = scrolled.current;
    if (wantsFocus.current === 'sheet') focusOn(sheet);
    if (wantsFocus.current === 'tab') focusOn(tab);
    wantsFocus.current = null;
  }, [folded]);
  useEffect(() => {
    if (focusRequest > 0) focusOn(folded ? tab : sheet);
  }, [focusRequest]);

  const fold = (how: 'button' | 'escape') => {
    scrolled.current = body.current?.scrollTop ?? 0;
    const isOurs = sheet.current !== null && hasFocus(sheet.current);
    const hasReturned = how === 'escape' && onReturnFocus?.() === true;
    if (isOurs && !hasReturned) wantsFocus.current = 'tab';
    onFold(true);
  };
  const drag = useSheetDrag(sheet, () => fold('button'));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && (onCloseNote || !folded)) {
      event.preventDefault();
      if (onCloseNote) onCloseNote();
      else fold('escape');
    }
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are only listened to here, nothing is operated.
    <div class={`themed panel-root side-${side}`} lang={lang} dir="ltr" onKeyDown={onKeyDown}>
      <Announcement title={pick(explanation.what.title, lang)} lang={lang} />
      <PanelTab
        explanation={explanation}
        lang={lang}
        hidden={!folded}
        buttonRef={tab}
        onUnfold={() => {
          wantsFocus.current = 'sheet';
          onFold(false);
        }}
      />
      <aside
        ref={sheet}
        class={`panel panel-${explanation.outcome}`}
        aria-label={say('panel_label', lang)}
        tabIndex={-1}
        hidden={folded}
      >
        <PanelHead {...props} onFold={() => fold('button')} drag={drag} />
        <div ref={body} class="panel-body">
          <ExplanationView
            explanation={explanation}
            lang={lang}
            onForm={props.onForm}
            onAnswer={props.onAnswer}
            onChooseKind={props.onChooseKind}
            onGoToMark={props.onGoToMark}
            onWhere={props.onOpenFull}
          >
            <MarkList
              marks={explanation.marks}
              active={props.activeMark}
              lang={lang}
              onGoToMark={props.onGoToMark}
              onBack={props.onBack}
            />
          </ExplanationView>
        </div>
        <PanelFoot foot={explanation.foot} lang={lang} onOpenFull={props.onOpenFull} onPrint={props.onPrint} />
      </aside>
    </div>
  );
}

/** Tells a screen reader that an explanation has appeared; said once it stands in the page, or it would not be heard. */
function Announcement({ title, lang }: { title: string; lang: Lang }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(say('announce', lang, { title })), [title, lang]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
