/** A document with what is marked in it, as a browser painted it or as it was worked out. */
export interface Marked {
  /** The document's text: spaces of any kind as one, those that nobody sees gone. */
  text: string;
  /** For each character of `text`: is it under a mark, and is it inside the notice. */
  marked: boolean[];
  inside: boolean[];
  names: string[];
}

/** Signs that nobody sees: soft hyphens, spaces without width. A phrase is looked for without them. */
export const UNSEEN = /[\u00ad\u200b\u2060]/g;

/** What is wrong with the marks of a document, in words; empty when all is as expected. */
export function judgeMarks(found: Marked, marked: readonly string[], unmarked: readonly string[]): string[] {
  const faults: string[] = [];
  const at = (named: string) => {
    const phrase = named.replace(UNSEEN, '').replace(/\s+/g, ' ');
    const start = placeOf(phrase, found);
    if (start < 0) throw new Error(`the fixture does not hold «${phrase}»`);
    return [...phrase].map((letter, index) => ({ letter, isMarked: found.marked[start + index] }));
  };
  for (const phrase of marked) {
    if (at(phrase).some(({ letter, isMarked }) => letter !== ' ' && !isMarked)) faults.push(`not marked: «${phrase}»`);
  }
  for (const phrase of unmarked) {
    if (at(phrase).some(({ isMarked }) => isMarked)) faults.push(`marked: «${phrase}»`);
  }
  const outside = runs(found.text, (index) => Boolean(found.marked[index]) && !found.inside[index]);
  faults.push(...outside.map((words) => `marked outside the notice: «${words}»`));
  return faults;
}

/** Where a phrase stands: in the notice, where it stands there; a neighbour may name the same day. */
function placeOf(phrase: string, { text, inside }: Marked): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) if (inside[at]) return at;
  return text.indexOf(phrase);
}

function runs(text: string, wanted: (index: number) => boolean): string[] {
  const found: string[] = [];
  let run = '';
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && wanted(index)) run += text[index];
    else if (run) {
      found.push(run);
      run = '';
    }
  }
  return found;
}
