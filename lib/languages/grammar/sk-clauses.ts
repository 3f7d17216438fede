/** What Slovak clauses look like: enough to take one out of a sentence and leave the rest standing. */
import { asks, promises } from './sk-holds.ts';
import { reorder, restart } from '../restart.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

/** Words that a clause which stands alone does without: *ale*, *veď*, *len*. */
const LINK =
  /^(?:napriek tomu|aj tak|a teda|teda|ale|no|lenže|lenze|však|vsak|tak|takže|takze|čiže|cize|veď|ved|len|iba|a|preto|predsa|potom|totiž|totiz)\s+/iu;
/** The same behind the first word or two of a clause: *kotol však treba*. */
const SECOND_LINK = /^(\S+(?: \S+)?) (?:však|vsak|ale|preto|totiž|totiz|predsa)(?= )/iu;
/** On folded text: a clause with such a first word leans on another one. */
const DEPENDENT =
  /^(?:ze|aby|ked|keby|kym|ak|pokial|hoci|pretoze|lebo|kedze|(?:\p{L}{1,6} )?ktor\w*|(?:\p{L}{1,3} )?c[io]m|pricom|pritom|co|coho|comu|kto|koho|komu|kde|kam|odkial|kedy|ako|akoby|preco|ci|nez|ani|aj|i|alebo|nie|akonahle|zatial|kolko|aky|aka|ake|jedine|nech|okrem|vratane|a to|a nie|podla toho)(?![\p{L}])/u;
/** On folded text: such a last word or clause waits for what follows: *za to, že …*. */
const AWAITS =
  /(?<!\p{L})(?:skor|tak|tolko|viac|lepsie|radsej|tie|ten|ta|tych|tym|tymi|taky|taka|take)$|: (?:ked|ak|keby|kto|kym|pokial) [^,;:]*$|(?:^|, )\p{L}{1,3} t(?:o|oho|omu|ym|om), (?:ze|co|aby|ako|ci) [^,;:]*$|(?<!\p{L})ci uz /u;
/** On folded text: belongs to a noun of the clause before it. */
const RELATIVE = /^(?:\p{L}{1,6} )?ktor/u;
/** On folded text: a clause with such a first word is what the verb before it tells. */
const TOLD = /^(?:ze|aby|ci|preco|kolko)(?!\p{L})/u;
/** On folded text: a reproach that goes on without the clause. */
const REPROACH =
  /(?<!\p{L})(?:mali? (?:ste|si)|(?:ste|si) (?:\p{L}+ ){0,3}(?:(?:ne)?mal[ai]?|mohl[ai]|mohol)|mala si|mohl[ai] (?:ste|si)|mohol si|neobstoj\p{L}*|predsa|(?:ne)?treba sa|dokaz\p{L}*|cudovat|cudujete|nerob\p{L}*|rozmysl\p{L}*)(?!\p{L})/u;
/** On folded text: points to what stood before it. */
const POINTING =
  /(?<!\p{L})(?:to|toho|tomu|tym|tom|tak|taky|taka|take|tu|tam|ten|tato|tento|toto|on|ona|ho|ju|ich)(?!\p{L})/u;
/** On folded text: a finite verb, as far as its form alone shows one. */
const FINITE =
  /(?<!\p{L})(?:som|sme|ste|je|su|sa|treba|(?:ne)?(?:bol|mal|dal|stal)[aoi]?|bud\w+|ma|mam|maju|mas|mate|mame|dame|\p{L}{3,}(?:al|il|el|ol|yl|ul)[aoi]?|(?!cislo|maslo)\p{L}*(?:[iaoy]s|h|(?<!te)p|(?<!s)k|nies|viez|vied|pad)l[aoi]|\p{L}{2,}[eai]me|\p{L}{2,}[eai]te|\p{L}{2,}(?:[euyi]je|[eu]ju|ujem|ujes)|\p{L}{3,}(?:(?<!c|[aeo]n)ie|ia|aju)|(?:ne)?(?:pride|pridu|plati|(?:po)?trva|meska|caka|chyba|(?:z)?ostava|stoji|patri|vrati|pojde|ide|dostane|dostava)[sm]?|\p{L}{3,}(?:ved|iel|av)am|(?:ne)?(?:mozem|viem|chcem|musim))(?!\p{L})/u;
/** The reader is called, or *please*: belongs to the clause before it. */
const CALLED =
  /^(?:prosím|prosim|(?:(?:pán|pan|pani|slečna|slecna) )?\p{Lu}\p{Ll}+)(?: ťa| vás)?$/u;
const PAUSE = /[,;:]\s+|\s+[–—-]\s+/gu;
const STOP = /[\s.!?…]*$/u;
const MIN_WORDS = 3;
const isFinite = (folded: string): boolean => FINITE.test(folded);
/** Fewer words make a maxim: *lacná brigáda neexistuje*. */
const MIN_OPENING = 4;

interface Clause extends Span {
  readonly text: string;
}

