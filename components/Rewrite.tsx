import { useState } from 'react';
import type { Day } from '../lib/checker/draft.ts';
import type { Suggestion } from '../lib/checker/report.ts';
import type { ShownFinding } from './compose-view.ts';
import type { WriteDate } from './DateField.tsx';
import { OnlyIf } from './OnlyIf.tsx';
import { OpenRewrite } from './OpenRewrite.tsx';
import { Preview } from './Preview.tsx';
import { useWords } from './words-context.ts';

/** An answer to each blank, in their order; `null` where there is none yet. */
export type Values = readonly (string | null)[];

export interface RewriteProps {
  readonly shown: ShownFinding;
  readonly suggestion: Suggestion;
  readonly today: Day;
  readonly writeDate: WriteDate;
  readonly onAccept: (values: Values) => void;
}

/** One rewrite: a button that accepts it, or where something is left to fill in, its fields. */
export function Rewrite(props: RewriteProps & { readonly startsOpen: boolean }) {
  const { shown, suggestion, startsOpen, onAccept } = props;
  const words = useWords();
  const [isOpen, setOpen] = useState(startsOpen);

  if (suggestion.blanks.length > 0) {
    return isOpen ? (
      <OpenRewrite {...props} takesFocus={!startsOpen} />
    ) : (
      <button type="button" className="rewrite" onClick={() => setOpen(true)}>
        <OnlyIf suggestion={suggestion} />
        <span className="unseen">{words.card.fillIn} </span>
        <Preview
          shown={shown}
          suggestion={suggestion}
          renderBlank={(index) => <span className="slot">{suggestion.blanks[index]?.label}</span>}
        />
      </button>
    );
  }
  const isRemoval = suggestion.preview === '';
  return (
    <button type="button" className="rewrite" onClick={() => onAccept([])}>
      <OnlyIf suggestion={suggestion} />
      <span className={isRemoval ? 'verb' : 'unseen'}>
        {isRemoval ? words.card.remove : words.card.use}{' '}
      </span>
      <Preview shown={shown} suggestion={suggestion} />
    </button>
  );
}
