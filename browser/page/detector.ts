import { mayBeNotice } from '../../notice/topic';
import type { NoticeKind } from '../../notice/vocabulary';
import type { PageAnswer, PageMessage, PageText, PanelFate, Since, ToldText, ToPage } from '../messages';
import { moscowToday } from '../moscow-today';
import { hostOfFrame, isSignInHost, isUnder } from '../sites';
import { isExtensionAlive, pageApi } from './api';
import { bodyOf } from './dom';
import { isHiddenFrame, watchFrames } from './frames';
import { type Handle, openHandle } from './handle';
import { type DrawnPage, keepMarks } from './keep-marks';
import { type CollectedText, collectText } from './page-text';
import { selectedText } from './selection';
import { watchPage } from './watch';

const ASK_AGAIN_MS = 5_000;
const MINUTE_MS = 60_000;
const LOOK_MS = 500;

/** What is done at each message, and what is answered. */
type Replies = { [Type in ToPage['type']]: (message: Extract<ToPage, { type: Type }>) => unknown };

/**
 * Watches one frame for the topic and hands its text to the background. Read only: no node, no event, no attribute;
 * what is drawn is drawn by the overlay, and only if the background says so.
 */
export function startDetector(): void {
  const host = hostOfFrame(location, origin);
  if (host === null || isSignInHost(host)) return;
  const { handle, isNew } = openHandle();
  if (!isNew) return;
  const { signal } = handle.stop;
  let last: CollectedText | null = null;
  let sent = '';
  /** The text that the last answer speaks of. */
  let answered = '';
  /** The words that the last explanation is of, and the day they were first read; at another address they are others. */
  let since: Since | null = null;
  let sinceAddress = '';
  /** What was told must be told once more, though the page says the same. */
  let mustRepeat = false;
  /** The page around this frame did not show it when we looked last. */
  let wasHidden = isHiddenFrame();
  /** What the person says they are; at another address they are no longer the same. */
  let choice: { kind: NoticeKind; words: string } | null = null;
  let choiceAddress = '';

  const leave = () => {
    handle.overlay?.clear();
    handle.stop.abort();
  };
  const send = async <Answer>(message: PageMessage): Promise<Answer | null> => {
    if (!isExtensionAlive()) {
      leave();
      return null;
    }
    try {
      return (await pageApi.runtime.sendMessage(message)) as Answer;
    } catch {
      // The background went away between two words: updated or disabled. Nothing of ours may stay.
      if (!isExtensionAlive()) leave();
      return null;
    }
  };
  const collect = () => {
    const body = isHiddenFrame() ? null : bodyOf(document);
    return body ? collectText(body, handle.overlay?.host ?? null) : null;
  };
  const drawn = (): DrawnPage | null =>
    lastAnswer?.explanation ? { marks: lastAnswer.explanation.marks, text: answered } : null;
  const restoreMarks = keepMarks(
    () => handle.overlay?.hasLostMarks ?? false,
    drawn,
    collect,
    (segments) => handle.overlay?.redraw(segments),
  );
  const hasLostFrame = watchFrames();
  const check = () => {
    if (signal.aborted) return;
    if (!isExtensionAlive()) {
      leave();
      return;
    }
    // The script of a frame ends with it and says nothing any more.
    if (hasLostFrame() || hasYielded) void send({ type: 'frame-gone' });
    const collected = collect();
    if (!collected || !mayBeNotice(collected.text)) {
      last = null;
      if (sent !== '') {
        sent = '';
        if (!hasYielded) handle.overlay?.clear();
        void send({ type: 'gone' });
      }
      return;
    }
    const same = collected.text === sent && !mustRepeat;
    last = collected;
    if (!same || isOfAnotherDay()) void report(collected);
    else if (lastAnswer) draw(handle, lastAnswer, collected);
  };
  let lastAnswer: PageAnswer | null = null;
  /** What was «завтра» when it was read is «сегодня» by now. */
  const isOfAnotherDay = () => {
    const { today } = lastAnswer?.explanation ?? {};
    return today !== undefined && today !== moscowToday();
  };
  /** The panel of another frame stands here. */
  let hasYielded = false;
  /** Reports that are not answered yet. */
  let asking = 0;
  let hasAskedAgain = false;
  const report = async (collected: CollectedText) => {
    sent = collected.text;
    mustRepeat = false;
    const address = location.href;
    if (choiceAddress !== address) choice = null;
    if (sinceAddress !== address) since = null;
    const hasOverlay = handle.overlay !== null;
    asking += 1;
    const chosen = { chosenKind: choice?.kind ?? null, chosenFor: choice?.words ?? '' };
    const answer = await send<PageAnswer>({
      type: 'page',
      ...pageText(collected, host),
      ...chosen,
      since,
      hasOverlay,
    });
    asking -= 1;
    if (sent !== collected.text || signal.aborted) return;
    // Something went wrong: the same text is told once more, a little later.
    if (answer === null && !hasAskedAgain) {
      mustRepeat = true;
      setTimeout(check, ASK_AGAIN_MS);
    }
    hasAskedAgain = answer === null;
    lastAnswer = answer;
    answered = collected.text;
    if (answer?.explanation) {
      since = { words: answer.words, day: answer.readOn };
      sinceAddress = address;
    }
    // This frame has nothing to show: the panel that stands here is another frame's.
    if (hasYielded && !answer?.explanation) return;
    hasYielded = false;
    draw(handle, answer, last ?? collected);
  };

  const toldText = (collected: CollectedText): ToldText => ({
    ...pageText(collected, host),
    readOn: lastAnswer?.explanation && sinceAddress === location.href ? (since?.day ?? null) : null,
  });

  /** Nothing that was told is drawn any more. True when that freed this frame of another's panel. */
  const letGo = (): boolean => {
    const isFreed = hasYielded;
    lastAnswer = null;
    hasYielded = false;
    handle.overlay?.clear();
    return isFreed;
  };
  const reportAgain = () => {
    if (last) void report(last);
  };
  const replies: Replies = {
    selection: selectedText,
    text: () => {
      // Forgotten meanwhile: seen again, it is told again.
      if (isHiddenFrame()) wasHidden = mustRepeat = true;
      return wasHidden ? null : last && toldText(last);
    },
    show: () => handle.overlay?.unfold() ?? false,
    'go-to-mark': ({ mark }) => handle.overlay?.goToMark(mark),
    'close-note': () => handle.overlay?.closeNote(),
    dismiss: () => handle.overlay?.dismiss(),
    hide: () => {
      handle.isHidden = true;
      handle.overlay?.clear();
    },
    leave: ({ hosts }) => {
      if (!isUnder(host, hosts)) return;
      void send({ type: 'gone' });
      leave();
    },
    panel: ({ answer, frame }) => {
      if (handle.overlay) {
        // Another frame has the word: what this one was told is not drawn again.
        lastAnswer = null;
        hasYielded = true;
        handle.overlay.show(answer, [], frame);
      }
      return fateOf(handle);
    },
    'panel-gone': () => {
      if (letGo()) reportAgain();
    },
    'word-free': () => {
      if (asking === 0 && !hasYielded && !lastAnswer?.explanation) reportAgain();
    },
    'choose-kind': ({ kind }) => {
      choice = kind && { kind, words: since?.words ?? '' };
      choiceAddress = location.href;
      reportAgain();
    },
    mode: ({ mode }) => {
      if (mode === 'quiet') letGo();
      else reportAgain();
    },
  };
  pageApi.runtime.onMessage.addListener(((
    message: ToPage,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== pageApi.runtime.id || signal.aborted) return;
    respond((replies[message.type] as (message: ToPage) => unknown)(message));
  }) as never);

  // Before the person's eyes all night, or back after it.
  const onSeen = () => isOfAnotherDay() && check();
  for (const type of ['visibilitychange', 'focus']) addEventListener(type, onSeen, { signal });
  const clock = setInterval(onSeen, MINUTE_MS);
  signal.addEventListener('abort', () => clearInterval(clock));
  const onShow = ({ persisted }: PageTransitionEvent) => {
    // Back from another page: the background has forgotten what was told, and the mode may be another one.
    if (persisted) mustRepeat = true;
    if (persisted || isOfAnotherDay()) check();
  };
  addEventListener('pageshow', onShow, { signal });
  // What is around a frame shows and hides it without a word.
  const look = () => {
    if (wasHidden === isHiddenFrame()) return;
    wasHidden = !wasHidden;
    check();
  };
  const eye = self === top ? undefined : setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(eye));
  const ours = (node: Node) => handle.overlay?.host?.contains(node) ?? false;
  watchPage(check, restoreMarks, ours, signal);
}

function pageText({ text, items }: CollectedText, host: string): PageText {
  return { text, items, host };
}

function draw(handle: Handle, answer: PageAnswer | null, collected: CollectedText): void {
  if (answer?.explanation) handle.overlay?.show(answer, collected.segments, null);
  else handle.overlay?.clear();
  if (answer?.closed) handle.overlay?.dismiss();
}

function fateOf({ isHidden, overlay }: Handle): PanelFate {
  if (isHidden) return 'hidden';
  if (!overlay) return 'missing';
  return overlay.isClosed ? 'closed' : 'shown';
}
