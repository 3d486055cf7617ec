import { hostOfFrame, isSignInHost } from '../sites';
import { startTalk } from './frame-talk';
import { newHandle } from './handle';
import { answerMessages, overlayReplies } from './replies';
import { selectedText } from './selection';

/**
 * Watches one frame for the topic and hands its text to the background. Read only: no node, no event, no attribute;
 * what is drawn is drawn by the overlay, and only if the background says so.
 */
export function startDetector(): void {
  const host = hostOfFrame(location, origin);
  if (host === null || isSignInHost(host)) return;
  const handle = newHandle();
  if (!handle) return;
  const replies = { selection: selectedText, ...overlayReplies(handle), ...startTalk(handle, host) };
  answerMessages(replies, handle.stop.signal);
}
