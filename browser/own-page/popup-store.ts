import { checked } from 'virtual:law/checked';
import { detention } from 'virtual:law/detention';
import type { PopupState } from '../../components/popup/state';
import { ownPageWord } from '../../components/words/own-page';
import { foot } from '../../explanation/foot';
import { KIND_NAMES } from '../../explanation/words';
import type { Lang } from '../../law/schema/common';
import { type Handover, handoverOf } from '../handover';
import { moscowToday } from '../moscow-today';
import { channelOfPage } from '../page-channel';
import { languageOf, type Settings } from '../settings';
import { type ActivePage, lookAtPage, readActivePage, showOnPage, textOfPage } from './active-page';

/** The reader: loaded after the first paint, since the start screen does not need it. */
export const reader = () => import('../explain-text');
/** The whole law, loaded as late. */
export const library = () => import('./library');

/** What the popup holds: the state of its views, and what they are of. It goes with the window. */
export class PopupStore {
  readonly state: PopupState;
  readonly lang: Lang;
  /** The text that is explained. */
  shown: Handover | null = null;
  private active: ActivePage | null = null;
  /** Texts that were asked for, and looks at the page: an answer to an earlier one is left aside. */
  private asked = 0;
  private looks = 0;

  /** @param onChange called after every change */
  constructor(
    settings: Settings,
    private readonly onChange: () => void,
  ) {
    this.lang = languageOf(settings);
    this.state = {
      view: { name: 'start' },
      page: { status: 'looking' },
      text: '',
      note: null,
      reading: false,
      query: '',
      hits: null,
      hasFailed: false,
      stages: detention,
      statements: new Map(),
      formTitles: new Map(),
      mode: settings.mode,
      foot: foot({ checked }, moscowToday()),
    };
  }

  /** Changes the state and has it drawn. */
  update(change: Partial<PopupState>): void {
    Object.assign(this.state, change);
    this.onChange();
  }

  /** Reads and explains a text; of two that are asked for, the later. */
  async read(handover: Handover): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    this.update({ reading: true, note: null });
    try {
      const { explainText } = await reader();
      if (turn !== this.asked) return;
      const { text, host, channel, chosenKind, readOn } = handover;
      const { explanation } = explainText(text, { host, channel, chosenKind }, {}, readOn ?? undefined);
      this.shown = handover;
      this.update({ reading: false, view: { name: 'explanation', explanation } });
    } catch {
      this.update({ reading: false, note: ownPageWord('failed', this.lang) });
    }
  }

  /** Says anew what stands on the page in the active tab, as far as it was told. */
  lookAgain(): void {
    this.looks += 1;
    const turn = this.looks;
    const heard = (page: ActivePage) => turn === this.looks && this.setActive(page);
    void readActivePage().then(heard, () => heard({ status: 'refused' }));
  }

  /** Looks at a page on which nothing of ours runs, because the person asked to; what is met there is shown. */
  lookThere(): void {
    if (this.active?.status !== 'unseen') return;
    this.update({ page: { status: 'looking' } });
    const told = async (page: ActivePage) => {
      this.setActive(page);
      if (page.status === 'found') await this.show();
    };
    void lookAtPage(this.active.tab).then(told, () => told({ status: 'refused' }));
  }

  /** Shows what was met on the page: there, where the panel may stand, else here. */
  async show(): Promise<void> {
    if (this.active?.status !== 'found') return;
    const { tab, frame } = this.active;
    if (this.state.mode === 'page' && (await showOnPage(tab, frame))) {
      closePopup();
      return;
    }
    const page = await textOfPage(tab, frame);
    if (page) {
      const { text, host, chosenKind, readOn } = page;
      await this.read(handoverOf(text, { host, channel: channelOfPage(host), chosenKind, readOn }));
    } else this.update({ note: ownPageWord('text_refused', this.lang) });
  }

  private setActive(page: ActivePage): void {
    this.active = page;
    this.update({
      page:
        page.status === 'found'
          ? { status: 'found', outcome: page.outcome, kind: KIND_NAMES[page.kind] }
          : { status: page.status },
    });
  }
}

/** Closes the popup; where it stands in a tab, as on a phone, the tab stays. */
export function closePopup(): void {
  window.close();
}
