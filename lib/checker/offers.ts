/** Which of a rule's rewrites are offered, and in which order. */
import { leavesHarm, losesApology, losesMore } from './besides.ts';
import { factsAt, keepsFacts } from './facts.ts';
import { putInPlace } from './in-place.ts';
import { mayStillHarm } from './lasting-harm.ts';
import type { Match, Rewrite, Rule, RuleContext } from './rule.ts';
import { sentenceSpan } from './sentence-span.ts';
import { calledAtEnd } from './vocative.ts';
import { setSentence, tellFirst } from './told-first.ts';
import { contains, overlaps, textAt, type Span } from '../text/span.ts';

/** Tried in this order where nothing near may be taken. */
const FURTHER = ['in place', 'asking for facts'] as const;
/** How far a rewrite may go from the draft's own words. */
type Distance = 'near' | (typeof FURTHER)[number];

/**
 * What the language has of its own and what the match brings; where nothing of that may be taken as it
 * stands, what the rule offers for any sentence besides; where that is nothing too, further away from
 * the draft's own words; at last what the rule says in place of any sentence. Choices come last; where
 * nothing else may be taken as it stands, those near the draft's words.
 */
export function offersOf(rule: Rule, match: Match, context: RuleContext): Rewrite[] {
  const sentence = match.sentences.find((one) => overlaps(one, match.span));
  const inLanguage = sentence ? rule.rewrites(sentence, match.span, context) : [];
  const own = [...inLanguage, ...match.rewrites];
  const first = offered(own, rule, match, context, 'near');
  if (first.some(isPlain)) return choicesLast(first);
  const all = sentence ? [...own, ...rule.offer(sentence, match.span, context)] : own;
  const near = offered(all, rule, match, context, 'near');
  if (near.some(isPlain)) return choicesLast(near);
  for (const distance of FURTHER) {
    const rewrites = offered(all, rule, match, context, distance);
    if (rewrites.some(isPlain)) return choicesLast(rewrites);
  }
  const isInOne = sentence && contains(sentence, match.span);
  const instead = isInOne ? setSentence(rule, sentence, context) : [];
  return [...offered(instead, rule, match, context, 'near'), ...near];
}

/** Those that are safe and leave no harm. */
const offered = (
  rewrites: readonly Rewrite[],
  rule: Rule,
  match: Match,
  context: RuleContext,
  distance: Distance,
): Rewrite[] =>
  safe(rewrites, rule, match, context, distance).filter(
    (rewrite) =>
      !leavesHarm(rewrite, rule.id, match.span, match.sentences) &&
      !mayStillHarm(rewrite, rule, match, context),
  );

const isPlain = ({ isChoice }: Rewrite): boolean => !isChoice;

const choicesLast = (rewrites: readonly Rewrite[]): Rewrite[] => [
  ...rewrites.filter(isPlain),
  ...rewrites.filter((rewrite) => !isPlain(rewrite)),
];

/**
 * Those that change something, each once, stay in the sentences of the match, lose no fact and no
 * apology, and do not admit what may not be admitted, nor what no rule is sure of.
 */
function safe(
  rewrites: readonly Rewrite[],
  rule: Rule,
  match: Match,
  context: RuleContext,
  distance: Distance,
): Rewrite[] {
  const { span, sentences } = match;
  const { text, mayAdmit } = context;
  const { mayLoseItsWords, mayLoseMore } = rule;
  const asksForFacts = distance === 'asking for facts';
  const whole = sentenceSpan(span, sentences);
  const read = (rewrite: Rewrite): string => preview(rewrite, whole, text);
  const before = textAt(text, whole);
  const seen = new Set([before]);
  const isNew = (said: string): boolean => seen.size < seen.add(said).size;
  const toldAgain = (rewrite: Rewrite): Rewrite =>
    sentences.reduce((one, sentence) => tellFirst(one, rule, sentence, { asksForFacts }), rewrite);
  return rewrites
    .filter((rewrite) => (mayAdmit && !match.isHalfSure) || !rewrite.isAdmission)
    .filter((rewrite) => contains(whole, withoutSpace(rewrite, text)))
    .map((rewrite) =>
      distance === 'near' ? rewrite : putInPlace(rewrite, rule, match, asksForFacts),
    )
    .map((rewrite) => (asksForFacts ? toldAgain(rewrite) : rewrite))
    .filter((rewrite) => {
      const mayGo = [
        ...(mayLoseItsWords ? [span] : []),
        ...(rewrite.mayGo ?? []),
        ...(rewrite.replacement === '' ? sentences.map(calledAtEnd) : []),
      ];
      return keepsFacts(rewrite.replacement, factsAt(rewrite, sentences, mayGo));
    })
    .filter((rewrite) => !losesApology(rewrite, span, sentences))
    .map(toldAgain)
    .filter((rewrite) => mayLoseMore || !losesMore(rewrite, span, sentences))
    .filter((rewrite) => {
      const said = read(rewrite);
      return isNew(said) && !isTorn(said, before);
    });
}

/** Pauses that meet where words were cut: *Speak soon,, and …*. */
const TORN = /,\s*[,.;]|\s[,.;](?!\.)/u;
const isTorn = (said: string, before: string): boolean => TORN.test(said) && !TORN.test(before);

/** The sentences as they will read. */
export const preview = (
  { start, end, replacement }: Rewrite,
  sentences: Span,
  text: string,
): string => text.slice(sentences.start, start) + replacement + text.slice(end, sentences.end);

/** A sentence that goes takes a space beside it along. */
function withoutSpace({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start: end, end };
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