/** Between pauses; spans count in the sentence, its last stop left out. */
function clausesOf(sentence: string): Clause[] {
  const end = sentence.search(STOP);
  const pauses = Array.from(sentence.slice(0, end).matchAll(PAUSE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const starts = [0, ...pauses.map((pause) => pause.end)];
  const ends = [...pauses.map((pause) => pause.start), end];
  return starts.map((start, i) => {
    const stop = ends[i] ?? end;
    return { start, end: stop, text: sentence.slice(start, stop) };
  });
}

/**
 * The sentence without the clauses that the flagged words stand in; null where what is left would not
 * stand alone. `mayAssert`: what a clause with *že* tells may be told plainly.
 */
export function withoutClause(
  sentence: string,
  flagged: Span,
  { mayAssert }: { readonly mayAssert: boolean },
): string | null {
  const clauses = clausesOf(sentence);
  const first = clauses.findIndex((clause) => overlaps(clause, flagged));
  let last = clauses.findLastIndex((clause) => overlaps(clause, flagged));
  if (first < 0) return null;
  while (last + 1 < clauses.length - 1 && CALLED.test(clauses[last + 1]?.text ?? '')) last++;
  const before = sentence.slice(0, clauses[first - 1]?.end ?? 0);
  if (first === 0) while (RELATIVE.test(fold(clauses[last + 1]?.text ?? ''))) last++;
  const next = clauses[last + 1];
  const after = next ? sentence.slice(next.start, sentence.search(STOP)) : '';
  const stop = /[.…]*$/u.exec(sentence)?.[0] ?? '';
  if (before === '') return opens(after, mayAssert, stop || '.', /^\p{Lu}/u.test(sentence));
  if (!standsAlone(before) || TOLD.test(fold(clauses[first]?.text ?? ''))) return null;
  if (after === '') return before + (stop || '.');
  return isFree(after) ? `${before}, ${after}${stop || '.'}` : null;
}

/** On folded text: what we did or will do is no maxim. */
const isOurs = (folded: string): boolean =>
  promises(folded) || /(?<!\p{L})(?:som|sme)(?!\p{L})/u.test(folded);

/** What followed the clause opens the sentence now. */
function opens(
  after: string,
  mayAssert: boolean,
  stop: string,
  hasCapital: boolean,
): string | null {
  const told = mayAssert ? after.replace(/^(?:že|ze)\s+/iu, '') : after;
  const plain = told.replace(LINK, '').replace(LINK, '').replace(SECOND_LINK, '$1');
  if (!isFree(plain) || REPROACH.test(fold(plain))) return null;
  const ordered = reorder(plain, 'sk');
  if (ordered === null) return null;
  // What *že* tells has a verb in any form.
  const isSentence =
    told === after
      ? hasVerb(ordered, isOurs(fold(plain)) ? MIN_WORDS : MIN_OPENING)
      : ordered.split(/\s+/).length >= MIN_WORDS;
  if (!isSentence) return null;
  return (hasCapital ? capitalise(ordered) : ordered) + stop;
}

function standsAlone(before: string): boolean {
  const folded = fold(before);
  const isWhole = !DEPENDENT.test(folded) && !AWAITS.test(folded) && !REPROACH.test(folded);
  const own = clausesOf(before).filter(({ text }) => !DEPENDENT.test(fold(text)));
  return isWhole && hasVerb(before) && own.some(({ text }) => FINITE.test(fold(text)));
}

/** A finite verb, as far as its form shows one, among so many words. */
export const hasVerb = (text: string, minWords = MIN_WORDS): boolean =>
  text.split(/\s+/).length >= minWords &&
  [isFinite, promises, asks].some((holds) => holds(fold(text)));

/** On folded text: what ought to have been, what the reader did, or what everybody knows: argues, and tells nothing. */
const ARGUES =
  /(?<!\p{L})(?:by|keby|ste|si|mal[aoi]?|predsa|ved|vraj|iste|zjavne|kto|cudova\p{L}*|kazd\p{L}*)(?!\p{L})/u;

type Told = Span & { readonly text: string };

/** The clauses beside the flagged ones that tell something of their own, without those that lean on another one. */
export function factsBeside({ text, start }: Told, flagged: Span): string[] {
  const inside = shift(flagged, -start);
  return clausesOf(text)
    .filter((clause) => !overlaps(clause, inside))
    .map((clause) => clause.text)
    .filter((clause) => hasVerb(clause, 2))
    .filter((clause) => ![DEPENDENT, ARGUES].some((pattern) => pattern.test(fold(clause))));
}

/** On folded text: behind *and* somebody else does something: *a peniaze odišli*. */
const AND =
  / a (?!(?:ani |tak |preto )?(?:(?:ste|si|sa) )*\p{L}+l[aiy]?(?!\p{L}))(?<rest>\p{L}+ .*)$/u;

/** Whether a folded clause is two, of two subjects. */
export const goesOn = (folded: string): boolean => hasVerb(AND.exec(folded)?.groups?.rest ?? '', 2);

/** The flagged clauses, with what leans on them. */
export function clausesWith({ text, start }: Told, flagged: Span): Span {
  const inside = shift(flagged, -start);
  const clauses = clausesOf(text);
  const first = clauses.findIndex((clause) => overlaps(clause, inside));
  let last = clauses.findLastIndex((clause) => overlaps(clause, inside));
  while (DEPENDENT.test(fold(clauses[last + 1]?.text ?? ''))) last++;
  return shift(
    { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? text.length },
    start,
  );
}

/** Whether a clause with this first word hangs on another one. */
export const leans = (clause: string): boolean => DEPENDENT.test(fold(clause));

/** A clause of its own as a sentence without its stop; null where it points back or leans on another one. */
export function asSentence(clause: string): string | null {
  const plain = clause.replace(LINK, '').replace(SECOND_LINK, '$1');
  return isFree(plain) ? restart(plain, 'sk') : null;
}

function isFree(after: string): boolean {
  const folded = fold(after);
  return !DEPENDENT.test(folded) && !POINTING.test(folded.slice(0, 24));
}
