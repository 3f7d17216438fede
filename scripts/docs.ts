/** Writes the pages that are made from data. */
import { writeFileSync } from 'node:fs';
import { listSchemaFile } from './list-schema.ts';
import { rulesPage } from './rules-page.ts';
import { loadChecker } from '../lib/checker/checker.ts';
import { loadSecondVoice } from '../lib/checker/load-second-voice.ts';
import { rules } from '../lib/rules/index.ts';
import { countAllRewrites } from '../tests/rewrites/counts.ts';

const checker = await loadChecker(rules, await loadSecondVoice());
const page = await rulesPage(rules, countAllRewrites(checker));
writeFileSync(new URL('../docs/rules.md', import.meta.url), page);
writeFileSync(new URL('../public/list.schema.json', import.meta.url), await listSchemaFile());
