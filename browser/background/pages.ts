import type { Runtime } from 'webextension-polyfill';
import { explainPage } from '../explain-text';
import browser from '../extension-api';
import { handoverOf } from '../handover';
import type { PageAnswer, PageMessage, PageReport, PanelFate, ToldText, ToPage } from '../messages';
import { openGuide } from '../open-guide';
import { LENDING_CSS } from '../page/lending-css';
import { channelOfPage } from '../page-channel';
import { noticeText, type PageState, readPageState, readStateOfFrame, writePageState } from '../page-states';
import { sendToFrame } from '../send-to-frame';
import { languageOf, readSettings } from '../settings';
import { isSignInHost } from '../sites';
import { showBadge } from './badge';
import { HIGHLIGHT_CSS } from './highlight-css';

const NOTHING: PageAnswer = {
  explanation: null,
  words: '',
  readOn: '',
  marksOnly: false,
  closed: false,
  lang: 'ru',
  side: 'right',
};

/**
 * Answers what pages say: a page's text with a PageAnswer, all else with null. Rejects where something goes wrong; the
 * page then gets null for its text as well, draws nothing and hands the text in once more.
 */
export async function answerPage(message: PageMessage, sender: Runtime.MessageSender): Promise<unknown> {
  const tab = sender.tab?.id;
  if (tab === undefined) return null;
  const frame = sender.frameId ?? 0;
  switch (message.type) {
    case 'page':
      // In turn from its first moment: what the frame says later, «gone», must not overtake it.
      return inTurn(tab, () => explainForPage(message, tab, frame));
    case 'choose-kind':
      await sendToFrame(tab, message.frame ?? frame, { type: 'choose-kind', kind: message.kind });
      return null;
    case 'gone':
      await inTurn(tab, () => forget(tab, frame));
      return null;
    case 'frame-gone':
      await forgetIfGone(tab);
      return null;
    case 'open-full':
      return openFull(tab, message.frame ?? frame, message.print ?? false);
    case 'open':
      await openGuide(message.place);
      return null;
    case 'go-to-mark':
      await sendToFrame(tab, message.frame, { type: 'go-to-mark', mark: message.mark });
      return null;
    case 'close-note':
      await sendToFrame(tab, message.frame, { type: 'close-note' });
      return null;
    case 'hide':
      await sendToAll(tab, { type: 'hide' });
      await takeStyleBack(tab);
      return null;
    case 'frame-marks':
      await sendToFrame(tab, message.frame, { type: message.on ? 'show' : 'dismiss' });
      return null;
  }
}

async function explainForPage(page: PageReport, tab: number, frame: number): Promise<PageAnswer> {
  if (isSignInHost(page.host)) return NOTHING;
  const settings = await readSettings();
  const { reading, explanation, item, words, readOn } = explainPage(page, page);
  const chosenKind = reading.isChosenKind ? page.chosenKind : null;
  const topicOnly = explanation.outcome === 'none';
  const outcome = topicOnly && reading.status === 'none' && reading.topic ? 'topic' : explanation.outcome;
  const state: PageState = { outcome, kind: reading.kind, chosenKind, frame, item };
  if (!(await takeWord(tab, state))) return NOTHING;
  const answer: PageAnswer = { ...NOTHING, lang: languageOf(settings), side: settings.side };
  // Who said that it is none is shown what follows, and the way back.
  if ((topicOnly && !explanation.what.isChosenKind) || settings.mode === 'quiet') {
    if (frame !== 0) await sendToFrame(tab, 0, { type: 'panel-gone', frame });
    return answer;
  }
  if (!page.hasOverlay && !(await injectOverlay(tab, frame))) return answer;
  const full: PageAnswer = { ...answer, explanation, words, readOn };
  if (frame === 0) return full;
  const above = await showOnTop(tab, full, frame);
  // What a frame that came later was not there to be told: hidden, nothing comes back; closed, it waits.
  return above === 'hidden' ? NOTHING : { ...full, marksOnly: above !== undefined, closed: above === 'closed' };
}

/** The panel of a frame's notice in the top frame; undefined where we may not draw there. */
async function showOnTop(tab: number, answer: PageAnswer, frame: number): Promise<PanelFate | undefined> {
  const show = async (): Promise<PanelFate | undefined> => {
    const fate = (await sendToFrame(tab, 0, { type: 'panel', answer, frame })) as PanelFate | undefined;
    return fate === 'missing' ? undefined : fate;
  };
  return (await show()) ?? ((await injectOverlay(tab, 0)) ? await show() : undefined);
}

