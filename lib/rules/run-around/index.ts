import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findRunArounds, isArranged } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'run-around',
  group: 'respect',
  severity: 'warning',
  sources: ['dropped-ball', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'A way of complaint or a partner whom we brief ourselves is flagged where the sentence does not say so.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findRunArounds,
  isExcused: isArranged,
});
