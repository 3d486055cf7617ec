import type { Page, Pages } from '../e2e/drive/server';
import type { Fixture } from './fixture';
import { layouts } from './layouts';
import { markup } from './markup';
import { mosNotices } from './mos-notices';
import { neighbours } from './neighbours';
import { quietPages } from './quiet';

export const onHome: Fixture[] = [...mosNotices, ...markup, ...layouts, ...neighbours, ...quietPages];

type Served = Pick<Fixture, 'url' | 'page' | 'more'>;

/** Answers for fixtures at their addresses. */
export function served(fixtures: readonly Served[]): Pages {
  const known = new Map<string, Page>();
  for (const { url, page, more = {} } of fixtures) {
    const { host, pathname } = new URL(url);
    known.set(host + pathname, page);
    for (const [path, other] of Object.entries(more)) known.set(host + path, other);
  }
  return (host, path) => known.get(host + path) ?? null;
}