/** Writes what a frame found, unless another keeps the word: then false. */
async function takeWord(tab: number, state: PageState): Promise<boolean> {
  const known = await readPageState(tab);
  if (known && (await speaksFor(tab, known, state))) return false;
  // The marks of a frame that no longer speaks go; the top page's go with its panel.
  if (known && known.frame !== state.frame && known.frame !== 0)
    await sendToFrame(tab, known.frame, { type: 'panel-gone', frame: state.frame });
  await writePageState(tab, state);
  await showBadge(tab, state.outcome);
  return true;
}

/** Frames of one page speak at the same time: one is heard to its end before the next. */
const turns = new Map<number, Promise<unknown>>();
function inTurn<Answer>(tab: number, job: () => Promise<Answer>): Promise<Answer> {
  const mine = (turns.get(tab) ?? Promise.resolve()).then(job, job);
  turns.set(tab, mine);
  void mine.catch(() => undefined).then(() => turns.get(tab) === mine && turns.delete(tab));
  return mine;
}

const RANK: Record<PageState['outcome'], number> = { none: -1, topic: 0, unsure: 1, notice: 2, scam: 2 };
/** What a person has decided counts as something said, also that it is none. */
const rankOf = ({ outcome, chosenKind }: PageState): number =>
  Math.max(RANK[outcome], chosenKind === null ? -1 : RANK.topic);

/**
 * Whether another frame keeps the word: it is surer, or as sure and an opened letter inside the page that asks now, or
 * as sure and read as the person chose. A frame that has gone or holds no text any more keeps nothing.
 */
async function speaksFor(tab: number, known: PageState, asking: PageState): Promise<boolean> {
  if (known.frame === asking.frame) return false;
  const lead = rankOf(known) - rankOf(asking);
  if (lead < 0 || (lead === 0 && asking.frame !== 0 && known.chosenKind === null)) return false;
  return Boolean(await sendToFrame(tab, known.frame, { type: 'text' }));
}

/** What the overlay needs of style. The second as the user's own: no rule of the page, however strong, takes it away. */
const SHEETS = [{ css: HIGHLIGHT_CSS }, { css: LENDING_CSS, origin: 'USER' }] as const;

/** Takes our style out of a tab: a page that looks for its rules could tell that we had been there. */
async function takeStyleBack(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  for (const sheet of SHEETS) await browser.scripting.removeCSS({ target, ...sheet }).catch(() => undefined);
}

/** True when the overlay stands in the frame; false where scripts are refused. */
async function injectOverlay(tab: number, frame: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    if (frame === 0) await browser.scripting.executeScript({ target, files: ['/detector.js'] });
    for (const sheet of SHEETS) await browser.scripting.insertCSS({ target, ...sheet });
    await browser.scripting.executeScript({ target, files: ['/overlay.js'] });
    return true;
  } catch {
    return false;
  }
}

async function forget(tab: number, frame: number): Promise<void> {
  const known = await readPageState(tab);
  if (known && known.frame !== frame) return;
  await writePageState(tab, null);
  await showBadge(tab, null);
  if (frame !== 0) await sendToFrame(tab, 0, { type: 'panel-gone', frame });
  await sendToAll(tab, { type: 'word-free' });
}

/**
 * After a tab has loaded something or a frame may have been taken out: forgets what is known of it unless the frame
 * still holds the text. Chromium calls a change of the hash loading, too, and then nothing has gone.
 */
export async function forgetIfGone(tab: number): Promise<void> {
  const known = await readPageState(tab);
  if (!known || (await sendToFrame(tab, known.frame, { type: 'text' }))) return;
  await inTurn(tab, async () => {
    // A new page may have spoken meanwhile.
    const now = await readPageState(tab);
    if (JSON.stringify(now) === JSON.stringify(known)) await forget(tab, known.frame);
  });
}

/** Opens the explanation in a tab of its own; the text goes by memory and is gone once read. */
async function openFull(tab: number, frame: number, print: boolean): Promise<null> {
  const page = (await sendToFrame(tab, frame, { type: 'text' })) as ToldText | null | undefined;
  const state = await readStateOfFrame(tab, frame);
  const chosenKind = state?.chosenKind ?? null;
  await openGuide(
    'explanation',
    page
      ? handoverOf(noticeText(page, state), {
          host: page.host,
          channel: channelOfPage(page.host),
          chosenKind,
          readOn: page.readOn,
          print,
        })
      : handoverOf('', { chosenKind, problem: 'refused', print }),
  );
  return null;
}

/** Says something to every frame of a tab; where nobody of ours is, nothing happens. */
async function sendToAll(tab: number, message: ToPage): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Says something to every open page in which we run: at once, without a reload. In quiet mode nothing of ours stays. */
export async function tellEveryPage(message: ToPage): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await sendToAll(id, message);
    if (message.type === 'mode' && message.mode === 'quiet') await takeStyleBack(id);
  }
}
