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
const SECTION_NAMES = [
  'Повестки|Мои повестки|Ограничения|Меры|Временные меры|Сообщения|Уведомления|Заявления|Заявки|Услуги|Платежи|Профиль|Настройки',
  'Архив|Помощь|Справка|Главная|Документы|Сведения воинского уч[её]та|Воинский уч[её]т|Выписк[аи]|Жалоб[аы]|История|Журнал|Обращения|Обжалование|Госпочта|Выход|Вопросы и ответы|Решения',
].join('|');
const NAMES = new RegExp(`^\\s*(?:(?:${SECTION_NAMES})(?:\\s+|$)){2,}$`);
/** «ПовесткиВременные мерыЖалобы»: links with no space between them. */
const GLUED = new RegExp(`^\\s*(?:(?:${SECTION_NAMES})\\s*){3,}$`);
/** One of them alone in its line, with a count or without: «Повестки (1)». */
const ALONE = new RegExp(`^\\s*(${SECTION_NAMES})(?:\\s*\\(?\\d{1,3}\\)?)?\\s*$`, 'iu');

/** True of a line of a page that is a menu, a filter or the steps of an application. */
export function isMenu(line: string): boolean {
  if (FILTER.test(line) || NAMES.test(line) || GLUED.test(line)) return true;
  const parts = line.replace(SECTIONS, '').trim().split(BETWEEN);
  return parts.length >= FEWEST_PARTS && parts.every((part) => part.length <= LONGEST_PART && A_PART.test(part));
}

/**
 * True of a section’s name alone in its line, at `line`, that stands in a column of such names, or over the page of a section
 * that the menu above names too.
 */
function isNameOfSection(text: string, line: Span): boolean {
  const name = ALONE.exec(text.slice(line.start, line.end))?.[1];
  if (!name) return false;
  const above = text.slice(0, line.start).trimEnd().split('\n');
  const below = text.slice(line.end).trimStart().split('\n');
  const run = inRow(above.reverse()) + 1 + inRow(below);
  return run >= FEWEST_PARTS || above.some((one) => isMenu(one) && one.toLowerCase().includes(name.toLowerCase()));
}
/** How many names of sections stand there one behind the other. */
const inRow = (lines: readonly string[]): number => {
  const end = lines.findIndex((line) => !ALONE.test(line));
  return end < 0 ? lines.length : end;
};

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
    if (end <= line.end && isNameOfSection(text, line)) return true;
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
