import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead, sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { byReader } from '../../languages/grammar/sk-forms.ts';
import { asks, mustStay, REQUEST_BLANK } from '../../languages/grammar/sk-holds.ts';
import { onTopic } from '../../languages/grammar/sk-keep-head.ts';
import { leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn, promiseToCheck } from '../../languages/grammar/sk-say.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Opens a clause that then tells what the reader told us. */
const ACCORDING =
  /^(?:(?:[uú]dajne|vraj|pod[lľ]a v[aá]s|pod[lľ]a teba|pod[lľ]a va[sš]ich slov|pod[lľ]a tvojich slov)|(?:vy |ty )?(?:tvrd[ií](?:te|[sš])|vrav[ií](?:te|[sš])),? [zž]e) /iu;
/** Doubt in one word, which the sentence does without. */
const DOUBTING =
  /(?<!\p{L})(?:[uú]dajne|vraj|[uú]dajn(?:[yýaáeéuú]|[eé]ho|[eé]mu|ej|om|[yý]m|[yý]ch|ou|[yý]mi)|takzvan(?:[yýaáeéuú]|[eé]ho|[eé]mu|ej|om|[yý]m|[yý]ch|ou))(?!\p{L})/iu;

/** Fewer words tell nothing: *vraj chrípka*. */
const MIN_TOLD = 4;
/** On folded text: what the reader told is denied beside it. */
const DENIED =
  /(?<!\p{L})(?:nikto|nik|nenas\p{L}+|nezisti\p{L}+|nepotvrd\p{L}*|ktovie|hlupost\p{L}*|nezmys\p{L}+|smies\p{L}+|vymys\p{L}+)(?!\p{L})|;/u;

/** On folded text: what was claimed is turned against the reader. */
const TURNED = /(?<!\p{L})(?:avsak|vsak|lenze|no|ale|hoci|aj ked|pritom|akurat|napriek)(?!\p{L})/u;

/** On folded text: wonders at what was told, beside it. */
const AMAZED = /, (?:to by|co by|co je|to je|divne|zvlastne)(?!\p{L})|(?<!\p{L})prekvap\p{L}+/u;

/** What a record can be of, on folded text. */
const RECORD =
  /(?<!\p{L})(?:zaznam|system|kamer|evidenci|evidujem|meran|protokol|vypis|dennik|log(?!o)|mapa gps|gps)/u;
/** On folded text: there is no record to be sent. */
const NO_RECORD =
  /(?<!\p{L})(?:nepozname?|nenahrav\p{L}*|nemame?|nezachov\p{L}*|nezaznamen\p{L}*|neevidujem\p{L}*)(?!\p{L})/u;
/** On folded text: what our own check came to, with nothing held against the reader. */
const RESULT =
  /(?<!\p{L})(?:nezistil\p{L}?|nenasiel|nenasl[aio]|nevidno|v norme|bez zavad\p{L}?)(?!\p{L})/u;
const OF_READER = /(?<!\p{L})(?:ste|v[ay][sm]\p{L}{0,3}|si|ti|tvoj\p{L}*)(?!\p{L})/u;
const isResult = (folded: string): boolean => RESULT.test(folded) && !OF_READER.test(folded);

/** On folded text: names what it is about, and says nothing of it yet: *k tomu, že nezastavil*. */
const HEADING = /^(?:k|ku) [^:]*$/u;

/** What the reader told us, told as such; or the promise to check; the record sent along is a choice. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const toConfirm = WHAT_TO_DO.exec(sentence.text);
  if (toConfirm) return confirmed(sentence, toConfirm[0], habits);
  if (OUR_RECORD.test(sentence.folded)) return asTold(sentence, habits);
  // A doubt in another clause would stay.
  const isOne = mainClauses(sentence.text).length === 1;
  if (!mayTell(sentence)) return checked(sentence, habits);
  const told = [...(isOne ? asTold(sentence, habits) : []), ...withoutDoubt(sentence, span)].slice(
    0,
    1,
  );
  if (told.length > 0 || sentence.has('doubts-customer/claim')) return told;
  return checked(sentence, habits);
}

/** On folded text: what we have ourselves stands behind it, with its day: *údajne …; v odoslaných ho mám z utorka*. */
const OUR_RECORD = /^(?:udajne|vraj) [^;]+; (?:[^;]*(?<!\p{L})(?:mam|mame|posl|odosl)\p{L}*)/u;

/** *Ste si istá, že máme odvolanie stiahnuť?*: asks what we are to do. */
const WHAT_TO_DO =
  /^(?:naozaj )?ste si (?:naozaj |celkom )?ist\p{L}+(?<called>, (?:p[aá]n|pani) \p{L}+)?, (?=[zž]e (?:m[aá]me?|chcete|[zž]iadate) )/iu;

