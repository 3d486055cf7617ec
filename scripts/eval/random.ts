/** A linear congruential generator: from the same seed the same numbers from 0 up to 1, every time. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Whole numbers below a bound, the same for the same name. */
export function numbersOf(name: string): (below: number) => number {
  const random = randomNumbers([...name].reduce((hash, unit) => (hash * 31 + unit.charCodeAt(0)) >>> 0, 7));
  return (below) => Math.floor(random() * below);
}
