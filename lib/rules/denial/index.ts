import { en } from './en.ts';
import { es } from './es.ts';
import { findDenials, offerWhatIsOurs } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'denial',
  group: 'responsibility',
  severity: 'error',
  sources: ['nobody-is-perfect', 'angry-customers'],
  evidence: 'experiment',
  silentIn: ['none'],
  isDecision: true,
  isSilentWhenCareful: true,
  limits:
    'A true statement of who is responsible for what is flagged where the situation is guessed wrong; choose *not ours* and it becomes a hint.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findDenials,
  offer: offerWhatIsOurs,
});
