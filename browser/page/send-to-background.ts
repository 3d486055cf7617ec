import type { PageMessage } from '../messages';
import { isExtensionAlive, pageApi } from './api';
import type { Handle } from './handle';

/** Takes everything of ours out of the frame, for good. */
export function leaveFrame({ overlay, stop }: Handle): void {
  overlay?.clear();
  stop.abort();
}

/**
 * Says something to the background and gives its answer; null where something went wrong there. Where the extension
 * has gone from under the page, the frame is left.
 */
export async function sendToBackground<Answer>(handle: Handle, message: PageMessage): Promise<Answer | null> {
  if (!isExtensionAlive()) {
    leaveFrame(handle);
    return null;
  }
  try {
    return (await pageApi.runtime.sendMessage(message)) as Answer;
  } catch {
    // The background went away between two words: updated or disabled. Nothing of ours may stay.
    if (!isExtensionAlive()) leaveFrame(handle);
    return null;
  }
}
