import type { DismissalScope, ShownFinding } from '../../components/compose-view.ts';
import { localDay } from '../local-day.ts';
import { disableRule } from '../storage/disabled-rules.ts';
import { dismissSentence } from '../storage/dismissed-sentences.ts';
import { ignorePhrase } from '../storage/ignored-phrases.ts';

function store({ finding, sentence }: ShownFinding, scope: DismissalScope): Promise<void> {
  switch (scope) {
    case 'here':
      return dismissSentence(finding.rule, sentence, localDay(new Date()));
    case 'phrase':
      return ignorePhrase(finding.rule, finding.text);
    case 'rule':
      return disableRule(finding.rule);
  }
}

/** Each adds to what is stored: one after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Rejects where it cannot be stored: then it stays hidden only as long as the compose box is open. */
export function rememberDismissal(hidden: ShownFinding, scope: DismissalScope): Promise<void> {
  const stored = last.then(() => store(hidden, scope));
  last = stored.catch(() => undefined);
  return stored;
}
