import { placeOf } from '../../components/guide/routes';
import { type Corrections, type GuideState, NO_CORRECTIONS, type SettingsShown } from '../../components/guide/state';
import { ownPageWord } from '../../components/words/own-page';
import type { KnownEvents } from '../../explanation/day-formula';
import type { Lang } from '../../law/schema/common';
import type { Handover } from '../handover';
import { moscowToday } from '../moscow-today';
import { languageOf, type Settings } from '../settings';
import { mayReadHome } from './active-page';
import { readSiteChoices } from './permitted-sites';
import { FROM_NO_LETTER, type Letter, readLetter, workOut } from './work-out';

/** What the guide holds: the state of its screens, and the letter they are of. Lives in memory and goes with the tab. */
export class GuideStore {
  state: GuideState;
  lang: Lang;
  private letter: Letter | null = null;
  private readonly stop = new AbortController();
  /** Aborted once the guide has ended: then nothing is drawn any more. */
  readonly signal = this.stop.signal;

  /** @param onChange called after every change */
  constructor(
    settings: Settings,
    private readonly onChange: () => void,
  ) {
    this.lang = languageOf(settings);
    this.state = {
      place: placeOf(location.hash),
      draft: '',
      note: null,
      ...workOut(null, NO_CORRECTIONS, {}),
      query: '',
      hits: null,
      hasFailed: false,
      settings: shownOf(settings),
      sites: [],
      mayReadHome: true,
    };
  }

  /** Changes the state and has it drawn, of the day it is now. */
  update(change: Partial<GuideState>): void {
    if (this.signal.aborted) return;
    this.state = { ...this.state, ...change };
    // A tab may stand open overnight: whatever is drawn counts from the day it is now.
    if (this.isOfAnotherDay()) {
      const { corrections, known } = this.state;
      this.state = { ...this.state, ...workOut(this.letter, corrections, known) };
    }
    this.onChange();
  }

  /** To be called before anything is looked at again, printed or saved. */
  keepDay(): void {
    if (this.isOfAnotherDay()) this.update({});
  }

  /** Reads a text that has come, and shows what it is; where it cannot be read, the text stays in its box. */
  take(handover: Handover): void {
    const { text, chosenKind } = handover;
    try {
      const letter = readLetter(handover);
      const worked = workOut(letter, { ...NO_CORRECTIONS, chosenKind }, this.daysEnteredFor(text));
      this.letter = letter;
      this.update({ draft: text, note: null, ...worked });
      goTo('explanation');
    } catch {
      this.update({ draft: text, note: ownPageWord('failed', this.lang) });
    }
  }

  /** What the person sets right in the reading of the letter. */
  correct(corrections: Corrections): void {
    if (!this.letter) return;
    const { state } = this;
    const entered = uncorrected(state.known, state.corrections.known, corrections.known);
    this.update(workOut(this.letter, corrections, entered));
  }

  /** Puts the letter away, with the days entered for it. */
  forgetLetter(): void {
    this.letter = null;
    this.update({ draft: '', ...workOut(null, NO_CORRECTIONS, {}) });
  }

  /** Settings that were changed, here or elsewhere. */
  takeSettings(settings: Settings): void {
    this.lang = languageOf(settings);
    this.update({ settings: shownOf(settings) });
  }

  /** Looks anew at what the browser permits. */
  async showSites(): Promise<void> {
    const [sites, home] = await Promise.all([readSiteChoices(), mayReadHome()]);
    this.update({ sites, mayReadHome: home });
  }

  /** Ends the guide and drops all it holds. */
  end(): void {
    this.stop.abort();
    this.letter = null;
    this.state = { ...this.state, ...FROM_NO_LETTER, draft: '', explained: null, lawyer: null, known: {} };
  }

  private isOfAnotherDay(): boolean {
    return this.state.today !== moscowToday();
  }

  /** Days entered, or cleared, for one letter are not those of the next; those entered before any letter stay. */
  private daysEnteredFor(text: string): KnownEvents {
    const { known } = this.state;
    if (this.letter) return this.letter.handover.text === text ? known : {};
    return Object.fromEntries(Object.entries(known).filter(([, entered]) => entered));
  }
}

/** Goes to a place of the guide, named without the `#`. */
export function goTo(place: string): void {
  if (location.hash !== `#${place}`) location.hash = place;
}

const shownOf = ({ language, mode, calendarTitles }: Settings): SettingsShown => ({ language, mode, calendarTitles });

/** The days entered, less those that a correction has just set or cleared: the later word wins. */
function uncorrected(entered: KnownEvents, before: KnownEvents, after: KnownEvents): KnownEvents {
  const isLater = (event: string) => {
    const name = event as keyof KnownEvents;
    return name in after && !(name in before && before[name] === after[name]);
  };
  return Object.fromEntries(Object.entries(entered).filter(([event]) => !isLater(event)));
}
