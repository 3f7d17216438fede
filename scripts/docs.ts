/** Writes the pages that are made from data. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';
import { rules } from '../lib/rules/index.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage(rules));
