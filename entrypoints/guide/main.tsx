import { render } from 'preact';
import { startGuide } from '../../browser/own-page/guide-state';
import { answerById, detentionStatements, formTitles, law, lawToday } from '../../browser/own-page/library';
import { hasLeft, leaveAtOnce, stayAway } from '../../browser/own-page/quick-exit';
import { readSettings } from '../../browser/settings';
import { watchTripleShift } from '../../browser/triple-shift';
import { GuideApp, type GuideLaw } from '../../components/guide/GuideApp';
import '../../components/styles/base.css';
import '../../components/explanation/explanation.css';
import '../../components/forms/forms.css';
import '../../components/guide/guide.css';
import '../../components/guide/print.css';

const root = document.getElementById('app') as HTMLElement;

async function start(): Promise<void> {
  const settings = await readSettings();
  const library: GuideLaw = {
    law,
    answer: answerById,
    statements: (rules) => lawToday().statements(rules),
    detentionStatements,
    formTitles: formTitles(),
  };
  let end = () => {};
  const exit = () =>
    leaveAtOnce('tab', () => {
      end();
      render(null, root);
    });
  watchTripleShift(window, exit);
  end = startGuide(
    settings,
    ({ state, lang, actions }) => {
      document.documentElement.lang = lang;
      render(<GuideApp state={state} library={library} lang={lang} {...actions} />, root);
    },
    exit,
  );
}

stayAway();
if (!hasLeft()) void start();
