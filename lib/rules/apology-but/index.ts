import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findApologyBut, lacksAdversative } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'apology-but',
  group: 'apology',
  severity: 'error',
  sources: ['nobody-is-perfect', 'bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'It takes a sentence of sympathy for one with an apology in it, and cannot always tell a remedy after the *but* from a defence: the grade may be too strict. An apology in words that it does not know is missed.',
  languages: { en, es, sk },
  mayLoseMore: true,
  find: findApologyBut,
  isExcused: lacksAdversative,
});
