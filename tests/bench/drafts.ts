/** What is checked: whole mails of `training/`, one after another, each sentence made new. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../lib/checker/report.ts';

const FOLDER = path.join(import.meta.dirname, '../../training/mails');

/** So many words of mail; another `seed`, another text. */
export function draftOf(language: Language, words: number, seed: number): string {
  const mails = readMails(language);
  const parts: string[] = [];
  for (let i = seed * 3, count = 0; count < words; i++) {
    const mail = mails[i % mails.length] ?? '';
    count += mail.split(' ').length;
    parts.push(mail.replace(/(?<=\p{L})(?=[.!?](?:\s|$))/gu, () => ` ${seed}${parts.length}`));
  }
  return parts.join('\n\n').split(' ').slice(0, words).join(' ');
}

const known = new Map<Language, readonly string[]>();

function readMails(language: Language): readonly string[] {
  const mails = known.get(language) ?? loadMails(language);
  known.set(language, mails);
  return mails;
}

const loadMails = (language: Language): string[] =>
  readdirSync(FOLDER)
    .sort()
    .filter((file) => file.startsWith(language))
    .flatMap((file) => readFileSync(path.join(FOLDER, file), 'utf8').trim().split('\n'))
    .map((line) => plain((JSON.parse(line) as { readonly text: string }).text));

/** Without the labels. */
const plain = (text: string): string => text.replace(/⟦(?:[^|⟧]*\|)?|⟧/g, '');
