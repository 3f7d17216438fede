import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { slovakReader } from '../../languages/address.ts';
import { mainClauses } from '../../languages/grammar/sk-beside.ts';
import { bySpeaker, type Habits } from '../../languages/habits.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

const BY = `do ${momentBlank('sk')}`;
const ANYHOW = 'aj keby dovtedy nebolo nič nové';
const DEADLINE = `${BY}, ${ANYHOW}`;

/** On folded text, a clause: the promise waits for it, or goes on for long, and it stays. */
const WAITS =
  /(?<!\p{L})(?:ked|ak|az|len co|hned ako|akonahle|pokial|keby|potom|priebezne|bud(?:em|eme|e|u) (?:\p{L}+ )*\p{L}{4,}vat|po (?!telefon)\p{L}{4,})(?!\p{L})/u;
/** Where the promise's clause ends. */
const CLAUSE_END = /[,;:!?…]|\.(?!\d)|\s[–—-]\s|\s(?:a|ale|i|no)\s|$/u;
const SENTENCE_END = /[\s.!…]*$/u;
/** On folded text: the last clause leans on another one. */
const ENDS_LEANING =
  /, (?:ked|ako|len|az|ktor\p{L}*|ze|kym|akonahle|hned|kedy|ci|co|kto|kolko|preco|aby|aj)(?!\p{L})[^,]*$/u;

/** *Zavolám* **vám** **telefonicky**: belongs to the verb. */
const READER_BEHIND =
  /^(?: (?:v[aá]m|v[aá]s|ti|ťa|sa|si|e?-?mailom|telefonicky|p[ií]somne|s \p{L}+[ií]mi \p{L}+ami))*$/iu;
/** On folded text: a result is promised, which needs news. */
const RESULT =
  /(?<!\p{L})(?:vysledk\p{L}*|vysledok|zaver\p{L}*|rozhodn\p{L}*|navrh\p{L}*|odkaz|cas|termin|dozvi\p{L}*|vyrozum\p{L}*)(?!\p{L})/u;

const MAX_BARE = 5;

/** On folded text: tells, threatens or leaves it to others; no promise to write. */
const NO_PROMISE =
  /(?<!\p{L})(?:pravdu|ochranku|mozno|bez odpovede|povedia|uvidi(?:te|s) (?:to|ho|ju) na|upokojit|pravnik\p{L}*|\p{L}+t ne(?:jd|bud)em\p{L}?)(?!\p{L})/u;

/** On folded text: has no end that a date could set. */
const IN_TOUCH = /(?<!\p{L})v kontakte(?!\p{L})/u;

/** A date behind the promise's verb; else when the reader hears from us all the same. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  if (NO_PROMISE.test(sentence.folded)) return [];
  const habits = asSaidIn(sentence, context.habits);
  const { to } = slovakReader(habits);
  const alone = `${bySpeaker(habits, 'Ozvem', 'Ozveme')} sa ${to} ${DEADLINE}.`;
  if (IN_TOUCH.test(sentence.folded)) return sayInstead(sentence, alone);
  // What was heard as a whole ends with something else than its verb.
  const isWhole = span.start === sentence.start && sentence.tokens.length > MAX_BARE;
  const atVerb = isWhole || WAITS.test(sentence.folded) ? [] : behindVerb(sentence, span);
  return atVerb.length > 0 ? atVerb : goesOn(sentence, nextMessage(habits, sentence));
}

/** In another word than the promise. */
function nextMessage(habits: Habits, { folded }: Sentence): string {
  const { to } = slovakReader(habits);
  const write = folded.includes('napis')
    ? `sa ${to} ${bySpeaker(habits, 'ozvem', 'ozveme')}`
    : `${to} ${bySpeaker(habits, 'napíšem', 'napíšeme')}`;
  return `${BY} ${write}, ${ANYHOW}`;
}

/** *Ozvem sa, keď prídu výsledky, a do … vám napíšem, aj keby dovtedy nebolo nič nové*. */
function goesOn(sentence: Sentence, said: string): Rewrite[] {
  const { text, folded, start } = sentence;
  const at = Math.min(start + text.search(SENTENCE_END), calledAtEnd(sentence).start);
  if (
    mainClauses(text).length > 1 ||
    / a |^(?:ak|keby|ked|pokial|akonahle|len co|hned ako|az|kym)(?!\p{L})/u.test(folded)
  )
    return [{ start: at, end: at, replacement: `; ${said}` }];
  // Only behind a clause that leans does Slovak set a comma here.
  const pause = ENDS_LEANING.test(folded) ? ',' : '';
  return [{ start: at, end: at, replacement: `${pause} a ${said}` }];
}

/** None where more than the reader stands behind the verb: a date would seem to go with that. */
function behindVerb(sentence: Sentence, { end }: Span): Rewrite[] {
  const { text, folded, start } = sentence;
  const rest = text.slice(end - start);
  const at = Math.min(
    end + (CLAUSE_END.exec(rest)?.index ?? rest.length),
    calledAtEnd(sentence).start,
  );
  if (!READER_BEHIND.test(text.slice(end - start, at - start))) return [];
  const isLast = SENTENCE_END.exec(text.slice(at - start))?.index === 0;
  const isBare = isLast && !RESULT.test(folded);
  return [{ start: at, end: at, replacement: ` ${isBare ? DEADLINE : BY}` }];
}
