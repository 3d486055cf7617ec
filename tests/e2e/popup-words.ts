// What a person does in the popup, and what it says.
import { say } from '../../components/words';
import { type OwnPageWordKey, ownPageWord } from '../../components/words/own-page';
import { type Driver, until, type View } from './drive/driver';

/** Everything the view says, parts that are still closed included. */
export const words = (view: View): Promise<string> =>
  view.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));

/** Waits until the view says something that fits, and returns all it says. */
export const untilSaid = (view: View, what: RegExp): Promise<string> =>
  until(`the words ${what}`, async () => {
    const said = await words(view);
    if (!what.test(said)) throw new Error(`it says: ${said.slice(0, 300)}`);
    return said;
  });

/** The heading of the explanation, once there is one. */
export const explanationIn = (view: View): Promise<{ title: string; all: string }> =>
  until('an explanation', () =>
    view.evaluate(() => {
      const title = document.querySelector('.first .title')?.textContent;
      return title ? { title, all: (document.body.textContent ?? '').replace(/\s+/g, ' ') } : null;
    }),
  );

/** Pastes a text into the box as the browser does: the event first, then the change. */
export const paste = (view: View, text: string): Promise<void> =>
  until('the box', () =>
    view.evaluate(async (given: string) => {
      const field = document.querySelector<HTMLTextAreaElement>('.paste-field');
      if (!field) return false;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (field.dispatchEvent(event)) {
        // What the page does about the first event is done before the second comes.
        await new Promise((done) => setTimeout(done, 30));
        field.value = given;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      }
      return true;
    }, text),
  ).then(() => undefined);

/**
 * Presses the first button or link with these words of the dictionary. The press comes a moment after the answer: a
 * popup that closes at it would take the answer with it, and the press would count as not made.
 */
export const press = (view: View, key: OwnPageWordKey | 'open_full'): Promise<void> =>
  until(`«${key}»`, () =>
    view.evaluate(
      (wanted: string) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((element) =>
          (element.textContent ?? '').includes(wanted),
        );
        if (found) setTimeout(() => found.click());
        return Boolean(found);
      },
      key === 'open_full' ? say(key, 'ru') : ownPageWord(key, 'ru'),
    ),
  ).then(() => undefined);

/** The guide's tab, once its address ends like this; null while there is none. */
export const guideTab = (driver: Driver, place: string): Promise<string> =>
  until(`a tab at ${place}`, async () => (await driver.tabs()).find((url) => url.endsWith(`guide.html#${place}`)));

/** Those of the patterns that the words do not hold: short to read when a test fails. */
export const missing = (said: string, patterns: readonly RegExp[]): string[] =>
  patterns.filter((pattern) => !pattern.test(said)).map(String);

/** Those of the patterns that the words hold all the same. */
export const present = (said: string, patterns: readonly RegExp[]): string[] =>
  patterns.filter((pattern) => pattern.test(said)).map(String);

/** A sentence of the popup, as it stands in the dictionary, to be looked for. */
export const sentence = (key: OwnPageWordKey): RegExp =>
  new RegExp(ownPageWord(key, 'ru').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
