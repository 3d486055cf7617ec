import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { currentHandle } from '../browser/page/handle';
import { PageOverlay } from '../browser/page/overlay';
import type { OverlayView } from '../browser/page/overlay-state';
import { PageNote } from '../components/panel/PageNote';
import { Panel } from '../components/panel/Panel';
import css from '../components/panel/panel.css?inline';

const view: OverlayView = (container, state, actions) => {
  render(
    state && (
      <>
        {state.withPanel && (
          <Panel
            explanation={state.explanation}
            lang={state.lang}
            side={state.side}
            folded={state.folded}
            activeMark={state.activeMark}
            focusRequest={state.focusRequest}
            onFold={actions.fold}
            onSide={actions.side}
            onClose={actions.close}
            onGoToMark={actions.goToMark}
            onBack={actions.back}
            onOpenFull={actions.openFull}
            onPrint={actions.print}
            onForm={(id) => actions.open(`form/${id}`)}
            onAnswer={(id) => actions.open(`answer/${id}`)}
            onChooseKind={actions.chooseKind}
            onCloseNote={state.note ? actions.closeNote : undefined}
            onReturnFocus={actions.returnFocus}
            onHide={actions.hide}
          />
        )}
        {state.note && <PageNote note={state.note} lang={state.lang} onClose={actions.closeNote} />}
      </>
    ),
    container,
  );
};

export default defineUnlistedScript(() => {
  const handle = currentHandle();
  // Injected before the detector, or twice: nothing to do.
  if (!handle || handle.overlay || handle.stop.signal.aborted) return;
  handle.overlay = new PageOverlay(handle, view, css);
});
