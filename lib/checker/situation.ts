import type { Language, Situation } from './report.ts';
import { languages } from '../languages/index.ts';
import { fold } from '../text/fold.ts';

/**
 * What the mail answers to, as far as the draft and the mail that it answers tell. A failure with
 * nobody to blame for it is ours; nothing that speaks of a failure is ordinary mail.
 */
export function guessSituation(written: string, quoted: string, language: Language): Situation {
  const draft = fold(written);
  const all = `${draft}\n${fold(quoted)}`;
  const cues = languages[language].situation;
  if (!cues.trouble.test(all)) return 'none';
  if (cues.notOurs.test(draft)) return 'not-ours';
  if (cues.ours.test(draft)) return 'our-mistake';
  if (cues.badNews.test(draft)) return 'bad-news';
  return cues.feedback.test(all) ? 'complaint' : 'our-mistake';
}
