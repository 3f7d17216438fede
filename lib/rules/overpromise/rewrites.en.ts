import { openingVow, withoutVows } from './vows.en.ts';
import { blank } from '../../checker/blanks.ts';
import { preview } from '../../checker/offers.ts';
import { together } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { clauseBehind } from '../../languages/grammar/en-clause-behind.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import { givesSomething, tellsNews } from '../../languages/grammar/en-news.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

/** Praise of what nobody has seen yet. */
const PRAISE =
  'nothing (?:will|can|could) go|without a|spotless|immaculate|smoothest|best|plain sailing|clockwork|swiss watch|(?:bet|set) your|perfect|zero|100|bulletproof|flawless';
const PERFECT = wordPattern(PRAISE, 'u');
/** A promise about all time, or of perfection. */
const FOR_EVER = wordPattern(
  `${PRAISE}|not|never|no|nothing|nobody|ever again|always|forever|all|every|everything|last|again|from (?:now|here) on|henceforth`,
  'u',
);

const isForEver = (folded: string): boolean =>
  FOR_EVER.test(folded) ||
  /you can be (?:certain|sure)|only time/u.test(folded) ||
  /n't(?![a-z])/u.test(folded);

/** It is about what went wrong already. */
const AGAIN = wordPattern(
  "again|twice(?! as)|second time|be repeated|recur[a-z]*|never|last|thing of the past|only time|won't ever|will not ever",
  'u',
);

/** Only what lies ahead can still go wrong; folded. */
const AHEAD =
  /(?<![a-z])(?:will|shall|won't|going to|can|cannot|can't|never|always|from (?:now|today)|tomorrow)(?![a-z])|'ll(?![a-z])/u;
/** Why it cannot happen again: that is what was changed. */
const REASON = /,? (?:because (?!of )|now that |since (?=(?:i|we) ))(?<said>[^;:]+?)[.!]*$/iu;

