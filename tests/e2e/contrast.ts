/** Contrast of two colours as WCAG 2 reckons it, from what `getComputedStyle` says: `rgb(…)` or `color(srgb …)`. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const numbers = (colour.match(/-?[\d.]+/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = colour.startsWith('color(') ? numbers : numbers.map((value) => value / 255);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
