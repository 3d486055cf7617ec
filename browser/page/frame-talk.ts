import { mayBeNotice } from '../../notice/topic';
import type { NoticeKind } from '../../notice/vocabulary';
import type { PageAnswer, PageText, PanelFate, Since, ToldText } from '../messages';
import { moscowToday } from '../moscow-today';
import { isUnder } from '../sites';
import { isExtensionAlive } from './api';
import { bodyOf } from './dom';
import { isHiddenFrame, watchFrames, watchHiding } from './frames';
import type { Handle } from './handle';
import { keepMarks } from './keep-marks';
import { listen } from './listen';
import { type CollectedText, collectText } from './page-text';
import { type Remembered, stillHere } from './remembered';
import type { Replies } from './replies';
import { leaveFrame, sendToBackground } from './send-to-background';
import { watchPage } from './watch';
import { watchDay } from './watch-day';

const ASK_AGAIN_MS = 5_000;

/** The replies of a frame that hang on what it told and what it was answered. */
type TalkReplies = Pick<Replies, 'text' | 'choose-kind' | 'mode' | 'panel' | 'panel-gone' | 'word-free' | 'leave'>;

/**
 * What one frame tells the background, and what it draws of the answers, as long as the handle is not stopped. A text is
 * told once; again where another day has come, the person says what it is, or something went wrong.
 * A closure and no class: what it keeps gets short names in a script that every page of the site carries.
 * @param host the host whose words the frame shows
 * @returns what is done and answered where the background speaks of the text, or of whose word it is
 */
