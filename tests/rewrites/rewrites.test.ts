/** What every rewrite must hold, tried on the marked mails. */
import { expect, test } from 'vitest';
import { findingsIn, readMarkedMails, type MarkedMail } from './marked-mails.ts';
import { createRandom } from '../soak/random.ts';
import { loadChecker } from '../../lib/checker/checker.ts';
import { loadSecondVoice } from '../../lib/checker/load-second-voice.ts';
import {
  LANGUAGES,
  type Finding,
  type Language,
  type Suggestion,
} from '../../lib/checker/report.ts';
import { rules } from '../../lib/rules/index.ts';
import { overlaps, shift, textAt, type Span } from '../../lib/text/span.ts';
import { partOf } from '../../training/texts.ts';

const checker = await loadChecker(rules, await loadSecondVoice());

/** One mail in so many is tried. */
const SHARE = 8;
const mailsOf = (language: Language): MarkedMail[] =>
  readMarkedMails(language).filter(({ text }) => partOf(text, SHARE) === 0);

interface Offer {
  readonly mail: MarkedMail;
  readonly finding: Finding;
  readonly suggestion: Suggestion;
}

const offersOf = (language: Language): Offer[] =>
  mailsOf(language).flatMap((mail) =>
    findingsIn(checker, mail).flatMap((finding) =>
      finding.suggestions.map((suggestion) => ({ mail, finding, suggestion })),
    ),
  );

const ANSWERS: Readonly<Record<Language, Readonly<Record<'text' | 'date', string>>>> = {
  en: { text: 'a new label for the parcel', date: 'Tuesday 1 December at 10:00' },
  es: { text: 'una etiqueta nueva para el paquete', date: 'martes 1 de diciembre a las 10:00' },
  sk: { text: 'nový štítok na balík', date: 'utorka 1. decembra o 10:00' },
};

/** Of the new words those that did not stand there before. */
function newWords(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < most - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  return { start, end: after.length - kept };
}

/** The mail with the rewrite in it, its blanks filled in, and where the new words stand. */
function accept({ mail, suggestion }: Omit<Offer, 'finding'>): { mail: MarkedMail; at: Span } {
  const { start, end, replacement, blanks } = suggestion;
  const words = blanks.reduceRight(
    (text, { kind, ...blank }) =>
      text.slice(0, blank.start) + ANSWERS[mail.language][kind] + text.slice(blank.end),
    replacement,
  );
  const text = mail.text.slice(0, start) + words + mail.text.slice(end);
  return {
    mail: { ...mail, text },
    at: shift(newWords(textAt(mail.text, suggestion), words), start),
  };
}

/** What a plain reader would miss: looked for without the checker. */
const KEPT = /\{\{.*?\}\}|%\w+%|https?:\/\/\S+\w|[\w.+-]+@[\w-]+\.\w+|\p{N}+/gu;
const mayLose = new Set(rules.filter((rule) => rule.mayLoseItsWords).map(({ id }) => id));

test.each(LANGUAGES)('in %s a rewrite stays in its sentence and keeps its facts', (language) => {
  const faults = offersOf(language).filter(({ mail, finding, suggestion }) => {
    const { sentence } = finding;
    const before = textAt(mail.text, sentence);
    const isInside = sentence.start - 1 <= suggestion.start && suggestion.end <= sentence.end + 1;
    const lost = (before.match(KEPT) ?? []).filter((fact) => !suggestion.preview.includes(fact));
    return (
      !isInside ||
      suggestion.preview === before ||
      lost.some((fact) => !mayLose.has(finding.rule) || !finding.text.includes(fact))
    );
  });
  expect(faults.map(told)).toEqual([]);
});

/** The second voice hears the whole mail, so now and then a new neighbour makes it hear more. */
const MOST_UNCLEAN = 0.03;

test.each(LANGUAGES)('in %s what a rewrite puts in is clean, with few exceptions', (language) => {
  const offers = offersOf(language);
  const unclean = offers.flatMap((offer) => {
    const { mail, finding } = offer;
    const known = findingsIn(checker, mail)
      .filter(({ rule, sentence }) => rule !== finding.rule && overlaps(sentence, finding.sentence))
      .map(({ rule }) => rule);
    const accepted = accept(offer);
    const found = findingsIn(checker, accepted.mail).filter(
      (one) => overlaps(one, accepted.at) && !known.includes(one.rule),
    );
    return found.map(({ rule, text }) => `${told(offer)}: ${rule} ⟦${text}⟧`);
  });
  expect(unclean.length / offers.length, unclean.join('\n')).toBeLessThanOrEqual(MOST_UNCLEAN);
});

test.each(LANGUAGES)('in %s taking first rewrites comes to an end', (language) => {
  const random = createRandom(1);
  for (let mail of mailsOf(language)) {
    let findings = findingsIn(checker, mail);
    // One more: a new neighbour may make the second voice hear what it did not before.
    for (let left = 2 * (findings.length + 1); ; left--) {
      const offered = findings.flatMap(({ suggestions: [first] }) => first ?? []);
      const suggestion = offered[random.below(offered.length)];
      if (!suggestion) break;
      expect(left, mail.text).toBeGreaterThan(0);
      ({ mail } = accept({ mail, suggestion }));
      findings = findingsIn(checker, mail);
    }
  }
});

const told = ({ mail, finding, suggestion }: Offer): string =>
  `${finding.rule}: ${textAt(mail.text, finding.sentence)} → ${suggestion.preview}`;
