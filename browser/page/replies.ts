import type { ToPage } from '../messages';
import { pageApi } from './api';
import type { Handle } from './handle';

/** What is done at each message, and what is answered. */
export type Replies = { [Type in ToPage['type']]: (message: Extract<ToPage, { type: Type }>) => unknown };

/** Answers what the background and own pages say to this frame; `signal` ends it. */
export function answerMessages(replies: Replies, signal: AbortSignal): void {
  pageApi.runtime.onMessage.addListener(((
    message: ToPage,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== pageApi.runtime.id || signal.aborted) return;
    respond((replies[message.type] as (message: ToPage) => unknown)(message));
  }) as never);
}

/** The replies that concern what the overlay draws, where there is one. */
export const overlayReplies = (
  handle: Handle,
): Pick<Replies, 'show' | 'go-to-mark' | 'close-note' | 'dismiss' | 'hide'> => ({
  show: () => handle.overlay?.unfold() ?? false,
  'go-to-mark': ({ mark }) => handle.overlay?.goToMark(mark),
  'close-note': () => handle.overlay?.closeNote(),
  dismiss: () => handle.overlay?.dismiss(),
  hide: () => {
    handle.isHidden = true;
    handle.overlay?.clear();
  },
});
