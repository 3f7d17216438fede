/** Of an entry of a list, whose id is made of its words; no built-in rule has a slash. */
export const isEntryId = (id: string): boolean => id.includes('/');
