import { useId, type KeyboardEvent } from 'react';
import type { Suggestion } from '../lib/checker/report.ts';
import { Rewrite, type RewriteProps, type Values } from './Rewrite.tsx';
import { useWords } from './words-context.ts';

interface RewriteListProps extends Omit<RewriteProps, 'suggestion' | 'onAccept'> {
  readonly onAccept: (suggestion: Suggestion, values: Values) => void;
}

/**
 * The rewrites of a finding. The first with blanks shows its fields, the others when they are asked to.
 * Where all are choices the focus does not go there by itself.
 */
export function RewriteList({ onAccept, ...props }: RewriteListProps) {
  const words = useWords();
  const hintId = useId();
  const { suggestions } = props.shown.finding;
  if (suggestions.length === 0) return null;
  const firstOpen = suggestions.findIndex(({ blanks, isChoice }) => blanks.length > 0 && !isChoice);
  const areChoices = suggestions.every(({ isChoice }) => isChoice);
  return (
    <>
      {areChoices && <p id={hintId}>{words.card.onlyChoices}</p>}
      <ul
        className="rewrites"
        aria-label={words.card.rewrites}
        aria-describedby={areChoices ? hintId : undefined}
        data-first={areChoices ? undefined : true}
        onKeyDown={moveBetweenRewrites}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={`${suggestion.start} ${suggestion.replacement}`}
            data-choice={suggestion.isChoice || undefined}
          >
            <Rewrite
              {...props}
              suggestion={suggestion}
              startsOpen={index === firstOpen}
              onAccept={(values) => onAccept(suggestion, values)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** In date and time fields the arrows turn the numbers, as everywhere. */
const USES_ARROWS = 'input:is([type="date"], [type="time"])';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveBetweenRewrites(event: KeyboardEvent<HTMLUListElement>): void {
  const from = event.target;
  const step = event.nativeEvent.isComposing ? undefined : STEPS[event.key];
  if (!step || !(from instanceof Element) || from.matches(USES_ARROWS)) return;
  const rewrites = Array.from(event.currentTarget.children);
  const at = rewrites.findIndex((rewrite) => rewrite.contains(from));
  const next = rewrites[at + step]?.querySelector<HTMLElement>('button, input');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
