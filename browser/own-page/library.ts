import * as law from 'virtual:law';
import type { ShownAnswer } from '../../components/own-page/state';
import { type LawLookup, lawLookup } from '../../explanation/lookup';
import { buildSearch, type Search } from '../../explanation/search';
import type { Statement } from '../../explanation/types';
import type { Text } from '../../law/schema/common';
import { moscowToday } from '../moscow-today';

/**
 * The whole law for our own pages, with what is made from it once. Big: pages import it after their first paint.
 * Law data never enters a page of others.
 */
export { law };

let search: Search | null = null;

/** The search over questions, forms and terms; built when first asked for. */
export function lawSearch(): Search {
  search ??= buildSearch(law);
  return search;
}

/** Makes something of the law of a day, and makes it anew once Moscow has another day. */
function daily<Made>(make: (day: string) => Made): () => Made {
  let last: { day: string; made: Made } | null = null;
  return () => {
    const day = moscowToday();
    if (last?.day !== day) last = { day, made: make(day) };
    return last.made;
  };
}

/** Rules and norms as they stand today. */
export const lawToday: () => LawLookup = daily((day) => lawLookup(law, day));

/** An answer with all its view needs, or null when there is none of that id. */
export function answerById(id: string): ShownAnswer | null {
  const answer = law.answers.find((candidate) => candidate.id === id);
  if (!answer) return null;
  return {
    answer,
    statements: lawToday().statements(answer.rules),
    formTitle: law.forms.find((form) => form.id === answer.form)?.title ?? null,
    glossary: law.glossary,
  };
}

/** The statements behind the detention card, by rule, as they stand today. */
export const detentionStatements: () => ReadonlyMap<string, Statement> = daily(() => {
  const rules = law.detention.flatMap(({ items }) => items.flatMap((item) => item.rules));
  return new Map(
    lawToday()
      .statements([...new Set(rules)])
      .map((statement) => [statement.rule, statement]),
  );
});

/** What the forms are called, by id. */
export const formTitles = (): ReadonlyMap<string, Text> => new Map(law.forms.map(({ id, title }) => [id, title]));
