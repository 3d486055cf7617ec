/**
 * Whether a decision of the draft commission, in plain words, defers or frees. False wherever the text speaks of a call-up,
 * of coming or of a refusal as well, and for a deferment from mobilisation, which is another law: a person who waits for
 * dispatch must not be told that he is free, while one who is free loses little by being told of dispatch.
 * @param text in the normal form of `normalise/`
 */
export function isDeferral(text: string): boolean {
  const rest = text.replace(NO_CALL_UP, ' ');
  return (
    GRANTS.test(text) && !CALLS_UP.test(rest) && !REFUSES.test(rest) && !TAKES_AWAY.test(rest) && !ENDED.test(text)
  );
}
const GRANTS = new RegExp(
  [
    String.raw`(?:предостав(?:ить|ил[аи]?|лен[ао]?|ляется)|дан[аоы]?|дать|дали|продл(?:ить|ил[аи]?|ен[ао]?)|подтвержден[ао]?|одобрен[ао]?|оформлен[ао]?)(?![а-я])[^.;\n]{0,60}отсрочк`,
    String.raw`отсрочк[а-я]{1,2}(?![а-я])[^.;\n]{0,60}(?:предоставлен[ао]?|предоставить|дан[ао]?|дали|продлен[ао]?|подтвержден[ао]?|одобрен[ао]?|оформлен[ао]?)(?![а-я])`,
    String.raw`решени[еия]:? об? (?:отсрочке|освобождении)|отсрочка[^.;\n]{0,30} (?:до|на|сроком|по) [\d(а-я]`,
    String.raw`освобо(?:дить|дил[аи]?|жден[аы]?)(?![а-я])[^.;\n]{0,30} от (?:призыва|исполнения)|от призыва[^.;\n]{0,20} освобожд`,
    String.raw`зачисл(?:ить|ен[аы]?|ил[аи]?|яетесь|ением)(?![а-я])[^.;\n]{0,30} в запас|в запас (?:вы )?зачислен`,
  ].join('|'),
);
/** «Освобождён от призыва», «призывная комиссия», «призыву не подлежит»: no call-up is told. */
const NO_CALL_UP =
  /от призыва(?: на военную службу)?|призывн[а-я]{2,3} комисси[а-я]{1,2}|комисси[а-я]{1,2} по призыву|призывник[а-я]{0,3}|(?:вы )?не подлеж[а-я]{2,4} призыву|призыву[^.;\n]{0,20} не подлеж[а-я]{2,4}/g;
const CALLS_UP =
  /призы|призв|отправк|явиться|явка|прибыть|сборн[а-я]{2,3} пункт|направить для|направлен[аы]? для|мобилиз/;
const REFUSES =
  /отказ|отклон|оснований|без (?:отсрочк|удовлетвор)|завернул|(?:прав[оа]|отсрочк[иу]) нет|(?<![а-я])не (?:предост|освоб|да[ентв]|пол|зачисл|име|подтв|продл|сч[ео]|наш|призн|усмотр|действ)/;
const TAKES_AWAY =
  /отмен|аннулир|отозва|прекра|утра[тч]|лиш[аеи]|законч|исте(?:к|кл)|прошл|отсрочк[а-я]{1,2}[^.;\n]{0,40} снят/;
const ENDED = /больше не/;
