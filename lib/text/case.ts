/** The same text with its first letter in upper case; `¿`, quotes and the like are stepped over. */
export const capitalise = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
