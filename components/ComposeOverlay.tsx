import { useCallback, useRef, useState, type MouseEvent } from 'react';
import type { Status } from '../lib/messages/status.ts';
import { describeStatus } from '../locales/describe-status.ts';
import { WORDS, type Words } from '../locales/words.ts';
import { Badge } from './Badge.tsx';
import { Card } from './Card.tsx';
import type { ComposeActions, ComposePlaces, ComposeView, OpenCard } from './compose-view.ts';
import { FindingList } from './FindingList.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { WordsContext } from './words-context.ts';

interface ComposeOverlayProps {
  readonly view: ComposeView;
  readonly places: ComposePlaces;
  readonly actions: ComposeActions;
}

/** Everything that is shown for one compose box: its badge, and a card or the list of findings. */
export function ComposeOverlay({ view, places, actions }: ComposeOverlayProps) {
  const { status, card, isListOpen } = view;
  const words = WORDS[view.locale];
  const badge = useRef<HTMLButtonElement>(null);
  const readBadge = useCallback(() => linesOf(badge.current), []);
  const [toggledBy, setToggledBy] = useState<OpenCard['by']>('keyboard');
  const toggleList = (by: OpenCard['by']) => {
    setToggledBy(by);
    actions.toggleList();
  };
  return (
    <WordsContext value={words}>
      <div
        className="overlay"
        data-theme={view.theme}
        lang={view.locale}
        onMouseDown={keepCaretInMail}
      >
        {status.kind !== 'idle' && (
          <Badge
            button={badge}
            status={status}
            places={places}
            isListOpen={isListOpen}
            onToggle={toggleList}
          />
        )}
        {card && (
          <Card key={card.shown.id} card={card} view={view} places={places} actions={actions} />
        )}
        {isListOpen && !card && (
          <FindingList
            view={view}
            readBadge={readBadge}
            takesFocus={toggledBy === 'keyboard'}
            actions={actions}
          />
        )}
        <LiveRegion text={announce(status, words)} />
      </div>
    </WordsContext>
  );
}

const linesOf = (badge: HTMLElement | null): readonly DOMRect[] =>
  badge && !badge.hidden ? [badge.getBoundingClientRect()] : [];

/** A press on a button or on the card itself leaves the focus where it is; a field takes it. */
function keepCaretInMail(event: MouseEvent): void {
  const isField = event.target instanceof Element && event.target.closest('input, label');
  if (!isField) event.preventDefault();
}

const announce = (status: Status, words: Words): string =>
  status.kind === 'checked' || status.kind === 'not-checked' ? describeStatus(status, words) : '';
