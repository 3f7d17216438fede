/** The same text with its first letter in upper case; `¿`, quotes and the like are stepped over. */
export const capitalise = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());

/** The same text with its first letter in lower case, where nothing asks for a capital: *I* keeps it. */
export const uncapitalise = (text: string): string =>
  /^(?:I(?!\p{L})|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
