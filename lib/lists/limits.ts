/** How large a list may be. Lengths in UTF-16 code units. */
export const LIMITS = {
  fileBytes: 5_000_000,
  entries: 10_000,
  phrase: 200,
  words: 20,
  /** `*` in one phrase. */
  wildcards: 3,
  /** Words that one `*` stands for at the most. */
  wildcardWords: 3,
  /** Characters of one word of `forms`. */
  form: 60,
  formsOfWord: 50,
  rewrites: 10,
  rewrite: 500,
  why: 1_000,
  line: 200,
  exceptions: 50,
  examples: 50,
  example: 500,
  rules: 200,
} as const;
