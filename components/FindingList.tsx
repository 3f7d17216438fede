import { describeStatus } from '../locales/describe-status.ts';
import type { ComposeActions, ComposeView } from './compose-view.ts';
import { openedBy } from './opened-by.ts';
import { Panel } from './Panel.tsx';
import { SeveritySign } from './Signs.tsx';
import { SituationLine } from './SituationLine.tsx';
import { useWords } from './words-context.ts';

interface FindingListProps {
  readonly view: ComposeView;
  readonly readBadge: () => readonly DOMRect[];
  readonly takesFocus: boolean;
  readonly actions: ComposeActions;
}

/** What the mail is taken for, and all findings of the draft, each with its sentence; choosing one opens its card. */
export function FindingList({ view, readBadge, takesFocus, actions }: FindingListProps) {
  const words = useWords();
  return (
    <Panel
      className="list"
      title={words.list.title}
      closeLabel={words.list.close}
      readLines={readBadge}
      placement="top-end"
      takesFocus={takesFocus}
      onClose={() => actions.closeCard()}
    >
      {view.situation && (
        <SituationLine
          situation={view.situation}
          onChoose={(chosen) => actions.chooseSituation(chosen)}
        />
      )}
      {(view.findings.length === 0 || view.status.kind === 'not-checked') && (
        <p>{describeStatus(view.status, words)}</p>
      )}
      {view.findings.length > 0 && (
        <ul data-first>
          {view.findings.map(({ id, finding, sentence }) => (
            <li key={id}>
              <button type="button" onClick={(event) => actions.openCard(id, openedBy(event))}>
                <strong>
                  <SeveritySign severity={finding.severity} /> {finding.title}
                </strong>
                <span lang={finding.language}>{sentence}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