export function startTalk(handle: Handle, host: string): TalkReplies {
  const { signal } = handle.stop;
  /** What the page says, as long as it may be a notice. */
  let last: CollectedText | null = null;
  /** The text that was told; empty: none, or it was taken back. */
  let sent = '';
  /** It must be told once more, though the page says the same. */
  let mustRepeat = false;
  /** Reports that are not answered yet. */
  let asking = 0;
  /** Something went wrong with the last report: it is told once more, and then no more. */
  let hasAskedAgain = false;
  /** The last answer, and the text it speaks of. */
  let answered: { answer: PageAnswer; text: string } | null = null;
  /** The words that the last explanation is of, and the day they were first read. */
  let since: Remembered<Since> | null = null;
  /** What the person says they are. */
  let chosen: Remembered<{ kind: NoticeKind; words: string }> | null = null;
  /** The panel of another frame stands here. */
  let hasYielded = false;
  /** The page around this frame did not show it when we looked last. */
  let wasHidden = isHiddenFrame();
  const hasLostFrame = watchFrames();

  const explained = () => answered?.answer.explanation ?? null;
  const isOfAnotherDay = () => {
    const day = explained()?.today;
    return day !== undefined && day !== moscowToday();
  };
  const collect = () => {
    const body = isHiddenFrame() ? null : bodyOf(document);
    return body ? collectText(body, handle.overlay?.host ?? null) : null;
  };
  const pageText = ({ text, items }: CollectedText): PageText => ({ text, items, host });

  const takeBack = () => {
    last = null;
    if (sent === '') return;
    sent = '';
    if (!hasYielded) handle.overlay?.clear();
    void sendToBackground(handle, { type: 'gone' });
  };
  const report = async (collected: CollectedText) => {
    const address = location.href;
    sent = collected.text;
    mustRepeat = false;
    chosen = stillHere(chosen);
    since = stillHere(since);
    asking += 1;
    const answer = await sendToBackground<PageAnswer>(handle, {
      type: 'page',
      ...pageText(collected),
      chosenKind: chosen?.value.kind ?? null,
      chosenFor: chosen?.value.words ?? '',
      since: since?.value ?? null,
      hasOverlay: handle.overlay !== null,
    });
    asking -= 1;
    if (sent !== collected.text || signal.aborted) return;
    // Something went wrong: the same text is told once more, a little later.
    if (answer === null && !hasAskedAgain) {
      mustRepeat = true;
      setTimeout(check, ASK_AGAIN_MS);
    }
    hasAskedAgain = answer === null;
    // This frame has nothing to show, now or when the page changes: the panel that stands here is another frame's.
    if (hasYielded && !answer?.explanation) return;
    answered = answer && { answer, text: collected.text };
    if (answer?.explanation) since = { value: { words: answer.words, day: answer.readOn }, address };
    hasYielded = false;
    draw(handle, answer, last ?? collected);
  };
  /** Tells the text once more, where there is one. */
  const repeat = () => {
    if (last) void report(last);
  };
  /** Nothing that was told is drawn any more, here or by another frame. */
  const letGo = () => {
    answered = null;
    hasYielded = false;
    handle.overlay?.clear();
  };
  const check = () => {
    if (signal.aborted) return;
    if (!isExtensionAlive()) {
      leaveFrame(handle);
      return;
    }
    // The script of a frame ends with it and says nothing any more.
    if (hasLostFrame() || hasYielded) void sendToBackground(handle, { type: 'frame-gone' });
    const collected = collect();
    if (!collected || !mayBeNotice(collected.text)) {
      takeBack();
      return;
    }
    last = collected;
    if (collected.text !== sent || mustRepeat || isOfAnotherDay()) void report(collected);
    else if (answered) draw(handle, answered.answer, collected);
  };

  const checkDay = () => {
    if (isOfAnotherDay()) check();
  };
  watchDay(checkDay, signal);
  const onShow = ({ persisted }: PageTransitionEvent) => {
    // Back from another page: the background has forgotten what was told, and the mode may be another one.
    if (persisted) mustRepeat = true;
    if (persisted || isOfAnotherDay()) check();
  };
  listen('pageshow', onShow, signal);
  const checkHiding = () => {
    if (wasHidden === isHiddenFrame()) return;
    wasHidden = !wasHidden;
    check();
  };
  watchHiding(checkHiding, signal);
  const restoreMarks = keepMarks(
    () => handle.overlay?.hasLostMarks ?? false,
    () => {
      const explanation = explained();
      return explanation && answered && { marks: explanation.marks, text: answered.text };
    },
    collect,
    (segments) => handle.overlay?.redraw(segments),
  );
  const ours = (node: Node) => handle.overlay?.host?.contains(node) ?? false;
  watchPage(check, restoreMarks, ours, signal);

  return {
    text: (): ToldText | null => {
      // Forgotten meanwhile: seen again, it is told again.
      if (isHiddenFrame()) wasHidden = mustRepeat = true;
      if (wasHidden || !last) return null;
      return { ...pageText(last), readOn: (explained() && stillHere(since)?.value.day) ?? null };
    },
    'choose-kind': ({ kind }) => {
      chosen = kind && { value: { kind, words: since?.value.words ?? '' }, address: location.href };
      repeat();
    },
    mode: ({ mode }) => {
      if (mode === 'quiet') {
        letGo();
        // Its style goes, too: asked for again, it comes anew.
        handle.overlay = null;
      } else repeat();
    },
    panel: ({ answer, frame }) => {
      if (handle.overlay) {
        // Another frame has the word: what this one was told is not drawn again.
        answered = null;
        hasYielded = true;
        handle.overlay.show(answer, [], frame);
      }
      return fateOf(handle);
    },
    'panel-gone': () => {
      const isFreed = hasYielded;
      letGo();
      if (isFreed) repeat();
    },
    'word-free': () => {
      if (asking === 0 && !hasYielded && !explained()) repeat();
    },
    leave: ({ hosts }) => {
      if (!isUnder(host, hosts)) return;
      void sendToBackground(handle, { type: 'gone' });
      leaveFrame(handle);
    },
  };
}

function draw({ overlay }: Handle, answer: PageAnswer | null, { segments }: CollectedText): void {
  if (answer?.explanation) overlay?.show(answer, segments, null);
  else overlay?.clear();
  if (answer?.closed) overlay?.dismiss();
}

function fateOf({ isHidden, overlay }: Handle): PanelFate {
  if (isHidden) return 'hidden';
  if (!overlay) return 'missing';
  return overlay.isClosed ? 'closed' : 'shown';
}
