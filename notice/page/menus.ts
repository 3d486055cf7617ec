import { overlap } from '../spans';
import type { Found, Reading, Span } from '../types';

// Menus, filters and steps of a portal: they name what a notice may be about and say nothing of this one.

/** Parts of a menu in one line, and the signs that one of them has at most. */
const FEWEST_PARTS = 3;
const LONGEST_PART = 32;
const BETWEEN = /\s*[·|›→]\s*|\s\/\s/;
const A_PART = /^\p{Lu}[^\d.!?;:«»]*$/u;
/** «Разделы: Повестки · Меры», «Фильтр: за 30 дней». */
const SECTIONS = /^.*(?:разделы|перейти):\s*/i;
const FILTER = /^\s*(?:фильтр|сортировка|период|показать)\s*:/i;
/** «Повестки Ограничения Сведения воинского учёта»: names of sections with nothing between them. */
const NAMES = new RegExp(
  `^\\s*(?:(?:${[
    'Повестки|Ограничения|Меры|Временные меры|Сообщения|Уведомления|Заявления|Заявки|Услуги|Платежи|Профиль|Настройки',
    'Архив|Помощь|Справка|Главная|Документы|Сведения воинского уч[её]та|Воинский уч[её]т|Выписк[аи]|Жалоб[аы]|История|Журнал|Обращения|Обжалование|Госпочта|Выход',
  ].join('|')})(?:\\s+|$)){2,}$`,
);

/** True of a line of a page that is a menu, a filter or the steps of an application. */
export function isMenu(line: string): boolean {
  if (FILTER.test(line) || NAMES.test(line)) return true;
  const parts = line.replace(SECTIONS, '').trim().split(BETWEEN);
  return parts.length >= FEWEST_PARTS && parts.every((part) => part.length <= LONGEST_PART && A_PART.test(part));
}

/** Sections of a portal, of which a menu that names a measure or a threat, «Временные меры», «Штрафы», names one. */
const A_SECTION =
  /(?<!\p{L})(?:все|повестки|черновики|архив|госпочта|выписк[аи]|жалоб[аы]|обращения|платежи|документы|уведомления|сообщения|выход|настройки|профиль|заявления)(?!\p{L})/iu;

/**
 * A reading without what of it stands in a menu of the page. A line that names a day, a place or an article of the notice
 * is none, nor one that names measures and no section: «Запрет выезда · Отказ в кредите · Отказ в учёте».
 */
export function withoutMenus(text: string, reading: Reading): Reading {
  if (reading.status !== 'notice') return reading;
  const { date, time, place, restrictions, threats, lawRefs, deadline, limits } = reading.fields;
  const said = [date, time, place, ...lawRefs].filter((one) => one !== null);
  const measures = [...restrictions, ...threats];
  const isInMenu = ({ start, end }: Span): boolean => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const next = text.indexOf('\n', start);
    const line = { start: from, end: next < 0 ? text.length : next };
    const words = text.slice(line.start, line.end);
    const told = A_SECTION.test(words) ? said : [...said, ...measures];
    return end <= line.end && isMenu(words) && !told.some((one) => overlap(one, line));
  };
  const own = <One extends Found>(all: readonly One[]): One[] => all.filter((one) => !isInMenu(one));
  const [first = null, ...rest] = own(deadline ? [deadline, ...limits] : limits);
  const isFirst = deadline !== null && first !== deadline;
  return {
    ...reading,
    evidence: own(reading.evidence),
    kindWords: own(reading.kindWords),
    fields: {
      ...reading.fields,
      restrictions: own(restrictions),
      threats: own(threats),
      ...(isFirst ? { deadline: first, limits: rest } : { limits: own(limits) }),
    },
  };
}
