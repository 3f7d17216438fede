import type { Suggestion } from '../lib/checker/report.ts';
import { useWords } from './words-context.ts';

/** Tells a choice from the other rewrites: it says what the draft does not. */
export function OnlyIf({ suggestion }: { readonly suggestion: Suggestion }) {
  const words = useWords();
  return suggestion.isChoice ? <small className="only-if">{words.card.onlyIf} </small> : null;
}
