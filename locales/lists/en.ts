import type { ListProblemWords } from './list-problem-words.ts';

export const en: ListProblemWords = {
  'too-large': ({ wanted }) => `The file is larger than ${wanted} MB. Split it into several lists.`,
  'not-utf8': () => 'The file is not text in UTF-8. Save it as UTF-8.',
  'is-page': () => 'This is a web page, not a list. Give the address of the file itself.',
  'not-json': ({ value }) =>
    value
      ? `This is not JSON: “${value}” cannot stand here. Look for a comma or quotation mark before it.`
      : 'This is not JSON: it ends too early. Look for a missing bracket or quotation mark.',
  'not-csv': ({ value }) =>
    `A quotation mark opens and does not close: “${value}”. Close it, or write it twice.`,
  'not-yaml': ({ value }) => `This is not YAML: ${value}. Put it right and try again.`,
  'too-deep': () => 'Brackets stand in brackets more often than in any list. See docs/lists.md.',
  'not-list': () => 'There is no list of “entries” in it. See docs/lists.md for how a list looks.',
  'newer-format': ({ value, wanted }) =>
    `The format is ${value || 'not known'}; this version reads format ${wanted}. Update Amends, or write format ${wanted}.`,
  'too-many-entries': ({ value, wanted }) =>
    `The list has ${value} entries; ${wanted} are allowed. Split it into several lists.`,
  'no-phrase-column': () =>
    'No column is called “phrase”. Write the names of the columns in the first row of the table.',
  'unknown-column': ({ value, wanted }) =>
    `No column “${value}” is known. Take it out, or call it one of: ${wanted}.`,
  'not-vale': () => 'This is no style of Vale: “extends” is missing.',
  'vale-kind': ({ value }) =>
    `Styles of the kind “${value}” cannot be taken over; “existence” and “substitution” can.`,
  missing: ({ field }) => `${field} is missing. Write it.`,
  'wrong-type': ({ field, value }) =>
    `${field} is of the wrong kind: ${value}. See docs/lists.md for how it is written.`,
  'unknown-field': ({ field }) =>
    `No field ${field} is known. Take it out, or look how it is spelt.`,
  empty: ({ field }) => `${field} is empty. Write something, or take it out.`,
  'too-long': ({ field, wanted }) => `${field} is longer than ${wanted} characters. Shorten it.`,
  'too-many': ({ field, wanted }) => `${field} has more than ${wanted} values. Leave some out.`,
  'bad-choice': ({ field, value, wanted }) => `${field} is “${value}”; choose one of: ${wanted}.`,
  'bad-characters': ({ field }) =>
    `${field} holds line breaks or characters that cannot be seen. Type it anew.`,
  'bad-day': ({ field, value }) => `${field} is “${value}”; write a day as 2027-12-31.`,
  'bad-contact': ({ value }) => `contact is “${value}”; write one mail address.`,
  'bad-rule': ({ value }) => `“${value}” is no id of a rule. See docs/rules.md for the ids.`,
  'bad-form': ({ field }) =>
    `${field}: forms are single words, the word of the phrase first, then at least one other.`,
  'form-not-in-phrase': () =>
    'A line of forms begins with a word that is not in the phrase. Begin it with a word of the phrase.',
  'no-words': ({ field }) => `${field} has no words, so it can never match. Write a word.`,
  'too-many-words': ({ field, wanted }) => `${field} has more than ${wanted} words. Shorten it.`,
  'wildcard-at-edge': ({ field }) => `${field}: each * must stand between two words.`,
  'too-many-wildcards': ({ field, wanted }) =>
    `${field} has more than ${wanted} *. Leave some out.`,
  'bad-blank': ({ field }) => `${field}: a blank is written [__what is missing__]. Close it.`,
  double: ({ value, other }) => `“${value}” stands in line ${other} already. Take one out.`,
  'regular-expression': ({ value }) =>
    `“${value}” is a regular expression; a list holds words only. Write the phrases out.`,
  'example-missed': ({ value }) =>
    `This example should match and does not: “${value}”. Change the phrase, its forms, or the example.`,
  'example-marked': ({ value }) =>
    `This example should not match and does: “${value}”. Add an exception, or change the phrase.`,
  excepted: ({ value }) =>
    `The exception “${value}” takes out all that the phrase finds, so it never matches. Narrow it.`,
  'never-matches': ({ value }) =>
    `“${value}” goes over the end of a sentence, so it never matches. Make two entries of it.`,
  expired: ({ value }) => `The entry ended on ${value}. Take it out, or give it another day.`,
  'unknown-rule': ({ value }) =>
    `No built-in rule is called “${value}”. See docs/rules.md for the ids.`,
  'instead-listed': ({ value, other }) =>
    `It says to write “${value}”, which line ${other} asks not to write. Change one of them.`,
  'severities-differ': ({ value, other }) =>
    `“${value}” also stands in line ${other}, with another severity or on trial; the stricter one counts. Take one out.`,
  'double-elsewhere': ({ value, other }) =>
    `“${value}” also stands in line ${other}. Take one out.`,
  'switches-differ': ({ value, other }) =>
    `“${value}” is switched otherwise in ${other}; the stricter one counts. Make them the same.`,
};
