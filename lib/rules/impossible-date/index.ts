import { defineRule } from '../../checker/rule.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findImpossibleDates } from './find.ts';
import { sk } from './sk.ts';

export default defineRule({
  id: 'impossible-date',
  group: 'promises',
  severity: 'warning',
  sources: ['dropped-ball', 'angry-customers'],
  evidence: 'expert-advice',
  silentIn: ['none'],
  isCertain: true,
  limits:
    'A date without a year may be of any year, so a weekday that does not fit it is told only where the year is written.',
  mayLoseItsWords: true,
  mayStay: true,
  languages: { en, es, sk },
  find: findImpossibleDates,
});
