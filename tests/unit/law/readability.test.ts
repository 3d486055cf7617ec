import { describe, expect, it } from 'vitest';
import { findGlossaryWords } from '../../../law/glossary-words';
import { readLaw } from '../../../scripts/read-law';
import {
  countSyllables,
  DETAIL_LIMITS,
  measureReadability,
  readabilityFaults,
  SHORT_LIMITS,
  splitSentences,
  splitWords,
} from './readability';

const law = readLaw();
const { answers, glossary, detention, guidance } = law;

/** A card for one reader: how long it may be, all stages together. */
const DETENTION_WORDS = 180;

describe('the measure', () => {
  it('splits sentences at their ends, not at abbreviations, addresses or numbers', () => {
    expect(splitSentences('Это ст. 7.1 закона. Адрес mos.ru настоящий! Правда?\nДа')).toEqual([
      'Это ст. 7.1 закона.',
      'Адрес mos.ru настоящий!',
      'Правда?',
      'Да',
    ]);
  });

  it('keeps 53-ФЗ, mos.ru and 7.1 as one word', () => {
    expect(splitWords('Закон 53-ФЗ, статья 7.1 — на mos.ru.')).toEqual([
      'Закон',
      '53-ФЗ',
      'статья',
      '7.1',
      'на',
      'mos.ru',
    ]);
  });

  it.each([
    ['повестка', 3],
    ['в', 0],
    ['объяснение', 5],
    ['30', 2],
    ['SMS', 0],
  ])('%s has %i syllables', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  it('takes the longest term and never two at once', () => {
    const text = 'В реестре повесток есть повестка.';
    expect(findGlossaryWords(text, glossary, 'ru').map((span) => [span.id, text.slice(span.start, span.end)])).toEqual([
      ['summons-register', 'реестре повесток'],
      ['summons', 'повестка'],
    ]);
  });

  it('counts by hand what it counts', () => {
    const measured = measureReadability('Мама мыла раму. Папа спал.', []);
    expect(measured).toMatchObject({
      sentences: 2,
      words: 5,
      longestSentence: 3,
      averageSentence: 2.5,
      longWordShare: 0,
    });
    expect(measured.grade).toBeCloseTo(0.318 * 2.5 + 14.2 * (9 / 5) - 30.5, 6);
  });

  it('finds fault with the language of offices', () => {
    const faults = readabilityFaults(
      'В целях обеспечения осуществления надлежащего информирования военнообязанных граждан о последствиях неисполнения возложенных на них законодательством обязанностей осуществляется автоматическое уведомление.',
      glossary,
      SHORT_LIMITS,
    );
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'longestSentence',
      'averageSentence',
      'grade',
      'longWordShare',
    ]);
  });
});

