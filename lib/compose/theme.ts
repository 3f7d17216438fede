const parse = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

/** Relative lightness of an sRGB colour, 0 to 1; coarse, since only dark and light are told apart. */
const lightness = ([red = 255, green = 255, blue = 255]: readonly number[]): number =>
  (0.299 * red + 0.587 * green + 0.114 * blue) / 255;

/** The theme of the page behind an element: by the first background that is not see-through. */
export function readTheme(element: HTMLElement): 'light' | 'dark' {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const color = parse(getComputedStyle(at).backgroundColor);
    const alpha = color[3] ?? 1;
    if (color.length >= 3 && alpha > 0.5) return lightness(color) < 0.5 ? 'dark' : 'light';
  }
  return 'light';
}
