import { STATES } from '../fixtures/explanations';

/** How the system of the reader is set; a browser is started once for each. */
export const LOOKS = ['light', 'dark', 'forced'] as const;
export type Look = (typeof LOOKS)[number];

/** One picture: which state, how wide and high the window, what is opened in it. */
export interface Shot {
  /** Name of the file, without its ending. */
  name: string;
  query: Record<string, string>;
  width: number;
  height: number;
  /** Everything that can be opened is opened, and the window is as high as the content. */
  opened?: boolean;
}

const WIDTHS = [320, 768, 1440];
const LANGUAGES = ['ru', 'en'];
/** A small phone is 640 px high: what it shows without scrolling is what a frightened person reads. */
const heightAt = (width: number): number => (width < 640 ? 640 : 860);

/** Every picture of one look. `real`: names of the explanations made from texts, beside the invented ones. */
export function shotsOf(look: Look, real: string[]): Shot[] {
  const states = look === 'forced' ? ['summons', 'scam'] : [...Object.keys(STATES), ...real];
  const each = states.flatMap((state) => LANGUAGES.flatMap((lang) => ofState(state, lang)));
  return look === 'forced' ? each : [...each, ...LANGUAGES.flatMap(ofOtherStates)];
}

/** One explanation: as a panel, folded, with every part open, and on a page of its own. */
function ofState(state: string, lang: string): Shot[] {
  const shot = (view: string, width: number, height: number, opened = false): Shot => ({
    name: [opened ? 'open' : view, state, lang, width].join('-'),
    query: { view, state, lang },
    width,
    height,
    opened,
  });
  return [
    ...WIDTHS.map((width) => shot('panel', width, heightAt(width))),
    ...[320, 1440].map((width) => shot('tab', width, 420)),
    ...[320, 768].map((width) => shot('panel', width, heightAt(width), true)),
    ...[320, 1440].map((width) => shot('page', width, heightAt(width))),
  ];
}

/** What is drawn once and not for each explanation. */
function ofOtherStates(lang: string): Shot[] {
  const shot = (name: string, width: number, more: Record<string, string>, height = heightAt(width)): Shot => ({
    name: [name, lang, width].join('-'),
    query: { view: 'panel', state: 'summons', lang, ...more },
    width,
    height,
  });
  return [
    ...WIDTHS.map((width) => shot('note', width, { view: 'note' }, 520)),
    ...WIDTHS.map((width) => shot('left', width, { side: 'left' })),
    shot('left-tab', 1440, { side: 'left', view: 'tab' }, 420),
    ...WIDTHS.map((width) => shot('hostile', width, { hostile: '1' })),
  ];
}