/** *You will wonder how you lived without it*: nothing of it can go wrong. */
const OF_READER = /^[^a-z]*you(?:'ll| will)(?! (?:get|have|receive|see))/u;
/** What the reader will think of it, behind a vow. */
const FEELS =
  /^[^a-z]*you(?:'ll| will) (?:really |never )?(?:love|like|enjoy|notice|forget|agree|wonder|regret|be (?:[a-z]+ )?(?:satisfied|happy|pleased|delighted|thrilled|impressed))(?![a-z])/u;
/** *You will never have to ask again*. */
const AGAIN_FOR_READER = wordPattern('again|have to|need to', 'u');
/** Something is asked of the reader, folded: it may not go. */
const REQUEST = wordPattern(
  'please|kindly|pls|do (?:share|send|bring|let)|^(?:bring|send|give|drop|pop|come) (?:me|us|it|the|your|over|in|by)',
  'u',
);
/** *…, Ms Weiss, …* */
const CALLED = ", (?:Mr|Mrs|Ms|Mx|Dr)\\.? \\p{Lu}[\\p{L}’'-]+(?=,)";
/** Words that look like facts and only praise: shouted, *a Swiss watch*, *from today*. */
const NO_FACT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}{4,}|Swiss|[Ff]rom today|hundred(?: and \\p{L}+)?(?: per ?cent)?|100 ?%)(?!\\p{L})|${CALLED}`,
  'gu',
);
/** What is promised begins there. */
const PAUSE = /,? (?:and|then) |, /gu;
const MIN_ASKED = 3;

/** What was changed; else the promise without its vows; else a smaller one. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { folded } = sentence;
  const habits = habitsIn(sentence, context.habits);
  if (REQUEST.test(folded)) return afterRequest(sentence, span, ifNot(folded, habits));
  const isPraise = OF_READER.test(folded) && !AGAIN_FOR_READER.test(folded);
  const isTooLarge = AGAIN.test(folded) || PERFECT.test(folded);
  const instead = isTooLarge && !isPraise ? insteadOfVow(sentence, span, habits) : [];
  if (instead.length > 0) return instead;
  const hoped = hope(sentence, habits);
  if (hoped.length > 0) return hoped;
  const sober = withoutVow(sentence, habits, context.text);
  return sober.length > 0 ? sober : insteadOfVow(sentence, span, habits);
}

/** The promise that is left, where it is none for ever, and what happens if it fails. */
function withoutVow(sentence: Sentence, habits: Habits, text: string): Rewrite[] {
  const { folded } = sentence;
  const sober = withoutVows(sentence, text).filter(
    (rewrite) => !isForEver(fold(preview(rewrite, sentence, text))),
  );
  const isGift = givesSomething(folded) || OF_READER.test(folded) || openingVow(folded) !== null;
  if (isGift || !AHEAD.test(folded)) return sober;
  return sober.flatMap((plain) =>
    sayAfter(sentence, ifNot(folded, habits)).map((added) => ({
      ...plain,
      ...together(plain, added, text),
    })),
  );
}

/** Only for the clause with the vow, where another one tells something: what was changed, for one. */
function insteadOfVow(sentence: Sentence, span: Span, habits: Habits): Rewrite[] {
  const { text, folded, start } = sentence;
  const otherwise = ifNot(folded, habits);
  const isAgain = AGAIN.test(folded);
  const isChanged = isAgain && CHANGED.test(folded.slice(0, span.start - start));
  const instead = isAgain ? changedIt(habits) : smaller(habits);
  const changed = isChanged ? otherwise : `${instead} ${otherwise}`;
  const reason = REASON.exec(text.slice(span.end - start))?.groups?.said;
  if (reason) return sayInstead(sentence, `${capitalise(reason)}. ${otherwise}`);
  const before = endBefore(sentence, span, changed);
  if (before.some((cut) => isSober(folded.slice(0, cut.start - start)))) return before;
  const behind = clauseBehind(sentence, span);
  if (behind && CHANGED.test(fold(behind)) && isSober(fold(behind))) {
    return sayInstead(sentence, `${behind}. ${otherwise}`, noFactsIn(sentence));
  }
  if (behind && tellsNews(fold(behind)) && isSober(fold(behind))) {
    return sayInstead(sentence, `${changed} ${behind}.`, noFactsIn(sentence));
  }
  const did = HAVING.exec(text)?.groups?.did;
  if (did) return sayInstead(sentence, `${nameOf(habits)} have ${did}. ${changed}`);
  const isTold = givesSomething(folded) || DONE_BY_US.test(folded);
  return isTold ? [] : sayInstead(sentence, changed, noFactsIn(sentence));
}

/** *…, having sent it to the wrong number*. */
const HAVING = /, having (?<did>[^,;:]+?)[.!]*$/u;
/** *We've changed the rota, so …*: what was changed is told; folded. */
const CHANGED =
  /(?:^|[^a-z])(?:i|we)(?:'ve| have)(?: (?:now|since|already|also))? (?!(?:our|my|your|the|an?|no|not|some|every|all|to|it|this)(?![a-z]))[a-z]+/u;
/** *The checks that we put on your account*: that would go with the vow; folded. */
const DONE_BY_US =
  /(?<=(?:that|which|after|since|when) (?:i|we) )(?:have |had )?(?:[a-z]{2,}ed|put|set|sent|made|gave|lost|took|left|wrote|broke|built|cut)(?![a-z])|(?<=(?:new|old) [a-z]+ (?:i|we) )(?:[a-z]{2,}ed|put|set|made|built)(?![a-z])/u;

const VOWS = wordPattern(
  'word|promise[sd]?|guarantee[sd]?|assur[a-z]+|swear|honour|oath|trust',
  'u',
);
const isSober = (folded: string): boolean => !FOR_EVER.test(folded) && !VOWS.test(folded);

/** What is asked stays; what was promised for it does not. */
function afterRequest({ text, start, end }: Sentence, span: Span, added: string): Rewrite[] {
  const pause = Array.from(text.matchAll(PAUSE))
    .filter(({ index }) => start + index < span.start)
    .at(-1);
  const kept = text.slice(0, pause?.index ?? 0);
  if (words(kept).length < MIN_ASKED) return [];
  return [{ start: start + kept.length, end, replacement: `. ${added}` }];
}

/** *I guarantee you will love it* → *I hope you will love it*; none of it is ours to promise. */
function hope({ folded, start }: Sentence, habits: Habits): Rewrite[] {
  const vow = openingVow(folded);
  if (vow === null || !FEELS.test(folded.slice(vow.length))) return [];
  return [{ start, end: start + vow.length, replacement: `${nameOf(habits)} hope` }];
}

const noFactsIn = ({ text, start }: Sentence): Span[] =>
  Array.from(text.matchAll(NO_FACT), ({ 0: { length }, index }) =>
    shift({ start: index, end: index + length }, start),
  );

const nameOf = ({ person }: Habits): string => (person === 'singular' ? 'I' : 'We');

const changedIt = (habits: Habits): string =>
  `${nameOf(habits)} have ${blank('what you changed')}.`;

const smaller = ({ person }: Habits): string =>
  `What ${person === 'singular' ? 'I' : 'we'} can promise is ${blank('what you can keep')}.`;

/** What comes next may go wrong, what was may happen again. */
const ifNot = (folded: string, habits: Habits): string =>
  `If it ${AGAIN.test(folded) ? 'happens again' : 'goes wrong'} all the same, ${then(habits)}.`;

const then = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'we'} will ${blank('what you do then')}`;
