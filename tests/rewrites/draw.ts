/**
 * Draws rewrites at random from the marked mails, for a reader to judge: `npm run draw -- es 80 [seed]`.
 * One JSON object a line; the same seed gives the same ones.
 */
import { findingsIn, readMarkedMails } from './marked-mails.ts';
import { createRandom } from '../soak/random.ts';
import { loadChecker } from '../../lib/checker/checker.ts';
import { loadSecondVoice } from '../../lib/checker/load-second-voice.ts';
import { LANGUAGES } from '../../lib/checker/report.ts';
import { rules } from '../../lib/rules/index.ts';
import { textAt } from '../../lib/text/span.ts';

const USAGE = `npm run draw -- ${LANGUAGES.join('|')} COUNT [SEED]`;

const [named, count = '80', seed = '1'] = process.argv.slice(2);
const language = LANGUAGES.find((one) => one === named);
if (!language || !/^\d+$/.test(count) || !/^\d+$/.test(seed)) throw new Error(USAGE);

const checker = await loadChecker(rules, await loadSecondVoice());
const drawn = readMarkedMails(language).flatMap((mail) =>
  findingsIn(checker, mail).flatMap(({ rule, text, sentence, suggestions }) =>
    suggestions.map(({ preview, blanks, isChoice }) => ({
      rule,
      flagged: text,
      before: textAt(mail.text, sentence),
      after: preview,
      blanks: blanks.length,
      isChoice,
    })),
  ),
);
const random = createRandom(Number(seed));
for (let left = Number(count); left > 0 && drawn.length > 0; left--) {
  const [rewrite] = drawn.splice(random.below(drawn.length), 1);
  console.log(JSON.stringify(rewrite));
}
