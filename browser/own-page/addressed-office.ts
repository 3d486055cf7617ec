const WORD = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*';
const OF_MASCULINE = `${WORD}(?:ого|его)`;
/** What a commissariat is called after, in the genitive whatever case the office itself stands in. */
const OF_WHAT = [
  `${OF_MASCULINE}(?:(?:,| и) ${OF_MASCULINE})* (?:района|районов|р-на|(?:административного |городского )?округа|края)`,
  `района ${WORD}(?: ${WORD})?`,
  `${WORD}(?:ой|ей) области`,
  `(?:города|г\\.) ?(?:${OF_MASCULINE} )?${WORD}`,
  'Москвы|Санкт-Петербурга',
].join('|');
/** Both accusative and nominative: «в военный комиссариат», «Военный комиссариат». */
const OFFICE = '(?:[Оо]бъедин[её]нный )?(?:(?:[Вв]оенный )?[Кк]омиссариат|[Вв]оенкомат)';
const ADDRESSED = new RegExp(`^(?:[Вв] )?(${OFFICE}(?: (?:${OF_WHAT}))+)(?=\\.?$| ?[,;:(—–])`);

/**
 * The commissariat to write to, as it stands behind «В » at the head of a letter: «военкомат Тверского района».
 * @param place the words of a notice for where to come, «в военкомат Тверского района, ул. Яблочкова, д. 5»
 * @returns undefined where they name no commissariat in full, or not in the accusative: no word is declined here, for an
 *   empty field asks to be filled in and a wrong one is signed
 */
export function addressedOffice(place: string): string | undefined {
  return ADDRESSED.exec(place.replace(/\s+/g, ' ').trim())?.[1];
}
