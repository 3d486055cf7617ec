import { render } from 'preact';
import { startPopup } from '../../browser/own-page/popup-state';
import { markPopupWindow } from '../../browser/own-page/popup-window';
import { leaveAtOnce } from '../../browser/own-page/quick-exit';
import { readSettings } from '../../browser/settings';
import { watchTripleShift } from '../../browser/triple-shift';
import { PopupApp } from '../../components/popup/PopupApp';
import '../../components/styles/base.css';
import '../../components/explanation/explanation.css';
import '../../components/popup/popup.css';

markPopupWindow();
const root = document.getElementById('app') as HTMLElement;
const exit = () => leaveAtOnce('popup', () => render(null, root));

watchTripleShift(window, exit);
void readSettings().then((settings) =>
  startPopup(
    settings,
    ({ state, lang, actions }) => {
      document.documentElement.lang = lang;
      render(<PopupApp state={state} lang={lang} {...actions} />, root);
    },
    exit,
  ),
);
