import { appendSentence } from '../../checker/rewrites.ts';
import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findFlatRefusals, hasAlternative } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'flat-refusal',
  group: 'respect',
  severity: 'warning',
  sources: ['angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  mayStay: true,
  keptClauses: 2,
  limits:
    'An alternative that stands further away than two sentences is not seen, nor one in unusual words.',
  tellsFirst: true,
  languages: { en, es, sk },
  find: findFlatRefusals,
  isExcused: hasAlternative,
  offer: (sentence, _span, { habits }, words) =>
    (words.alternatives?.(habits) ?? []).map((text) => appendSentence(sentence, text)),
});
