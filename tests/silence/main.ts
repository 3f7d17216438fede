/** `npm run silence [-- en our-mistake]`: every false alarm in ordinary prose, where it stands. */
import { parseArgs } from 'node:util';
import { alarmsIn, SITUATIONS, type Alarm } from './alarms.ts';
import { readPieces } from './texts.ts';
import { LANGUAGES } from '../../lib/checker/report.ts';
import { textAt } from '../../lib/text/span.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const languages = LANGUAGES.filter((one) => positionals.includes(one));
const situation = SITUATIONS.find((one) => positionals.includes(one)) ?? 'auto';

for (const language of languages.length > 0 ? languages : LANGUAGES) {
  const alarms = readPieces(language).flatMap((piece) => alarmsIn(piece, language, situation));
  console.log(`${language}, situation ${situation}: ${alarms.length}`);
  console.log(alarms.sort(byRule).map(written).join('\n'));
}

function byRule(a: Alarm, b: Alarm): number {
  return a.finding.rule < b.finding.rule ? -1 : Number(a.finding.rule > b.finding.rule);
}

function written({ piece, finding }: Alarm): string {
  const { rule, start, end, sentence, text } = finding;
  const before = textAt(piece.text, { start: sentence.start, end: start });
  const after = textAt(piece.text, { start: end, end: Math.max(end, sentence.end) });
  return `${rule} (${piece.genre}): ${`${before}⟦${text}⟧${after}`.replace(/\s+/g, ' ')}`;
}
