import { explainEntry, type Explained } from './explain-entry.ts';
import type { Entry } from './format.ts';
import { isOver } from './phrase-index.ts';
import { shown, type Problem } from './problem.ts';
import type { Day } from '../checker/draft.ts';
import type { Language } from '../checker/report.ts';

export type Telling = Omit<Problem, 'line'>;

/** Examples that are not as they should be, and reasons for which the entry can never match. */
export function checkEntry(entry: Entry, today: Day): Telling[] {
  return [...neverMatching(entry, today), ...failingExamples(entry)];
}

/** Any of its languages: an example is taken to be in it. */
const languageOf = ({ language }: Entry): Language => (language === 'all' ? 'en' : language);

/** On a day on which it is not over. */
const explain = (entry: Entry, text: string): Explained[] =>
  explainEntry(entry, text, languageOf(entry), (entry.expires as Day | undefined) ?? '0000-01-01');

/** Stands for what a wildcard may be. */
const FILLER = 'xxx';

function neverMatching(entry: Entry, today: Day): Telling[] {
  if (isOver(entry, today))
    return [{ code: 'expired', field: 'expires', value: entry.expires ?? '' }];
  const found = explain(entry, entry.phrase.replaceAll('*', ` ${FILLER} `));
  if (found.length === 0)
    return [{ code: 'never-matches', field: 'phrase', value: shown(entry.phrase) }];
  const excepted = found.filter(({ verdict }) => verdict === 'excepted');
  const [first] = excepted;
  return first && excepted.length === found.length
    ? [{ code: 'excepted', field: 'exceptions', value: shown(first.exception) }]
    : [];
}

const isCounted = ({ verdict }: Explained): boolean => verdict === 'marked' || verdict === 'silent';

/** The examples that are not as they should be. */
function failingExamples(entry: Entry): Telling[] {
  const isFound = (text: string): boolean => explain(entry, text).some(isCounted);
  const tell = (code: Problem['code'], field: string) => (text: string) => ({
    code,
    field,
    value: shown(text),
  });
  return [
    ...entry.matches.filter((text) => !isFound(text)).map(tell('example-missed', 'matches')),
    ...entry.doesNotMatch.filter(isFound).map(tell('example-marked', 'doesNotMatch')),
  ];
}
