import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findBlameOthers } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'blame-others',
  group: 'responsibility',
  severity: 'warning',
  sources: ['dropped-ball', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'A fact about a supplier in words that often carry blame is flagged; a colleague who is blamed by first name only is missed.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findBlameOthers,
});
