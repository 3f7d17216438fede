/** Something kind after an English sentence: what is said after a sneer or an excuse is not heard. */
import { factsAt, keepsFacts } from '../../checker/facts.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { shift } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { argumentsIn } from './en-arguments.ts';
import { canStandAlone } from './en-end-before.ts';
import { UNKIND } from './en-unkind.ts';

/** What other rules mark: it goes where it has a clause of its own at the end, and else is theirs. */
const ASIDES = ['excuse/stock', 'minimising/stock'];
/** Where the clause may begin that is left out. */
const PAUSE = /\s*[,;:(](?: |$)|\s+[–—-] |\s+(?=(?:and|but|or|as|because|since|so|seeing)\s)/gu;
/** What is left would have to go on. */
const HANGS = /(?:^|\s)(?:which|who|that|and|but|or|so|because|hey|well)$/iu;
/** Another verb in a clause that is left out may tell the reader something. */
const TELLS = wordPattern('refund(?:ed)?|credit(?:ed)?|deadline|attached|enclosed', 'u');

/** What the sentence says before its unkind clause; null where that cannot be told apart. */
export function kindPart(sentence: Sentence): string | null {
  const unkind = UNKIND.exec(sentence.folded);
  if (unkind) return partBefore(sentence, unkind.index, unkind.index + unkind[0].length);
  const [aside] = ASIDES.flatMap((set) => sentence.find(set)).map((hit) =>
    shift(hit, -sentence.start),
  );
  const kept = aside && partBefore(sentence, aside.start, aside.end);
  return kept && cut(sentence, kept, '').length > 0 ? kept : sentence.text;
}

/** Something else is told after it, which would go with it. */
const goesOn = ({ text }: Sentence, from: number): boolean =>
  Array.from(text.slice(from).matchAll(/,?\s(?:and|but|so)\s(?:then\s)?|[;:]\s/gu)).some(
    ({ 0: pause, index }) => canStandAlone(text.slice(from + index + pause.length)),
  );

function partBefore(sentence: Sentence, from: number, to: number): string | null {
  const { text, folded } = sentence;
  if (goesOn(sentence, to)) return null;
  const last = Array.from(text.matchAll(PAUSE))
    .filter((pause) => pause.index <= from && !HANGS.test(text.slice(0, pause.index)))
    .at(-1);
  const kept = text.slice(0, last?.index ?? 0);
  return TELLS.test(folded.slice(kept.length)) || !canStandAlone(kept) ? null : kept;
}

/** Something kind after a sentence without its last, unkind clause; none where that may not go. */
export function sayKindlyAfter(sentence: Sentence, text: string): Rewrite[] {
  const kept = kindPart(sentence);
  if (kept === null) return [];
  return kept === sentence.text ? sayAfter(sentence, text) : cut(sentence, kept, text);
}

/** None where a fact would go with what is cut. */
function cut(sentence: Sentence, { length }: string, text: string): Rewrite[] {
  const start = sentence.start + length;
  const end = { start, end: sentence.end };
  const mayGo = argumentsIn(sentence).filter((span) => span.start >= start);
  if (!keepsFacts('', factsAt(end, [sentence], mayGo))) return [];
  return [{ ...end, replacement: `. ${text}`, mayGo }];
}
