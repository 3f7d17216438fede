import { en } from './en.ts';
import { es } from './es.ts';
import type { LanguageFacts } from './language.ts';
import { sk } from './sk.ts';
import type { Language } from '../checker/report.ts';

export const languages: Readonly<Record<Language, LanguageFacts>> = { en, es, sk };