/** *Potvrďte, prosím, že máme odvolanie stiahnuť.* */
function confirmed(sentence: Sentence, asked: string, habits: Habits): Rewrite[] {
  const { text } = sentence;
  const { called = '' } = WHAT_TO_DO.exec(text)?.groups ?? {};
  const please = `${byReader(habits, 'Potvrďte', 'Potvrď')}, prosím${called}, `;
  return sayInstead(sentence, please + text.slice(asked.length).replace(/\?/gu, '.'));
}

/** Whether what the reader told may be said again: nothing denies it there. */
export const mayTell = (sentence: Sentence): boolean =>
  ![TURNED, AMAZED].some((pattern) => pattern.test(sentence.folded)) &&
  (sentence.has('doubts-customer/claim') ||
    (!DENIED.test(sentence.folded) && sentence.tokens.length >= MIN_TOLD));

/** *Vraj syčí radiátor* → *Syčí radiátor*, where nothing else is said of it. */
const withoutDoubt = (sentence: Sentence, span: Span): Rewrite[] =>
  /[,;:]/u.test(sentence.text) ? [] : leaveWordsOut(sentence, span, DOUBTING);

/** On folded text: *rád by som to videl na blokoch*, *bolo by dobré to doložiť*. */
const WANTS_PROOF =
  /(?<!\p{L})(?:rad[ai]? (?:(?:by|som|sme) )*(?:\p{L}+ )?videl[ai]?|(?:by som|by sme) (?:\p{L}+ )?rad[ai]? videl[ai]?|(?:dobre|vhodne|fajn)(?: \p{L}+){0,2} (?:dolozi|preukaza|dokaza)t)(?!\p{L})/u;

/** On folded text: what we did to find out, which stands before what came of it. */
const CHECKED =
  /^(?:(?:pri (?:skuske|kontrole|preberani)|technik|majster|kolega|skontrol\p{L}+|preveril\p{L}*|premeral\p{L}*|vyskusal\p{L}*)(?!\p{L})[^,;:]*?)(?=, takze | a (?:to|ta|ten|ziadn\p{L}+|nic) )/u;

/** *Pri skúške varila, takže neviem, o akú poruchu ide*: the test stays, and is made again. */
function checkedAgain({ text, folded }: Sentence, habits: Habits): string {
  const before = text.slice(0, CHECKED.exec(folded)?.[0].length ?? 0);
  return OF_READER.test(fold(before)) || before === ''
    ? promiseToCheck(habits)
    : `${before}. ${promiseToCheck(habits, 'ešte raz ')}`;
}

function checked(sentence: Sentence, habits: Habits): Rewrite[] {
  const { folded } = sentence;
  if (asks(folded)) return sayInstead(sentence, REQUEST_BLANK);
  if (WANTS_PROOF.test(folded)) return sayInstead(sentence, REQUEST_BLANK, spelledFacts(sentence));
  if (isResult(folded)) return sayAfter(sentence, promiseToCheck(habits, 'ešte raz '));
  const arguing = /\d/u.test(sentence.text) ? [] : [sentence];
  const instead = sayInstead(sentence, onTopic(sentence, checkedAgain(sentence, habits)), arguing);
  return [
    ...(mustStay(folded) || HEADING.test(folded) ? [] : instead),
    ...(RECORD.test(folded) && !NO_RECORD.test(folded) ? recordSent(sentence, habits) : []),
  ];
}

/** After what may not go, else in its place. */
function recordSent(sentence: Sentence, habits: Habits): Rewrite[] {
  const sent = withRecord(habits);
  const offered = mustStay(sentence.folded)
    ? sayAfter(sentence, sent)
    : sayInsteadOrAfter(sentence, sent);
  return offered.map((rewrite) => ({ ...rewrite, isChoice: true }));
}

const withRecord = (habits: Habits): string =>
  `Podľa ${bySpeaker(habits, 'môjho', 'nášho')} záznamu ${blank('čo v ňom je')}. Sedí to tak?`;

/** *Údajne ste volali* → *Píšete, že ste volali*. */
function asTold({ text, start, isQuestion }: Sentence, habits: Habits): Rewrite[] {
  const hit = ACCORDING.exec(text);
  if (!hit || isQuestion) return [];
  const says = `${byReader(habits, 'Píšete', 'Píšeš')}, že `;
  const opened = /^\p{Ll}/u.test(text) ? uncapitalise(says) : says;
  return [replaceWords({ start, end: start + hit[0].length }, opened)];
}
