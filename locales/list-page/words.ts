import { en, type ListWords } from './en.ts';
import { es } from './es.ts';
import { sk } from './sk.ts';
import type { Locale } from '../../lib/checker/report.ts';

export type { ListWords };

/** The words of the page of team lists. */
export const LIST_WORDS: Readonly<Record<Locale, ListWords>> = { en, es, sk };
