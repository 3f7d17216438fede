/** A set sentence in place of open words: what these told, only the writer can say again. */
import { lostWords } from './besides.ts';
import { blank, NEEDED, withoutBlanks } from './blanks.ts';
import { keepsFacts, takes } from './facts.ts';
import { replaceSentence } from './rewrites.ts';
import type { Rewrite, Rule, RuleContext } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { calledAtEnd, opening } from './vocative.ts';
import { capitalise } from '../text/case.ts';
import { fold } from '../text/fold.ts';
import { around, contains, outermost, shift, textAt, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Fewer words that mean something are the set phrase itself. */
const LEAST_TOLD = 2;
/** Of so many, the set sentence may have one as well by chance. */
const BY_CHANCE = 3;
/** So many words one after another are kept on purpose. */
const LEAST_KEPT = 4;
/** More names and numbers make no label. */
const MOST_FACTS = 4;

interface Asking {
  /** Fewer words that mean something are not asked for. */
  readonly leastTold?: number;
  /** Names, numbers and days that would be lost stand in the label, for the writer to keep. */
  readonly asksForFacts?: boolean;
}

/**
 * Opens the rewrite with a blank for what was told, where that was more than a set phrase and nothing
 * of it is left.
 */
export function tellFirst(
  rewrite: Rewrite,
  rule: Rule,
  sentence: Sentence,
  { leastTold = LEAST_TOLD, asksForFacts = false }: Asking = {},
): Rewrite {
  const label = NEEDED[sentence.language];
  const { replacement, mayGo = [] } = rewrite;
  if (!rule.tellsFirst || sentence.isQuestion || replacement === '') return rewrite;
  if (!contains(rewrite, sentence)) return rewrite;
  const facts = asksForFacts ? lostFacts(rewrite, sentence) : [];
  if (facts.length > MOST_FACTS) return rewrite;
  const asked = blank(withFacts(label, facts));
  const isAsked = facts.length > 0 && replacement.includes(blank(label));
  if (isAsked) {
    const asking = replacement.replace(blank(label), asked);
    return { ...rewrite, replacement: asking, mayGo: [...mayGo, sentence] };
  }
  if (fold(replacement).includes(fold(label))) return rewrite;
  if (facts.length === 0 && !losesTold(rewrite, rule, sentence, leastTold)) return rewrite;
  const opened = replacement.startsWith(opening(sentence)) ? opening(sentence) : '';
  return {
    ...rewrite,
    replacement: `${opened}${asked}. ${capitalise(replacement.slice(opened.length))}`,
    mayGo: [...mayGo, sentence],
  };
}

/** What the rule says in place of any sentence, behind a blank for what that told. */
export function setSentence(rule: Rule, sentence: Sentence, { habits }: RuleContext): Rewrite[] {
  const own = rule.languages[sentence.language];
  if ('notApplicable' in own || !own.instead || sentence.isQuestion) return [];
  const said = own.instead(habits, sentence);
  const bare = replaceSentence(sentence, said);
  const alone = { ...bare, mayGo: [sentence] };
  const facts = lostFacts(bare, sentence);
  if (facts.length > MOST_FACTS) return [];
  const isTold = facts.length > 0 || losesTold(alone, rule, sentence, LEAST_TOLD);
  if (said === '') return isTold ? [factsAlone(sentence)] : [];
  if (!isTold && !rule.tellsFirst) return [alone];
  const asked = blank(withFacts(NEEDED[sentence.language], facts));
  return [{ ...alone, ...replaceSentence(sentence, `${asked}. ${said}`) }];
}

/** A blank alone, with the names, numbers and days of a sentence of which no word may stay. */
export const factsAlone = (sentence: Sentence): Rewrite => {
  const facts = lostFacts(replaceSentence(sentence, ''), sentence);
  const asked = blank(withFacts(NEEDED[sentence.language], facts));
  return { ...replaceSentence(sentence, `${asked}.`), mayGo: [sentence] };
};

/** The label of a blank, with the names and numbers that have to stand in it. */
export const withFacts = (label: string, facts: readonly string[]): string =>
  facts.length > 0 ? `${label}: ${facts.join(', ')}` : label;

/** Whether more than a set phrase is told, and nothing of it is left. */
function losesTold(rewrite: Rewrite, rule: Rule, sentence: Sentence, leastTold: number): boolean {
  const set = `${rule.id}/stock`;
  const hasOne = !rule.isDecision && sentence.phrases.includes(set);
  const setPhrases = hasOne ? sentence.find(set) : [];
  const lostIn = (words: string): number =>
    lostWords({ ...rewrite, replacement: words }, [sentence], setPhrases);
  const told = lostIn('');
  const said = withoutBlanks(rewrite.replacement);
  const kept = told - lostIn(said);
  return told >= leastTold && kept * BY_CHANCE < told && !repeats(said, sentence);
}

/** As they are written, in order; those that stand side by side are one, as *2025-118834*. */
export function lostFacts({ replacement, mayGo = [] }: Rewrite, sentence: Sentence): string[] {
  const { text, start } = sentence;
  const going = [calledAtEnd(sentence), ...mayGo];
  return outermost(sentence.facts)
    .filter((fact) => !going.some((span) => takes(span, fact)))
    .map((fact) => shift(fact, -start))
    .filter((fact) => !keepsFacts(replacement, [fold(textAt(text, fact))]))
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((joined, fact) => {
      const last = joined.at(-1);
      const isNext = last && /^[\s/–-]*$/u.test(text.slice(last.end, fact.start));
      return isNext ? [...joined.slice(0, -1), around(last, fact)] : [...joined, fact];
    }, [])
    .map((fact) => textAt(text, fact));
}

/** *Take it by Friday* is kept though each of its words is a small one. */
function repeats(said: string, { folded }: Sentence): boolean {
  const all = words(folded);
  const again = fold(said);
  return all.some(({ start }, index) => {
    const last = all[index + LEAST_KEPT - 1];
    return last !== undefined && again.includes(folded.slice(start, last.end));
  });
}
