import type { Notice } from './compose-view.ts';
import { Panel } from './Panel.tsx';
import { useWords } from './words-context.ts';

interface NoticePanelProps {
  readonly notice: Notice;
  readonly readBadge: () => readonly DOMRect[];
  readonly onClose: () => void;
}

/** Something that went wrong and belongs to no card, beside the badge. */
export function NoticePanel({ notice, readBadge, onClose }: NoticePanelProps) {
  const words = useWords();
  const { title, text } = words.notices[notice];
  return (
    <Panel
      className="notice"
      title={title}
      closeLabel={words.card.close}
      readLines={readBadge}
      placement="top-end"
      takesFocus={false}
      onClose={onClose}
    >
      <p role="alert">{text}</p>
    </Panel>
  );
}