describe('Russian texts keep to the numbers of the wording policy', () => {
  it('short answers', () => {
    expect(
      faultsOf(
        answers.map(({ id, short }) => [id, short.ru] as const),
        SHORT_LIMITS,
      ),
    ).toEqual([]);
  });
  it('details', () => {
    expect(
      faultsOf(
        answers.map(({ id, detail }) => [id, detail.ru] as const),
        DETAIL_LIMITS,
      ),
    ).toEqual([]);
  });
  it('what to do now, in guidance', () => {
    expect(
      faultsOf(
        guidance.map(({ id, now }) => [id, now.ru] as const),
        SHORT_LIMITS,
      ),
    ).toEqual([]);
  });
  it('the next step is one sentence, no longer than a sentence of a detail', () => {
    const long = answers.filter(
      ({ next }) => splitSentences(next.ru).length !== 1 || splitWords(next.ru).length > DETAIL_LIMITS.longestSentence,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });
  it.each(['self', 'relative'] as const)('the detention card for %s is read in a minute', (audience) => {
    const stages = detention.filter((stage) => stage.audience === audience);
    expect(stages).toHaveLength(4);
    const texts = stages.flatMap(({ title, lead, items }) => [title.ru, lead.ru, ...items.map(({ text }) => text.ru)]);
    expect(texts.flatMap(splitWords).length).toBeLessThanOrEqual(DETENTION_WORDS);
  });
  it('a warning of the detention card says the same without its heading', () => {
    const warnings = detention.flatMap(({ items }) => items.filter(({ role }) => role === 'do_not'));
    expect(warnings.length).toBeGreaterThan(4);
    const whole = ({ text }: (typeof warnings)[0]) =>
      /(?<!\p{L})не(?!\p{L})/iu.test(text.ru) && !/(?<!\p{L})не \p{L}+(?:ть|ти)(?!\p{L})/iu.test(text.ru);
    expect(warnings.filter((item) => !whole(item)).map(({ text }) => text.ru)).toEqual([]);
  });
  it('nothing of the language of offices', () => {
    const office =
      /в целях|в соответствии с|осуществл|надлежащ|(?<![\p{L}])данн(?:ый|ого|ому|ом|ая|ой|ую)(?![\p{L}])/iu;
    const texts = [
      ...answers.flatMap(({ id, short, detail, next }) => [short.ru, detail.ru, next.ru].map((text) => [id, text])),
      ...detention.flatMap(({ id, lead, items }) =>
        [lead.ru, ...items.map(({ text }) => text.ru)].map((text) => [id, text]),
      ),
      ...glossary.map(({ id, meaning }) => [id, meaning.ru]),
    ];
    expect(texts.filter(([, text]) => office.test(text ?? '')).map(([id]) => id)).toEqual([]);
  });
});

describe('English texts', () => {
  it('have short sentences in short answers', () => {
    const long = answers.flatMap(({ id, short }) =>
      splitSentences(short.en)
        .filter((sentence) => splitWords(sentence).length > SHORT_LIMITS.longestSentence)
        .map((sentence) => `${id}: ${splitWords(sentence).length} words: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
  it('are English, and as long as the Russian ones roughly', () => {
    const cyrillic = /[а-яё]{3,}/i;
    const faults = answers.flatMap(({ id, question, short, detail, next }) =>
      [question, short, detail, next].flatMap(({ ru, en }) => {
        const ratio = splitWords(en).length / splitWords(ru).length;
        const own = en.replaceAll('реестрповесток.рф', '');
        return cyrillic.test(own) || ratio < 0.8 || ratio > 2.4 ? [`${id}: ${ratio.toFixed(2)}: ${en}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('the glossary', () => {
  it('explains every abbreviation that stands in an answer', () => {
    const unexplained = answers.flatMap(({ id, question, short, detail, next }) =>
      [question, short, detail, next].flatMap(({ ru }) => {
        const spans = findGlossaryWords(ru, glossary, 'ru');
        return [...ru.matchAll(/(?<![\p{L}])\p{Lu}{2,}(?![\p{L}])/gu)]
          .filter(({ index }) => !spans.some((span) => span.start <= index && index < span.end))
          .map(([word]) => `${id}: ${word}`);
      }),
    );
    expect(unexplained).toEqual([]);
  });
  it('finds each term in its own words, in both languages', () => {
    const lost = glossary.flatMap((term) =>
      (['ru', 'en'] as const)
        .filter(
          (language) => !findGlossaryWords(term.term[language], glossary, language).some(({ id }) => id === term.id),
        )
        .map((language) => `${term.id} (${language}): ${term.term[language]}`),
    );
    expect(lost).toEqual([]);
  });
  /** What the word explains where it means that, and nothing where it means another thing. */
  it.each([
    ['ru', 'summons-register', 'Повестка стоит в реестре с этого дня.', ['реестре']],
    ['ru', 'summons-register', 'Проверьте реестр: наберите реестрповесток.рф.', ['реестр', 'реестрповесток.рф']],
    ['ru', 'summons-register', 'В реестре воинского учёта хранят данные.', []],
    ['ru', 'summons-register', 'Реестра два. Юрист стоит в реестре адвокатов, организация — в реестре Минюста.', []],
    ['ru', 'summons-register', 'Меры вводит военкомат через реестр.', []],
    [
      'ru',
      'military-register',
      'Данные о вас хранят в едином реестре воинского учёта.',
      ['едином реестре воинского учёта'],
    ],
    ['ru', 'military-register', 'Повестка стоит в реестре с этого дня.', []],
    ['ru', 'extract', 'Возьмите выписку из реестра.', ['выписку из реестра']],
    ['ru', 'summons-register', 'Возьмите выписку из реестра.', []],
    ['ru', 'extract', 'Возьмите медицинские выписки и снимки.', []],
    ['ru', 'appearance', 'За неявку — штраф. После явки меры снимают.', ['явки']],
    ['ru', 'non-appearance', 'За неявку — штраф. После явки меры снимают.', ['неявку']],
    ['ru', 'representative', 'Подписывает представитель с доверенностью.', ['представитель']],
    ['ru', 'representative', 'Закон говорит о законном представителе.', []],
    ['ru', 'registration', 'Вы стоите на учёте. Машину на учёт не поставить.', ['на учёте']],
    ['ru', 'notification', 'Уведомление пришло как заказное письмо с уведомлением.', ['Уведомление']],
    ['ru', 'temporary-measures', 'Есть ограничения по возрасту. Ограничения снимут.', ['Ограничения']],
    ['ru', 'receipt-stamp', 'Подайте заявление и возьмите отметку о приёме.', ['отметку о приёме']],
    ['ru', 'receipt-stamp', 'ГИБДД вносит и снимает отметку в течение суток.', []],
    ['en', 'summons-register', 'The summons is in the register.', ['register']],
    ['en', 'summons-register', 'There are two registers. The military register holds data.', []],
    ['en', 'extract', 'Get a register extract.', ['register extract']],
    ['en', 'it-work', 'It is safer to check it. A deferment for IT work.', ['IT work']],
    ['en', 'protocol', 'Ask for a record and records of treatment.', ['record']],
    ['en', 'served', 'It counts as served. Those who served are exempt.', ['served']],
    ['en', 'conscript', 'Brothers of conscripts who died in service. Being a conscript.', ['conscript']],
  ] as const)('%s %s: %s', (language, id, text, expected) => {
    const found = findGlossaryWords(text, glossary, language).filter((span) => span.id === id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  it('only the register of summonses is called the register and no more', () => {
    const ofData = /данны|ошибк|сведени|знает о|это видит/iu;
    const said = answers.map(({ id, short, detail }) => [id, [short.ru, detail.ru]] as const);
    const shown = [...law.rules, ...law.forms, ...law.steps].map((entry) => [entry.id, russianIn(entry)] as const);
    const unnamed = [...said, ...shown].flatMap(([id, texts]) =>
      texts
        .flatMap(splitSentences)
        .filter((sentence) => {
          const words = findGlossaryWords(sentence, glossary, 'ru').filter((span) => span.id === 'summons-register');
          return (
            ofData.test(sentence) && words.some(({ start, end }) => /^реестр\p{L}*$/iu.test(sentence.slice(start, end)))
          );
        })
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(unnamed).toEqual([]);
  });
  it('explains in one plain sentence, no longer than a sentence of a detail', () => {
    const faults = glossary.flatMap(({ id, meaning }) =>
      [meaning.ru, meaning.en]
        .filter((text) => splitSentences(text).length !== 1 || splitWords(text).length > DETAIL_LIMITS.longestSentence)
        .map((text) => `${id}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
  it('holds no word that nothing in the product says', () => {
    const texts = JSON.stringify([answers, detention, guidance, law.rules, law.verdicts, law.forms, law.steps]);
    const used = new Set(findGlossaryWords(texts, glossary, 'ru').map(({ id }) => id));
    expect(glossary.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

/** Every text of an entry that has both languages, whatever field it stands in: all of them are shown. */
function russianIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ru' in value && typeof value.ru === 'string') return [value.ru];
  return Object.values(value).flatMap(russianIn);
}

/** One line for each text outside the limits: id, then the checks it fails with their numbers. */
function faultsOf(texts: (readonly [string, string])[], limits: typeof SHORT_LIMITS): string[] {
  return texts.flatMap(([id, text]) => readabilityFaults(text, glossary, limits).map((fault) => `${id}: ${fault}`));
}
