import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import { formatDeadline } from '../lib/languages/dates.ts';
import type { Finding, Suggestion } from '../lib/checker/report.ts';
import type {
  AfterAccept,
  ComposeActions,
  ComposePlaces,
  ComposeView,
  OpenCard,
} from './compose-view.ts';
import { MoreActions } from './MoreActions.tsx';
import { Others } from './Others.tsx';
import { Panel } from './Panel.tsx';
import { fillPreview } from './preview.ts';
import { Problem } from './Problem.tsx';
import type { Values } from './Rewrite.tsx';
import { RewriteList } from './RewriteList.tsx';
import { SeveritySign, StrokeSign } from './Signs.tsx';
import { SpokenBy } from './SpokenBy.tsx';
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
  const moreId = useId();
  const [isMoreOpen, setMoreOpen] = useState(false);
  const isGone = card.problem === 'gone';
  const readLines = useCallback(() => places.mark(id), [places, id]);
  const after = useRef<AfterAccept>('mail');
  const [tried, setTried] = useState(finding.suggestions[0]?.preview ?? '');

  const accept = (suggestion: Suggestion, values: Values) => {
    setTried(fillPreview(card.shown, suggestion, values));
    actions.accept(id, suggestion, values, after.current);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isGone || actions.keyOf(event.nativeEvent) !== 'accept-and-next') return;
    event.preventDefault();
    after.current = 'next';
    pressRewrite(event.currentTarget);
    after.current = 'mail';
  };

  return (
    <Panel
      className={isGone ? 'card gone' : 'card'}
      title={
        <>
          <SeveritySign severity={finding.severity} /> {finding.title}
        </>
      }
      describedBy={adviceId}
      closeLabel={words.card.close}
      extra={
        <button
          type="button"
          className="close"
          aria-label={words.card.more}
          aria-expanded={isMoreOpen}
          aria-controls={moreId}
          onClick={() => setMoreOpen(!isMoreOpen)}
        >
          <StrokeSign name="more" />
        </button>
      }
      readLines={readLines}
      placement="bottom-start"
      takesFocus={card.by === 'keyboard'}
      timesOpened={card.timesOpened}
      onClose={() => actions.closeCard()}
      onKeyDown={onKeyDown}
    >
      {isMoreOpen && (
        <MoreActions
          id={moreId}
          list={finding.list}
          mayTurnOff={mayTurnOff(finding, view)}
          readExample={() => actions.describeExample(id)}
          onDismiss={(scope) => actions.dismiss(id, scope)}
        />
      )}
      <p id={adviceId}>{finding.advice}</p>
      <Others shown={card.shown} />
      {card.problem && <Problem key={card.problem} problem={card.problem} sentence={tried} />}
      {!isGone && (
        <RewriteList
          shown={card.shown}
          today={view.today}
          writeDate={(day, time) => formatDeadline(finding.language, { day, time }, view.country)}
          onAccept={accept}
        />
      )}
      <footer>
        <SpokenBy finding={finding} />
        {!isGone && (
          <button type="button" className="quiet" onClick={() => actions.dismiss(id, 'here')}>
            {words.card.dismissHere}
          </button>
        )}
      </footer>
    </Panel>
  );
}

/** What the company or a list says stays. */
const mayTurnOff = ({ rule, list }: Finding, { decidedRules }: ComposeView): boolean =>
  list ? list.keeper !== 'policy' : !decidedRules.includes(rule);

/** Accepts the rewrite with the focus, else the first that is no choice; where something is left to fill in, leads there. */
function pressRewrite(card: HTMLElement): void {
  const rewrite =
    card.querySelector('li:focus-within') ??
    card.querySelector('.rewrites > li:not([data-choice])');
  const isIncomplete = rewrite?.querySelector('[data-ready="false"]');
  if (isIncomplete) rewrite?.querySelector('input')?.focus();
  else rewrite?.querySelector('button')?.click();
}
