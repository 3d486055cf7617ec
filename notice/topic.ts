const STEMS =
  'повест[ко]|военком|воен[а-яё.]{0,6}[ -]?комис|воинск|призыв(?:н|у |а |ом |е |а?\\.)|мобилиз|мобпред|военн[а-яё]{2,3} (?:комис|сбор|билет|учет|учёт|служб)|сборн[а-яё]{2,3} пункт|пункт призыва|временн[а-яё]{2,3} мер|53-? ?фз|фз[- №]{1,3}53|328 ук|21\\.5 ?коап|медкомис|медосвид|уклонист|запасе|отсрочк|povestk|voenkom';
const TOPIC = new RegExp(STEMS, 'i');
const HIDDEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\p{M}/gu;
const LATIN: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  b: 'в',
  h: 'н',
};

/**
 * Whether a text may speak of military registration at all: cheap, with high recall, for the page detector.
 * True says only that `readNotice` is worth its time.
 */
export function hasTopic(text: string): boolean {
  if (TOPIC.test(text)) return true;
  const folded = text.replace(HIDDEN, '').replace(/[aeocpxykmtbh](?=[а-яё])|(?<=[а-яё])[aeocpxykmtbh]/gi, (letter) => {
    return LATIN[letter.toLowerCase()] ?? letter;
  });
  return folded !== text && TOPIC.test(folded);
}
