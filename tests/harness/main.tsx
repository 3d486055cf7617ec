import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ExplanationView } from '../../components/explanation/ExplanationView';
import { PageNote } from '../../components/panel/PageNote';
import { Panel } from '../../components/panel/Panel';
import css from '../../components/panel/panel.css?inline';
import type { Lang } from '../../components/words';
import type { Explanation } from '../../explanation/types';
import { STATES, type StateName } from '../fixtures/explanations';
import { SUMMONS_TEXT } from '../fixtures/explanations/summons';

/**
 * Draws one state of the interface, chosen by the address:
 * `?view=panel|tab|note|page&state=summons&lang=ru&side=right&mark=mark-1&hostile=1`.
 */
const asked = new URLSearchParams(location.search);
const view = asked.get('view') ?? 'panel';
const lang = (asked.get('lang') ?? 'ru') as Lang;
/** Explanations of made-up texts, reckoned when the harness is built. */
declare const REAL_EXPLANATIONS: Record<string, Explanation>;
const state = asked.get('state') ?? 'summons';
const explanation: Explanation = REAL_EXPLANATIONS[state] ?? STATES[state as StateName];
const nothing = () => undefined;

function PanelHarness() {
  const [side, setSide] = useState((asked.get('side') ?? 'right') as 'left' | 'right');
  const [folded, setFolded] = useState(view === 'tab');
  const [mark, setMark] = useState<string | null>(asked.get('mark'));
  return (
    <Panel
      explanation={explanation}
      lang={lang}
      side={side}
      folded={folded}
      activeMark={mark}
      onFold={setFolded}
      onSide={setSide}
      onClose={nothing}
      onGoToMark={setMark}
      onBack={() => setMark(null)}
      onOpenFull={nothing}
      onPrint={nothing}
      onForm={nothing}
      onAnswer={nothing}
      onChooseKind={nothing}
      onHide={nothing}
    />
  );
}

async function start(): Promise<void> {
  const page = document.getElementById('page') as HTMLElement;
  document.documentElement.lang = lang;
  if (view === 'page') {
    await import('../../components/styles/base.css');
    await import('../../components/explanation/explanation.css');
    await import('./own-page.css');
    render(
      <ExplanationView
        explanation={explanation}
        lang={lang}
        level={1}
        open="all"
        onForm={nothing}
        onAnswer={nothing}
        onChooseKind={nothing}
        whereToTurn={<p>реестрповесток.рф</p>}
      />,
      page,
    );
    return;
  }
  for (const line of SUMMONS_TEXT.split('\n')) {
    page.appendChild(document.createElement('p')).textContent = line;
  }
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: asked.has('closed') ? 'closed' : 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // In the product it stands outside `body`; there axe cannot tell any background and would pass every contrast.
  document.body.append(host);
  host.popover = 'manual';
  host.showPopover();
  if (asked.has('hostile')) document.documentElement.classList.add('hostile');
  const note = explanation.marks.find(({ verdict }) => verdict === 'not_in_article') ?? explanation.marks[0];
  render(
    view === 'note' && note ? (
      <PageNote
        note={{ mark: note, box: { left: 80, right: 260, top: 200, bottom: 222 } }}
        lang={lang}
        onClose={nothing}
      />
    ) : (
      <PanelHarness />
    ),
    root.appendChild(document.createElement('div')),
  );
}

void start().then(() => document.documentElement.setAttribute('data-ready', ''));
