import { rewritesOf, type VagueDeadlineWords } from './rewrites.ts';
import type { Hit } from '../../checker/parser.ts';
import { isDated } from '../../checker/commitments.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { contains, distance, outermost, overlaps, type Span } from '../../text/span.ts';

/** A time that cannot be checked, attached to something we will do. */
export function* findVagueDeadlines(
  context: RuleContext,
  words: VagueDeadlineWords,
): Generator<Match> {
  for (const sentence of context.sentences) {
    if (sentence.isQuestion) continue;
    const spans = outermost<Span>([...vagueTimes(sentence), ...openEvents(sentence, words)]);
    if (spans.length === 0 || isDated(sentence)) continue;
    for (const { start, end } of spans) {
      const span = { start, end };
      yield {
        span,
        rewrites: rewritesOf(sentence, span, context, words),
        isStock: isSetWording(sentence, span),
        sentences: [sentence],
      };
    }
  }
}

/** Says by itself when the promise will be kept, in words that cannot be checked. */
export const hasVagueTime = (sentence: Sentence): boolean =>
  !isDated(sentence) && vagueTimes(sentence).length > 0;

/** *Soon*, *as soon as possible*: vague by themselves, unless they are about something else. */
const setWordings = (sentence: Sentence): Hit[] =>
  sentence
    .find('vague-deadline/vague')
    .filter((hit) => !isAboutSomethingElse(sentence, hit) && !isLinked(sentence, hit));

/** The *soon* of *as soon as it lands*. */
const isLinked = (sentence: Sentence, hit: Hit): boolean =>
  sentence.find('vague-deadline/linked').some((link) => contains(link, hit));

/** Vague by itself, or known to be so wherever something is promised. */
const isSetWording = (sentence: Sentence, span: Span): boolean =>
  [...setWordings(sentence), ...sentence.find('vague-deadline/stock')].some((wording) =>
    overlaps(wording, span),
  );

/** With those that are vague only of what we promise: *later*, *after the holidays*. */
const vagueTimes = (sentence: Sentence): Hit[] => [
  ...setWordings(sentence),
  ...sentence
    .find('vague-deadline/weak')
    .filter((hit) => !isAboutSomethingElse(sentence, hit) && isPromised(sentence, hit)),
];

/**
 * *When the line frees up*: an event that no reader can check, said of what we promise. A promise to
 * write when there is news is a follow-up without a date, another rule's.
 */
function openEvents(sentence: Sentence, { mainClause }: VagueDeadlineWords): Span[] {
  const clauses = sentence
    .find('vague-deadline/event')
    .filter((hit) => !isAboutSomethingElse(sentence, hit))
    .map((hit) => ({ start: hit.start, end: endOfClause(sentence, hit.end, mainClause) }));
  return clauses.filter(
    (clause) => isPromised(sentence, clause) && !isOfMessage(sentence, clause, clauses),
  );
}

/** A promise to write belongs to the event that stands nearest to it. */
const isOfMessage = (sentence: Sentence, clause: Span, clauses: readonly Span[]): boolean =>
  sentence
    .find('message')
    .some((hit) => clauses.every((other) => distance(hit, clause) <= distance(hit, other)));

const isPromised = (sentence: Sentence, outside: Span): boolean =>
  sentence.find('promise').some((hit) => !overlaps(hit, outside) && !sentence.isQuoted(hit));

function isAboutSomethingElse(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.find('vague-deadline/request').filter(({ start }) => start <= hit.start);
  const isAsked = before.length > 0 && !isPromisedBetween(sentence, before.at(-1) ?? hit, hit);
  return (
    isAsked ||
    sentence.isQuoted(hit) ||
    sentence.find('vague-deadline/harmless').some((phrase) => overlaps(phrase, hit))
  );
}

const isPromisedBetween = (sentence: Sentence, from: Hit, to: Hit): boolean =>
  sentence.find('promise').some(({ start }) => start > from.start && start < to.end);

const CLAUSE_END = /[,;:.!?()]|\s[–—-]\s|$/;

/** Up to a pause, or to where the main clause begins without one: *En cuanto pueda | se lo mando*. */
function endOfClause(sentence: Sentence, from: number, mainClause?: RegExp): number {
  const rest = sentence.folded.slice(from - sentence.start);
  const pause = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const main = mainClause?.exec(rest)?.index ?? rest.length;
  return from + rest.slice(0, Math.min(pause, main)).trimEnd().length;
}
