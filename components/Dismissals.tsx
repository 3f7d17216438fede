import type { Locale } from '../lib/checker/report.ts';
import type { Rule } from '../lib/checker/rule.ts';
import { isEntryId } from '../lib/lists/entry-id.ts';
import { useWords } from './words-context.ts';

/** Words that a rule is never to mark, folded. */
export interface IgnoredPhrase {
  readonly rule: string;
  readonly words: string;
}

interface DismissalsProps {
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  readonly phrases: readonly IgnoredPhrase[];
  /** How many sentences something is hidden in. */
  readonly sentenceCount: number;
  readonly disabledRules: readonly string[];
  readonly onDisabledRules: (disabledRules: readonly string[]) => void;
  readonly onPhrases: (phrases: readonly IgnoredPhrase[]) => void;
  readonly onForgetSentences: () => void;
}

/** What the writer hid, to be taken back. */
export function Dismissals(props: DismissalsProps) {
  const { rules, locale, phrases, sentenceCount, disabledRules } = props;
  const entries = disabledRules.filter(isEntryId);
  const words = useWords().options;
  const nameOf = (id: string): string =>
    rules.find((rule) => rule.id === id)?.languages[locale].texts.title ?? id;
  return (
    <>
      {phrases.length > 0 && (
        <ul className="phrases" aria-label={words.phrases}>
          {phrases.map((phrase) => (
            <li key={`${phrase.rule} ${phrase.words}`}>
              <span>
                <q>{phrase.words}</q> <small>{nameOf(phrase.rule)}</small>
              </span>
              <button
                type="button"
                aria-label={`${words.markAgain}: ${phrase.words}`}
                onClick={() => props.onPhrases(phrases.filter((other) => other !== phrase))}
              >
                {words.markAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
      {entries.length > 0 && (
        <ul className="phrases" aria-label={words.entriesOff}>
          {entries.map((entry) => (
            <li key={entry}>
              <bdi>{entry}</bdi>
              <button
                type="button"
                aria-label={`${words.markAgain}: ${entry}`}
                onClick={() => props.onDisabledRules(disabledRules.filter((id) => id !== entry))}
              >
                {words.markAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sentenceCount > 0 && (
        <p className="sentences">
          {words.sentences(sentenceCount)}{' '}
          <button type="button" onClick={props.onForgetSentences}>
            {words.showAgain}
          </button>
        </p>
      )}
      {phrases.length === 0 && entries.length === 0 && sentenceCount === 0 && (
        <p>{words.nothingHidden}</p>
      )}
    </>
  );
}
