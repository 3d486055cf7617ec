import { explain } from '../../../explanation/explain';
import type { Explanation } from '../../../explanation/types';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

// The law as it is built, and two notices: measures in force of 2024, a summons of 2027.
export const law = readLaw();
export const SMS =
  'По ст. 7.1 53-ФЗ в связи с неявкой по повестке к Вам применены временные меры, в том числе в виде запрета на выезд из РФ. Дальнейшая неявка влечет уголовную ответственность. Вам необходимо прибыть в военкомат по адресу: ул. Угрешская, д. 8.';
export const SUMMONS =
  'ПОВЕСТКА. Гражданину И*** А. Б. Вам необходимо явиться 16 июля 2027 г. в 9:30 на заседание призывной комиссии по адресу: Москва, ул. Яблочкова, д. 5, стр. 1. Повестка размещена в реестре 02.06.2027. В случае неявки применяется запрет на выезд из Российской Федерации. Военный комиссар';

export const of = (text: string, today: string, known = {}): Explanation =>
  explain(readNotice(text, { today }), law, today, known);
