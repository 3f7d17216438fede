import { useCallback, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Status } from '../lib/messages/status.ts';
import { describeStatus } from '../locales/describe-status.ts';
import { WORDS, type Words } from '../locales/words.ts';
import { Badge } from './Badge.tsx';
import { Card } from './Card.tsx';
import type { ComposeActions, ComposePlaces, ComposeView, GuardActions } from './compose-view.ts';
import { FindingList } from './FindingList.tsx';
import { GuardDialog } from './GuardDialog.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { NoticePanel } from './NoticePanel.tsx';
import { WordsContext } from './words-context.ts';

interface ComposeOverlayProps {
  readonly view: ComposeView;
  readonly places: ComposePlaces;
  readonly actions: ComposeActions;
  readonly guard: GuardActions;
}

/** Everything that is shown for one compose box: its badge, a card or the list of findings, and what holds its mail. */
export function ComposeOverlay({ view, places, actions, guard }: ComposeOverlayProps) {
  const { status, card, list, notice, held } = view;
  const words = WORDS[view.locale];
  const badge = useRef<HTMLButtonElement>(null);
  const readBadge = useCallback(() => linesOf(badge.current), []);
  const onKeyDown = ({ nativeEvent }: KeyboardEvent) => {
    const action = nativeEvent.defaultPrevented ? undefined : actions.keyOf(nativeEvent);
    if (action && actions.press(action)) nativeEvent.preventDefault();
  };
  return (
    <WordsContext value={words}>
      <div
        className="overlay"
        data-theme={view.theme}
        lang={view.locale}
        onMouseDown={keepCaretInMail}
        onKeyDown={onKeyDown}
      >
        {status.kind !== 'idle' && (
          <Badge
            button={badge}
            status={status}
            places={places}
            isListOpen={list !== null}
            onToggle={(by) => actions.toggleList(by)}
          />
        )}
        {card && (
          <Card key={card.shown.id} card={card} view={view} places={places} actions={actions} />
        )}
        {list && !card && (
          <FindingList
            view={view}
            readBadge={readBadge}
            takesFocus={list.by === 'keyboard'}
            actions={actions}
          />
        )}
        {notice && !card && !list && (
          <NoticePanel notice={notice} readBadge={readBadge} onClose={() => actions.closeCard()} />
        )}
        {held && <GuardDialog held={held} view={view} guard={guard} />}
        <LiveRegion key={view.timesAsked} text={announce(status, words)} />
      </div>
    </WordsContext>
  );
}

const linesOf = (badge: HTMLElement | null): readonly DOMRect[] =>
  badge && !badge.hidden ? [badge.getBoundingClientRect()] : [];

/** A press on a button or on the card itself leaves the focus where it is; a field takes it. */
function keepCaretInMail(event: MouseEvent): void {
  const isField = event.target instanceof Element && event.target.closest('input, select, label');
  if (!isField) event.preventDefault();
}

const announce = (status: Status, words: Words): string =>
  status.kind === 'checked' || status.kind === 'not-checked' ? describeStatus(status, words) : '';
