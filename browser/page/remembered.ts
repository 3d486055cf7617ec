/** Something that was kept at an address of the page: at another one the same words are others. */
export interface Remembered<Value> {
  value: Value;
  address: string;
}

/** What was kept, as long as the page is where it was kept; else null. */
export const stillHere = <Value>(kept: Remembered<Value> | null): Remembered<Value> | null =>
  kept?.address === location.href ? kept : null;
