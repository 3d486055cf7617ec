/**
 * Whether a decision of the draft commission defers or frees. False for one that calls up, refuses or takes a deferment
 * away, for a deferment from mobilisation (another law), and wherever the text speaks of both: a person who waits for
 * dispatch must not be told that he is free, while one who is free loses little by being told of dispatch.
 * @param text in the normal form of `normalise/`
 */
export const isDeferral = (text: string): boolean =>
  GRANTS.test(text) && !CALLS_UP.test(text) && !REFUSES.test(text) && !TAKES_AWAY.test(text) && !OTHER_LAW.test(text);
const GRANTS = /отсрочк[аеиу]|освобо(?:дить|дил|жд[её]н)|зачисл\S* в запас|в запас (?:вы )?зачисл/i;
const CALLS_UP =
  /призвать|призван(?!и)|о призыве на|отправк|явиться|(?<!не )подлеж\S* (?:призыву|призван|служб)|(?<!не )призыву подлеж/i;
const REFUSES =
  /отказ|отклон|оснований|без отсрочк|завернул|(?<![а-яё])не (?:предост|освоб|да[еёнтв]|пол|зачисл|име|подтв|продл)/i;
const TAKES_AWAY = /отмен|аннулир|отозва|прекра|утра[тч]|лиш[аеи]|законч|ист[её]к(?!ает)/i;
const OTHER_LAW = /мобилиз/i;
