import { en } from './en.ts';
import { es } from './es.ts';
import { findHiddenActors, isOwned } from './find.ts';
import { offerOwning } from './rewrites.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'hidden-actor',
  group: 'responsibility',
  severity: 'warning',
  sources: ['dropped-ball', 'nobody-is-perfect'],
  evidence: 'experiment',
  silentIn: ['none'],
  isSilentWhenCareful: true,
  mayStay: true,
  keptClauses: 2,
  limits:
    'A failure that a neighbouring sentence owns in other words is flagged all the same. A plain passive about something neutral may be taken for a failure.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findHiddenActors,
  isExcused: isOwned,
  offer: offerOwning,
});
