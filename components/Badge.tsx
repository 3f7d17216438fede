import { useLayoutEffect, type RefObject } from 'react';
import { SEVERITIES } from '../lib/checker/report.ts';
import type { Status } from '../lib/messages/status.ts';
import { describeStatus } from '../locales/describe-status.ts';
import type { ComposePlaces, OpenCard } from './compose-view.ts';
import { followPage } from './follow-page.ts';
import { openedBy } from './opened-by.ts';
import { SeveritySign, StrokeSign } from './Signs.tsx';
import { useWords } from './words-context.ts';

interface BadgeProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly status: Exclude<Status, { kind: 'idle' }>;
  readonly places: ComposePlaces;
  readonly isListOpen: boolean;
  readonly onToggle: (by: OpenCard['by']) => void;
}

/** How the draft stands, in the lower right corner of the compose box. */
export function Badge({ button, status, places, isListOpen, onToggle }: BadgeProps) {
  const text = describeStatus(status, useWords());
  useLayoutEffect(() => {
    const place = () => placeInCorner(button.current, places.box());
    place();
    return followPage(place);
  });
  return (
    <button
      ref={button}
      type="button"
      className="badge"
      data-kind={status.kind}
      title={text}
      aria-expanded={isListOpen}
      onClick={(event) => onToggle(openedBy(event))}
    >
      <span className="unseen">Amends: {text}</span>
      <span className="face" aria-hidden="true">
        <BadgeFace status={status} />
      </span>
    </button>
  );
}

/** The style sheet moves the badge up and left by its own size. */
function placeInCorner(badge: HTMLElement | null, box: DOMRect | null): void {
  if (!badge) return;
  badge.hidden = !box;
  if (!box) return;
  badge.style.left = `${box.right}px`;
  badge.style.top = `${box.bottom}px`;
}

function BadgeFace({ status }: Pick<BadgeProps, 'status'>) {
  switch (status.kind) {
    case 'checking':
      return '…';
    case 'not-checked':
      return '?';
    case 'checked': {
      const found = SEVERITIES.filter((severity) => status.counts[severity] > 0);
      if (found.length === 0) return <StrokeSign name="clean" />;
      return found.map((severity) => (
        <span key={severity} className="count">
          <SeveritySign severity={severity} />
          {status.counts[severity]}
        </span>
      ));
    }
  }
}
