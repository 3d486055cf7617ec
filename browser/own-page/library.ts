import * as law from 'virtual:law';
import { type LawLookup, lawLookup } from '../../explanation/lookup';
import { buildSearch, type Search } from '../../explanation/search';
import type { Statement } from '../../explanation/types';
import type { Answer, GlossaryTerm } from '../../law/schema/answer';
import type { Text } from '../../law/schema/common';
import { today } from '../explain-text';

/**
 * The whole law for our own pages, with what is made from it once. Big: pages import it after their first paint.
 * Law data never enters a page of others.
 */
export { law };

let search: Search | null = null;
let lookup: LawLookup | null = null;

/** The search over questions, forms and terms; built when first asked for. */
export function lawSearch(): Search {
  search ??= buildSearch(law);
  return search;
}

/** Rules and norms as they stand today. */
export function lawToday(): LawLookup {
  lookup ??= lawLookup(law, today());
  return lookup;
}

/** An answer with all its view needs, or null when there is none of that id. */
export function answerById(
  id: string,
): { answer: Answer; statements: Statement[]; formTitle: Text | null; glossary: GlossaryTerm[] } | null {
  const answer = law.answers.find((candidate) => candidate.id === id);
  if (!answer) return null;
  return {
    answer,
    statements: lawToday().statements(answer.rules),
    formTitle: law.forms.find((form) => form.id === answer.form)?.title ?? null,
    glossary: law.glossary,
  };
}

/** The statements behind the detention card, by rule. */
export function detentionStatements(): ReadonlyMap<string, Statement> {
  const rules = law.detention.flatMap(({ items }) => items.flatMap((item) => item.rules));
  return new Map(
    lawToday()
      .statements([...new Set(rules)])
      .map((statement) => [statement.rule, statement]),
  );
}

export const formTitles = (): ReadonlyMap<string, Text> => new Map(law.forms.map(({ id, title }) => [id, title]));
