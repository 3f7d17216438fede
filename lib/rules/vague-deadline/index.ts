import { datesMessage } from '../../checker/commitments.ts';
import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findVagueDeadlines } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'vague-deadline',
  group: 'promises',
  severity: 'warning',
  sources: ['dropped-ball', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  silentFor: ['settled'],
  keptClauses: 2,
  limits:
    "A date anywhere in the sentence silences it, also one of another clause. A vague word about somebody else's doing may be flagged.",
  mayLoseItsWords: true,
  tellsFirst: true,
  languages: { en, es, sk },
  find: findVagueDeadlines,
  isExcused: ({ next }) => datesMessage(next),
});
