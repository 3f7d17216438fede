/**
 * `npm run bench`: builds the extension and prints how fast and how large it is; with `--write` it
 * writes docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { benchContest } from './contest.ts';
import { benchLists } from './lists.ts';
import { benchPage } from './page.ts';
import { benchSizes } from './sizes.ts';
import { benchWorker } from './worker.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import packageJson from '../../package.json' with { type: 'json' };

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

buildExtension();
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const page = `# How fast it is

Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: Amends ${packageJson.version}, Node ${process.version}, ${platform()} ${arch()}, ${machine()}.

## The engine beside others

Milliseconds of processor time: the median, and in brackets the value that 95 of 100 stay under. The texts are whole mails, the same for all, each sentence made new by a number; the others know English alone. *One key*: a few letters more at the end of a draft that was just checked. *Cold start*: from an idle process to the first answer, by the clock. Memory: what JavaScript holds after the first answer, and after all the texts.

${(await benchContest()).join('\n')}

## A team's list

What its phrases cost beside all else: made ready in a new process, by the clock; a draft in processor time. The median, and in brackets the value that 95 of 100 stay under.

${(await benchLists()).join('\n')}

## In the browser

By the clock, with everything else that the machine was doing.

New drafts in the background worker, the way there and back included:

${list(await benchWorker())}

On the mail page:

${list(await benchPage())}

## Size

${list(benchSizes())}
`;
console.log(page);
if (values.write) {
  const file = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
  const style = await resolveConfig(file);
  writeFileSync(file, await format(page, { ...style, filepath: file }));
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
}
