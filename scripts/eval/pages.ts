import { hasTopic } from '../../notice/topic';
import { numbersOf } from './random';
import type { Labelled } from './score';

/** A labelled text put among a portal's other messages. `start` is where the labelled text itself begins. */
export interface PageText {
  item: Labelled;
  start: number;
}

/** One text in so many becomes a page. */
const EVERY = 3;
const LONGEST_NEIGHBOUR = 240;

/**
 * Pages made of a writer's own texts: a notice, or a text that is none, among messages of other offices with their own
 * days, times and addresses, and under lines that say when it was sent. For training only: what stands around a notice
 * must not be taken for it. Deterministic.
 */
export function asPages(items: readonly Labelled[]): PageText[] {
  const others = items.filter(
    ({ label, text, channel }) =>
      label === 'none' && text.length < LONGEST_NEIGHBOUR && channel !== 'paper' && !hasTopic(text),
  );
  if (others.length < 5) return [];
  return items
    .filter(({ label, text }) => label !== 'scam' && text.length < 2_500)
    .flatMap((item) => {
      const random = numbersOf(item.id);
      if (random(EVERY) > 0) return [];
      const neighbours = (count: number): string[] =>
        Array.from({ length: count }, () => others[random(others.length)] as Labelled).map(({ text }) =>
          random(2) ? `${text}\n${sentLine(random)}` : text,
        );
      const before = [...neighbours(random(3)), ...(random(5) < 2 ? [sentLine(random)] : [])];
      const start = before.reduce((sum, line) => sum + line.length + 1, 0);
      const after = [...(random(3) ? [] : [sentLine(random)]), ...neighbours(1 + random(4))];
      const text = [...before, item.text, ...after].join('\n');
      return [
        { item: { ...item, text, channel: 'portal', host: item.host ?? HOSTS[random(HOSTS.length)] ?? null }, start },
      ];
    });
}

const HOSTS = ['www.mos.ru', 'my.mos.ru', 'lk.gosuslugi.ru', null];
const MONTHS = ['октября', 'ноября', 'декабря', 'марта', 'апреля'];
const two = (number: number): string => String(number).padStart(2, '0');

/** «24 ноября, 10:37», «Поступило 24.11.2026 в 08:17»: when a message was sent, never the day to appear. */
function sentLine(random: (below: number) => number): string {
  const clock = `${two(random(24))}:${two(random(60))}`;
  const day = 1 + random(28);
  const digits = `${two(day)}.${two(1 + random(12))}.202${5 + random(3)}`;
  const forms = [
    `${day} ${MONTHS[random(MONTHS.length)]}, ${clock}`,
    `Поступило ${digits} в ${clock}`,
    `Отправлено ${digits}, № ${1000 + random(9000)}-В`,
    `Сообщение № ${100_000 + random(900_000)} · ${digits} ${clock}`,
    `Дата направления\n${digits}`,
    `Зарегистрировано ${digits}, входящий ${10 + random(900)}/26`,
    `Вчера, ${clock}`,
  ];
  return forms[random(forms.length)] as string;
}
