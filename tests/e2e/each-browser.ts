import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type ChromiumOptions, startChromium } from './drive/chromium';
import type { Driver } from './drive/driver';
import { type FirefoxOptions, startFirefox } from './drive/firefox';
import { type Pages, type Server, serve } from './drive/server';
import { setMode } from './look';

export interface Ground {
  driver: Driver;
  server: Server;
}

interface Options {
  chromium?: ChromiumOptions;
  firefox?: FirefoxOptions;
}

/** Runs the same tests in both browsers, one after the other: each gets a fresh profile and a server of its own. */
export function inEachBrowser(pages: Pages, tests: (ground: Ground) => void, options: Options = {}): void {
  const wanted = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox'];
  for (const name of wanted) {
    describe(name, () => {
      const ground = {} as Ground;
      beforeAll(async () => {
        ground.server = await serve(pages);
        ground.driver =
          name === 'firefox'
            ? await startFirefox(ground.server, options.firefox)
            : await startChromium(ground.server, options.chromium);
      });
      afterAll(async () => {
        await ground.driver?.close();
        ground.server?.close();
      });
      beforeEach(async () => {
        await setMode(ground.driver, 'page');
        ground.server.requests.length = 0;
      });
      afterEach(() => ground.driver.closePages());
      tests(ground);
    });
  }
}
