import { en } from './en.ts';
import { es } from './es.ts';
import { findExcuses } from './find.ts';
import { sk } from './sk.ts';
import { defineRule } from '../../checker/rule.ts';

export default defineRule({
  id: 'excuse',
  group: 'responsibility',
  severity: 'hint',
  sources: ['angry-customers', 'bad-news'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  limits:
    'It cannot know whether a cause is told to explain or to justify: one honest cause, without a word of what was changed, is flagged.',
  mayLoseItsWords: true,
  mayLoseMore: true,
  tellsFirst: true,
  languages: { en, es, sk },
  find: findExcuses,
});
