import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findUndatedFollowUps, isTimed } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'undated-follow-up',
  group: 'promises',
  severity: 'warning',
  sources: ['dropped-ball', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  silentFor: ['slip', 'settled'],
  mayStay: true,
  limits:
    'A date in the sentence before does not count. A promise to write only if something happens may be flagged.',
  languages: { en, es, sk },
  find: findUndatedFollowUps,
  isExcused: isTimed,
});
