import { useState } from 'react';
import type { CardProblem } from './compose-view.ts';
import { useWords } from './words-context.ts';

interface ProblemProps {
  readonly problem: CardProblem;
  /** The sentence as the accepted rewrite would have made it; empty where there is nothing to copy. */
  readonly sentence: string;
}

/** Why an accepted rewrite was not put in, or there is none to accept, and what can be done. */
export function Problem({ problem, sentence }: ProblemProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(sentence).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <div className="problem" role="alert">
      <p>{outcome ? words.card[outcome] : words.card.problems[problem]}</p>
      {problem === 'not-possible' && sentence !== '' && (
        <button type="button" className="quiet" onClick={copy}>
          {words.card.copy}
        </button>
      )}
    </div>
  );
}
