import { ANY_DAY, findDates } from './fields/dates';
import { findMeasures } from './fields/measures';
import { findPurposes } from './fields/purpose';
import { findThreats } from './fields/threats';
import { findTimes } from './fields/times';
import { ideasOf } from './ideas';
import type { NormalText } from './normalise/index';
import { shapeOf } from './shape';
import type { Signals } from './signals';
import { isCarrier, isNoticeSite, isShortener } from './source/hosts';
import type { SourceJudgement } from './types';
import type { Channel } from './vocabulary';

/** Where a text was met: host of its page, lower case, and channel; null where that is not known. */
export interface Context {
  host: string | null;
  channel: Channel | null;
}

/** What can be said of a text in yes and no: names of the things that hold. The weights of `weights.ts` go by them. */
export function featuresOf(normal: NormalText, signals: Signals, source: SourceJudgement, context: Context): string[] {
  const { text } = normal;
  const names: string[] = signals.hits.map(({ cue }) => cue.id);
  const add = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  for (const { ask } of source.asks) add(`ask.${ask}`, !names.includes(`ask.${ask}`));
  for (const verdict of ['genuine', 'look_alike', 'unknown'] as const) {
    add(
      `link.${verdict}`,
      source.links.some((link) => link.verdict === verdict),
    );
    add(`page.${verdict}`, source.page?.verdict === verdict);
  }
  add(
    'link.short',
    source.links.some(({ host }) => isShortener(host)),
  );
  add('page.notice_site', context.host !== null && isNoticeSite(context.host));
  add('page.carrier', context.host !== null && isCarrier(context.host));
  if (context.channel) add(`channel.${context.channel}`, true);
  const purposes = findPurposes(normal);
  for (const purpose of new Set(purposes.map((one) => one.purpose))) add(`purpose.${purpose}`, true);
  add('purpose.only_data', purposes.length > 0 && purposes.every(({ records }) => records));
  add(
    'purpose.register',
    purposes.some(({ purpose, records }) => purpose === 'data' && !records),
  );
  const dates = findDates(text, ANY_DAY).length;
  const times = findTimes(text).length;
  add('has.date', dates > 0);
  add('has.time', times > 0);
  add('has.date_and_time', dates > 0 && times > 0);
  const measures = findMeasures(normal, 'in_force');
  for (const state of ['in_force', 'threatened', 'lifted'] as const)
    add(
      `measure.${state}`,
      measures.some((one) => one.state === state),
    );
  add('measure.many', measures.length > 2);
  add('has.threat', findThreats(normal).length > 0);
  add('phone', source.phones.length > 0);
  add('long', text.length > 900);
  add('short', text.length < 110);
  add('you', /(?<![а-я])(?:вы|вам|вас|тебе|тебя|ваш[а-я]{0,3})(?![а-я])/.test(text));
  add('me', /(?<![а-я])(?:я|мне|меня|мой|моя|мои|нам|нас)(?![а-я])/.test(text));
  return [...names, ...ideasOf(text), ...shapeOf(text, signals, source, new Set(names))];
}
