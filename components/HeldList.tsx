import type { HeldBlank } from '../lib/guard/find-held.ts';
import type { Suggestion } from '../lib/checker/report.ts';
import { formatDeadline } from '../lib/languages/dates.ts';
import type { ComposeView, GuardActions, HeldMail, ShownFinding } from './compose-view.ts';
import { Problem } from './Problem.tsx';
import { Rewrite } from './Rewrite.tsx';
import { SeveritySign } from './Signs.tsx';
import { useWords } from './words-context.ts';

interface HeldListProps {
  readonly held: HeldMail;
  readonly view: ComposeView;
  readonly onAccept: GuardActions['accept'];
  readonly onFillIn: (blank: HeldBlank) => void;
}

/** What holds a mail, the worst first: blanks, then findings, each with its best rewrite. */
export function HeldList({ held, view, onAccept, onFillIn }: HeldListProps) {
  const words = useWords().guard;
  const { blanks, findings, problem } = held;
  if (blanks.length === 0 && findings.length === 0) return null;
  return (
    <ul className="held" aria-label={words.held}>
      {blanks.map((blank) => (
        <li key={blank.start}>
          <strong>
            <SeveritySign severity="error" /> {words.blank}
          </strong>
          <BlankLine {...blank} />
          <button type="button" className="accept" onClick={() => onFillIn(blank)}>
            {words.fillIn}
          </button>
        </li>
      ))}
      {findings.map((shown) => (
        <li key={shown.id}>
          <HeldFinding
            shown={shown}
            view={view}
            problem={problem?.id === shown.id ? problem.problem : null}
            onAccept={onAccept}
          />
        </li>
      ))}
    </ul>
  );
}

function BlankLine({ line, words }: HeldBlank) {
  const at = line.indexOf(words);
  return (
    <p>
      {line.slice(0, at)}
      <mark>{words}</mark>
      {line.slice(at + words.length)}
    </p>
  );
}

/** What can go in as it stands saves time now; else the first. What only the writer can know comes last. */
const findBest = (suggestions: readonly Suggestion[]): Suggestion | undefined =>
  suggestions.find(({ blanks, isChoice }) => blanks.length === 0 && !isChoice) ?? suggestions[0];

interface HeldFindingProps extends Pick<HeldListProps, 'view' | 'onAccept'> {
  readonly shown: ShownFinding;
  readonly problem: NonNullable<HeldMail['problem']>['problem'] | null;
}

function HeldFinding({ shown, view, problem, onAccept }: HeldFindingProps) {
  const { id, finding, sentence } = shown;
  const best = findBest(finding.suggestions);
  return (
    <>
      <strong>
        <SeveritySign severity={finding.severity} /> {finding.title}
      </strong>
      {best ? <p>{finding.advice}</p> : <p lang={finding.language}>{sentence}</p>}
      {problem && <Problem key={problem} problem={problem} sentence={best?.preview ?? ''} />}
      {best && (
        <Rewrite
          key={best.replacement}
          shown={shown}
          suggestion={best}
          startsOpen
          today={view.today}
          writeDate={(day, time) => formatDeadline(finding.language, { day, time }, view.country)}
          onAccept={(values) => onAccept(id, best, values)}
        />
      )}
    </>
  );
}
