import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import MiniSearch from 'minisearch';
import type { Law } from '../law/schema';
import type { Text } from '../law/schema/common';
import { CARD_NAMES } from './words';

/** What a hit leads to. */
export type HitType = 'detention' | 'answer' | 'form' | 'deadline' | 'task';

/** A place of the guide that can be found: what stands in the list, ready to be shown. */
export interface SearchHit {
  type: HitType;
  /** Id of the answer, form, deadline or task; `self` or `relative` for the detention card. */
  id: string;
  title: Text;
  short: Text;
}

interface Entry extends SearchHit {
  key: string;
  also: string;
  detail: string;
}

/** The parts of the law that are searched. */
export type SearchableLaw = Pick<Law, 'answers' | 'forms' | 'deadlines' | 'tasks'>;

/** An index of answers, forms, terms, places and cards, asked in either language. */
export interface Search {
  /** Best first. An empty query, or one that matches nothing, gives an empty list. Never throws. */
  find(query: string, limit?: number): SearchHit[];
}

/** Words that carry no meaning in a question; a query made of them alone is searched as it stands. */
const STOP_WORDS = new Set(
  (
    'а без бы быть будет в во вам вас ваш ваши все вы где да для до его ее если есть еще же за и из или им их к как какая какие какое ' +
    'какой когда кто ли либо меня мне мог могут мое мои мой моя мы на над надо нам нас нужен нужна нужно нужны ну о об он она они ' +
    'оно от по под при про с сам сколько свой себе себя со так такое такой то тоже только у уже хочу чего чем что чтобы это я мной ' +
    'a an and any are at be by can do does for from get have how i if in is many much it me my need of on or that the them they this to was ' +
    'we what when where which who will with you your'
  ).split(' '),
);

const DETENTION: Record<'self' | 'relative', { title: Text; short: Text; also: string }> = {
  self: {
    title: CARD_NAMES.self,
    short: {
      ru: 'Что говорить, что подписывать и чего не подписывать, сколько могут держать.',
      en: 'What to say, what to sign and not to sign, how long they may hold you.',
    },
    also:
      'везут в отдел забрали полиция остановили доставили отделение овд увд автозак сборный пункт угрешская облава рейд ' +
      'держат не выпускают задержан задержание наручники police station stopped detained arrested picked up raid assembly point',
  },
  relative: {
    title: CARD_NAMES.relative,
    short: {
      ru: 'Что делать родным: где искать, кому писать, что собрать.',
      en: 'What relatives do: where to look, whom to write to, what to collect.',
    },
    also:
      'сына забрали мужа задержали брата увезли парня не выходит на связь пропал где искать сын в отделе полиции ' +
      'на сборном пункте son husband brother boyfriend someone close detained taken missing',
  },
};

const SPLIT = /[^\p{L}\p{N}]+/u;

/** Lower case, ё as е, no stress marks or soft hyphens: how people type is not how texts are set. */
function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/и\u0306/gi, 'й')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase();
}

function words(text: string): string[] {
  return normalise(text)
    .split(SPLIT)
    .filter((word) => word !== '');
}

/** The stem by which word forms meet: «повестки», «повестку» → «повестк». */
function stem(word: string): string {
  if (/[а-я]/.test(word)) return stemRussian(word);
  return /[a-z]/.test(word) ? stemEnglish(word) : word;
}

/** Keys of the Latin layout and the Russian letters on them: «inhfa» is «штраф» typed with the wrong layout. */
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';
function asRussianKeys(query: string): string {
  return [...query.toLowerCase()].map((key) => RUSSIAN_KEYS[LATIN_KEYS.indexOf(key)] ?? key).join('');
}

/**
 * Builds the search over everything the guide can answer, Russian and English in one index.
 * Finds by word forms (Snowball stems), by beginnings of words, with typing mistakes, by the other words of `also`,
 * and when the keyboard was left in the Latin layout.
 */
export function buildSearch(law: SearchableLaw): Search {
  const entries = collect(law);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['question', 'also', 'answer', 'detail'],
    extractField: (entry, field) => {
      if (field === 'question') return `${entry.title.ru} ${entry.title.en}`;
      if (field === 'answer') return `${entry.short.ru} ${entry.short.en}`;
      return entry[field as 'key' | 'also' | 'detail'];
    },
    tokenize: words,
    processTerm: (word) => (STOP_WORDS.has(word) ? null : stem(word)),
  });
  index.addAll(entries);

  const search = (query: string): { hits: SearchHit[]; best: number } => {
    const typed = words(query);
    const telling = typed.filter((word) => !STOP_WORDS.has(word));
    const asked = telling.length > 0 ? telling : typed;
    const found = index.search(asked.join(' '), {
      processTerm: stem,
      boost: { question: 3, also: 2.5, answer: 1.2, detail: 0.4 },
      // Half a word is a word being typed; under three letters it would match everything.
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
      boostDocument: (key) => (String(key).startsWith('answer') ? 1.2 : 1),
    });
    const stems = new Set(asked.map(stem));
    // A place that answers every word asked stands before one that answers a single word loudly; the card for a person
    // being taken away stands before everything: there is no time to choose.
    const ranked = found
      .map(({ id, score, queryTerms }) => {
        const share = queryTerms.length / stems.size;
        return { id: String(id), score: score * share, isUrgent: share === 1 && String(id).startsWith('detention') };
      })
      .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || b.score - a.score);
    return {
      hits: ranked.flatMap(({ id }) => {
        const entry = byKey.get(id);
        return entry ? [{ type: entry.type, id: entry.id, title: entry.title, short: entry.short }] : [];
      }),
      best: ranked[0]?.score ?? 0,
    };
  };

  return {
    find(query, limit = 12) {
      const cut = query.slice(0, 300);
      const plain = search(cut);
      if (!/[a-z]/i.test(cut) || /[а-яё]/i.test(cut)) return plain.hits.slice(0, limit);
      const switched = search(asRussianKeys(cut));
      return (switched.best > plain.best ? switched : plain).hits.slice(0, limit);
    },
  };
}

function collect(law: SearchableLaw): Entry[] {
  const both = ({ ru, en }: Text) => `${ru} ${en}`;
  return [
    ...(['self', 'relative'] as const).map((id): Entry => {
      const { title, short, also } = DETENTION[id];
      return { key: `detention:${id}`, type: 'detention', id, title, short, also, detail: '' };
    }),
    ...law.answers.map(
      ({ id, question, also, short, detail }): Entry => ({
        key: `answer:${id}`,
        type: 'answer',
        id,
        title: question,
        short,
        also: [...also.ru, ...also.en].join(' '),
        detail: both(detail),
      }),
    ),
    ...law.forms.map(
      (form): Entry => ({
        key: `form:${form.id}`,
        type: 'form',
        id: form.id,
        title: form.title,
        short: form.for_whom,
        also: 'заявление бланк образец форма шаблон документ написать form template application document',
        detail: both(form.when),
      }),
    ),
    ...law.deadlines.map(
      (deadline): Entry => ({
        key: `deadline:${deadline.id}`,
        type: 'deadline',
        id: deadline.id,
        title: deadline.title,
        short: deadline.length,
        also: 'срок дней когда deadline term days',
        detail: '',
      }),
    ),
    ...law.tasks.map(
      (task): Entry => ({
        key: `task:${task.id}`,
        type: 'task',
        id: task.id,
        title: task.title,
        short: { ru: 'Куда обратиться', en: 'Where to turn' },
        also: 'куда обратиться адрес сайт where to turn address site',
        detail: '',
      }),
    ),
  ];
}
