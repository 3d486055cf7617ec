import type { SearchHit } from '../../explanation/search';
import { Icon, type IconName } from '../icons/Icon';
import { PasteBox } from '../own-page/PasteBox';
import { SearchBox } from '../own-page/SearchBox';
import type { Lang } from '../words';
import { type OwnPageWordKey, ownPageWord } from '../words/own-page';
import { hrefOf } from './hit-address';

const TILES: { place: string; icon: IconName; title: OwnPageWordKey; hint: OwnPageWordKey }[] = [
  { place: 'questions', icon: 'help', title: 'nav_questions', hint: 'home_questions_hint' },
  { place: 'deadlines', icon: 'calendar', title: 'nav_deadlines', hint: 'home_deadlines_hint' },
  { place: 'forms', icon: 'form', title: 'nav_forms', hint: 'home_forms_hint' },
  { place: 'where', icon: 'target', title: 'nav_where', hint: 'home_where_hint' },
];

interface Props {
  lang: Lang;
  text: string;
  note: string | null;
  query: string;
  hits: SearchHit[] | null;
  onText: (text: string) => void;
  onRead: (text: string) => void;
  onQuery: (query: string) => void;
  onHit: (hit: SearchHit) => void;
}

/** The start of the guide: the letter, the detention card, the search, the four shelves. */
export function HomeScreen({ lang, text, note, query, hits, onText, onRead, onQuery, onHit }: Props) {
  return (
    <div class="home">
      <h1 class="title" tabIndex={-1}>
        {ownPageWord('home_title', lang)}
      </h1>
      <p class="lead">{ownPageWord('home_lead', lang)}</p>
      <div class="home-first">
        <section class="card">
          <PasteBox lang={lang} text={text} note={note} rows={5} onText={onText} onRead={onRead} />
        </section>
        <a class="alarm-button" href="#detention">
          <span class="alarm-words">
            <span class="alarm-title">{ownPageWord('nav_detention', lang)}</span>
            <span class="alarm-hint">{ownPageWord('detained_hint', lang)}</span>
          </span>
          <Icon name="arrow" size={24} />
        </a>
      </div>
      <SearchBox
        query={query}
        hits={query.trim() ? hits : null}
        lang={lang}
        onQuery={onQuery}
        onHit={onHit}
        hrefOf={hrefOf}
      />
      <ul class="tiles">
        {TILES.map(({ place, icon, title, hint }) => (
          <li key={place}>
            <a class="tile" href={`#${place}`}>
              <Icon name={icon} size={24} />
              <span class="tile-title">{ownPageWord(title, lang)}</span>
              <span class="tile-hint">{ownPageWord(hint, lang)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
