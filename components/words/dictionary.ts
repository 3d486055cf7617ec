import type { Lang, Text } from '../../law/schema/common';

export type { Lang };

/** The text in the language of the interface. */
export const pick = (text: Text, lang: Lang): string => text[lang];

/**
 * Turns a table of words into a lookup with typed keys. `{name}` in a text is replaced by `values.name`.
 * The type of the table makes sure that every key has both languages.
 */
export function dictionary<Key extends string>(words: Record<Key, Text>) {
  return (key: Key, lang: Lang, values: Record<string, string | number> = {}): string =>
    words[key][lang].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
