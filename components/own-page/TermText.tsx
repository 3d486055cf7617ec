import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { findGlossaryWords } from '../../law/glossary-words';
import type { GlossaryTerm } from '../../law/schema/answer';
import type { Text } from '../../law/schema/common';
import { type Lang, pick } from '../words';
import { InlineButton } from './InlineButton';

interface Props {
  text: Text;
  lang: Lang;
  glossary: GlossaryTerm[];
  /** Terms already explained above: each is explained where it first stands. */
  except?: ReadonlySet<string>;
}

/** A paragraph whose hard words open their meaning under it. */
export function TermText({ text, lang, glossary, except }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const note = useId();
  const words = pick(text, lang);
  const spans = firstOfEach(findGlossaryWords(words, glossary, lang)).filter(({ id }) => !except?.has(id));
  const term = glossary.find(({ id }) => id === open);
  let end = 0;
  return (
    <>
      <p>
        {spans.map((span) => {
          const before = words.slice(end, span.start);
          end = span.end;
          return (
            <Fragment key={span.start}>
              {before}
              <InlineButton
                className="term"
                expanded={open === span.id}
                controls={note}
                onPress={() => setOpen(open === span.id ? null : span.id)}
              >
                {words.slice(span.start, span.end)}
              </InlineButton>
            </Fragment>
          );
        })}
        {words.slice(end)}
      </p>
      <p id={note} class="term-note" role="status" hidden={!term}>
        {term && (
          <>
            <b>{pick(term.term, lang)}</b> — {pick(term.meaning, lang)}
          </>
        )}
      </p>
    </>
  );
}

/** Ids of the terms explained in a text, for the paragraphs below it. */
export function termsIn(text: Text, lang: Lang, glossary: GlossaryTerm[]): ReadonlySet<string> {
  return new Set(findGlossaryWords(pick(text, lang), glossary, lang).map(({ id }) => id));
}

function firstOfEach<Span extends { id: string }>(spans: Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter(({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
