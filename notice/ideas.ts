/** Ideas that decide together: a call to come means another thing with an office than with a price. */
const IDEAS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['office', /воен[а-я.]{0,6}[ -]?ком|военк|комиссариат|пункт[а-я]? призыва|сборн[а-я]{1,3} пункт/],
  ['summons', /повестк/],
  ['come', /явит|явк|прибы|прийти|придите|приходит|подойд|жд[еу]м|прид[еи]/],
  [
    'day',
    /\d{1,2}[./ ]\d{2}|\d (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|завтра|сегодня|понедельник|вторник|сред[ау]|четверг|пятниц|суббот/,
  ],
  ['hour', /\d{1,2}[:.-]\d\d|\d час|утра/],
  ['address', /ул\.|улиц|каб|дом \d|д\. ?\d|адрес/],
  ['you', /(?<![а-я])(?:вы|вам|вас|тебе|тебя|ваш[а-я]{0,3})(?![а-я])/],
  ['person', /граждан(?:ам|ин |ина |ину |е )|призывник|военнообязанн|лиц[а ]|сотрудник/],
  ['ban', /запре|огранич|приостан|отказ|нельзя|закрыт|заблок/],
  ['lift', /снят|отмен|разреш|восстан/],
  ['money', /руб|₽|тыс|оплат|перевод|карт/],
  ['link', /http|[a-z0-9-]{3,40}\.[a-z]{2,6}/],
  ['ask', /назов|сообщ|пришл|отправ|введ|перезвон|установ|скача|продикт/],
  ['not', /(?<![а-я])(?:не|нет|без)(?![а-я])/],
  ['told', /сообщил|рассказал|заявил|пояснил|по словам|говорят|сказал|написал/],
  ['if', /если|в случае|при (?:не|отсут)|когда/],
  ['may', /могут|может|будут|будет|вправе/],
  ['reserve', /мобилиз|запас|сбор[ыоа]/],
  ['decision', /решени|комисси|протокол|выписк|отсрочк|годен|категори/],
  ['sent', /направл|размещ|сформир|отправл|вручен|поступил/],
  ['records', /анкет|заполн|сведени|данны|список|уточн|сверк/],
  ['court', /суд|пристав|долг|фссп|налог/],
  ['me', /(?<![а-я])(?:я|мне|меня|мой|нам|нас|мы)(?![а-я])/],
];
/** Sentences looked at. */
const SENTENCES = 60;
/** Units of a sentence that are looked at. */
const LONGEST = 1_000;

/** Names of the ideas of the first sentence, and of the pairs that stand in one sentence of a normal text. */
export function ideasOf(text: string): string[] {
  const names = new Set<string>();
  for (const [place, sentence] of text.split('\n', SENTENCES).entries()) {
    const part = sentence.slice(0, LONGEST);
    const here = IDEAS.filter(([, pattern]) => pattern.test(part)).map(([name]) => name);
    for (const [at, one] of here.entries()) {
      if (place === 0) names.add(`first.${one}`);
      for (const other of here.slice(at + 1)) names.add(`with.${one}.${other}`);
    }
  }
  return [...names];
}
