import { momentBlank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead, sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Opens a clause that then tells what the reader told us. */
const ACCORDING =
  /^(?:(?:[uú]dajne|vraj|pod[lľ]a v[aá]s|pod[lľ]a teba|pod[lľ]a va[sš]ich slov|pod[lľ]a tvojich slov)|(?:vy |ty )?(?:tvrd[ií](?:te|[sš])|vrav[ií](?:te|[sš])),? [zž]e) /iu;
/** Doubt in one word, which the sentence does without. */
const DOUBTING =
  /(?<!\p{L})(?:[uú]dajne|vraj|[uú]dajn(?:[yýaáeéuú]|[eé]ho|[eé]mu|ej|om|[yý]m|[yý]ch|ou|[yý]mi)|takzvan(?:[yýaáeéuú]|[eé]ho|[eé]mu|ej|om|[yý]m|[yý]ch|ou))(?!\p{L})/iu;

/** On folded text: what the reader told is denied beside it. */
const DENIED = /(?<!\p{L})(?:nikto|nik|avsak|lenze|no|ale|nepotvrd\p{L}*|ktovie)(?!\p{L})|;/u;

/** What a record can be of, on folded text. */
const RECORD =
  /(?<!\p{L})(?:zaznam|system|kamer|evidenci|evidujem|meran|protokol|vypis|dennik|log(?!o)|mapa gps|gps)/u;

/** We look into it and write by a moment. */
export function check(habits: Habits): string {
  const look = bySpeaker(habits, 'Preverím to a napíšem', 'Preveríme to a napíšeme');
  return `${look} ${slovakReader(habits).to} do ${momentBlank('sk')}.`;
}

/** What the reader told us, told as such; or the promise to check; the record sent along is a choice. */
export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const told = [
    ...(DENIED.test(sentence.folded)
      ? []
      : [...asTold(sentence, habits), ...leaveWordsOut(sentence, span, DOUBTING)]),
  ].slice(0, 1);
  if (told.length > 0 || sentence.has('doubts-customer/claim')) return told;
  const record = sayInsteadOrAfter(sentence, withRecord(habits)).map((rewrite) => ({
    ...rewrite,
    isChoice: true,
  }));
  return [...sayInstead(sentence, check(habits)), ...(RECORD.test(sentence.folded) ? record : [])];
}

const withRecord = (habits: Habits): string =>
  `${bySpeaker(habits, 'Náš záznam posielam', 'Náš záznam posielame')} v prílohe. Sedí s tým, čo ${byReader(habits, 'máte', 'máš')} ${byReader(habits, 'vy', 'ty')}?`;

/** *Údajne ste volali* → *Píšete, že ste volali*. */
function asTold({ text, start, isQuestion }: Sentence, habits: Habits): Rewrite[] {
  const hit = ACCORDING.exec(text);
  if (!hit || isQuestion) return [];
  const says = `${byReader(habits, 'Píšete', 'Píšeš')}, že `;
  return [replaceWords({ start, end: start + hit[0].length }, says)];
}
