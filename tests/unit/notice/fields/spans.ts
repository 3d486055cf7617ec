/** Where words stand in a text; throws where they do not. */
export const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no «${words}»`);
  return { start, end: start + words.length };
};
