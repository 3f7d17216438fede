import { useCallback, useId, useState, type KeyboardEvent } from 'react';
import { formatDeadline } from '../lib/languages/dates.ts';
import type { Suggestion } from '../lib/checker/report.ts';
import type { ComposeActions, ComposePlaces, ComposeView, OpenCard } from './compose-view.ts';
import { Panel } from './Panel.tsx';
import { fillPreview } from './preview.ts';
import { Problem } from './Problem.tsx';
import { Rewrite } from './Rewrite.tsx';
import { SeveritySign } from './Signs.tsx';
import { useWords } from './words-context.ts';

interface CardProps {
  readonly card: OpenCard;
  readonly view: ComposeView;
  readonly places: ComposePlaces;
  readonly actions: ComposeActions;
}

/** Says why the words are marked and offers rewrites; beside the words, never over them. */
export function Card({ card, view, places, actions }: CardProps) {
  const { id, finding } = card.shown;
  const words = useWords();
  const adviceId = useId();
  const readLines = useCallback(() => places.mark(id), [places, id]);
  const [tried, setTried] = useState(finding.suggestions[0]?.preview ?? '');

  const accept = (suggestion: Suggestion, values: readonly (string | null)[]) => {
    setTried(fillPreview(card.shown, suggestion, values));
    actions.accept(id, suggestion, values);
  };

  return (
    <Panel
      className="card"
      title={
        <>
          <SeveritySign severity={finding.severity} /> {finding.title}
        </>
      }
      describedBy={adviceId}
      closeLabel={words.card.close}
      readLines={readLines}
      placement="bottom-start"
      takesFocus={card.by === 'keyboard'}
      onClose={() => actions.closeCard()}
      onKeyDown={moveBetweenRewrites}
    >
      <p id={adviceId}>{finding.advice}</p>
      {card.problem && <Problem key={card.problem} problem={card.problem} sentence={tried} />}
      {finding.suggestions.length > 0 && (
        <ul className="rewrites" aria-label={words.card.rewrites} data-first>
          {finding.suggestions.map((suggestion) => (
            <li key={`${suggestion.start} ${suggestion.replacement}`}>
              <Rewrite
                shown={card.shown}
                suggestion={suggestion}
                today={view.today}
                writeDate={(day, time) =>
                  formatDeadline(finding.language, { day, time }, view.country)
                }
                onAccept={(values) => accept(suggestion, values)}
              />
            </li>
          ))}
        </ul>
      )}
      <footer>
        <button type="button" className="quiet" onClick={() => actions.dismissHere(id)}>
          {words.card.dismissHere}
        </button>
      </footer>
    </Panel>
  );
}

/** In date and time fields the arrows turn the numbers, as everywhere. */
const USES_ARROWS = 'input:is([type="date"], [type="time"])';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveBetweenRewrites(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  const step = STEPS[event.key];
  if (!step || !(from instanceof Element) || from.matches(USES_ARROWS)) return;
  const rewrites = Array.from(event.currentTarget.querySelectorAll('.rewrites > li'));
  const at = rewrites.findIndex((rewrite) => rewrite.contains(from));
  const next = rewrites[at + step]?.querySelector<HTMLElement>('button, input');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
