const BASE = 36;

function adapt(delta: number, points: number, first: boolean): number {
  let value = first ? Math.floor(delta / 700) : delta >> 1;
  value += Math.floor(value / points);
  let k = 0;
  while (value > 455) {
    value = Math.floor(value / 35);
    k += BASE;
  }
  return k + Math.floor((36 * value) / (value + 38));
}

/** Decodes one label after its `xn--` (RFC 3492); null where it is malformed. */
function decodeLabel(input: string): string | null {
  const output: number[] = [];
  const basic = input.lastIndexOf('-');
  for (let index = 0; index < Math.max(basic, 0); index++) output.push(input.charCodeAt(index));
  let n = 128;
  let bias = 72;
  let i = 0;
  let index = basic > 0 ? basic + 1 : 0;
  while (index < input.length) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const code = input.charCodeAt(index++);
      const digit = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : -1;
      if (digit < 0 || i > 0x7fffffff) return null;
      i += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    n += Math.floor(i / (output.length + 1));
    i %= output.length + 1;
    if (n > 0x10ffff || (n >= 0xd800 && n < 0xe000)) return null;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}

/** A host with its `xn--` labels in Unicode; labels that cannot be decoded stay as they are. */
export function toUnicode(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') && label.length < 64 ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}
