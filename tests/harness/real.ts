import { explain } from '../../explanation/explain';
import type { Explanation } from '../../explanation/types';
import { readNotice } from '../../notice/read';
import { readLaw } from '../../scripts/read-law';
import { TODAY } from '../fixtures/explanations/build';
import { SUMMONS_TEXT } from '../fixtures/explanations/summons';

/** Made-up texts put through the whole way, with the real law: lengths and lists as people will meet them. */
const TEXTS: Record<string, { text: string; host?: string }> = {
  summons: { text: `${SUMMONS_TEXT}\nДата размещения: 20.11.2026`, host: 'my.mos.ru' },
  restriction: {
    text: 'В отношении Вас применены временные меры: запрет на выезд, запрет на регистрацию ИП, отказ в выдаче загранпаспорта, запрет на получение кредитов, запрет на регистрацию транспортных средств. Неявка влечёт уголовную ответственность. Вам необходимо срочно прибыть на Угрешскую.',
  },
  scam: {
    text: 'Вам пришла повестка. Подтвердите получение: назовите код из СМС по ссылке http://gosuslugi-povestka.xyz/verify и установите приложение.',
  },
  news: {
    text: 'Электронные повестки начали рассылать в Москве. Об этом сообщили в пресс-службе военкомата во вторник.',
  },
};

export function realExplanations(): Record<string, Explanation> {
  const law = readLaw();
  return Object.fromEntries(
    Object.entries(TEXTS).map(([name, { text, host }]) => [
      `real-${name}`,
      explain(readNotice(text, { host: host ?? null, today: TODAY }), law, TODAY),
    ]),
  );
}
