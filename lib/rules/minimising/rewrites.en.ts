import { blank } from '../../checker/blanks.ts';
import { replaceWords, together } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { argumentsIn, timesIn } from '../../languages/grammar/en-arguments.ts';
import { clauseBehind } from '../../languages/grammar/en-clause-behind.ts';
import { canStandAlone } from '../../languages/grammar/en-end-before.ts';
import { tellsFailure } from '../../languages/grammar/en-failure.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { givesSomething, tellsNews } from '../../languages/grammar/en-news.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const IMPACT = `I know that this cost you ${blank('what it cost you')}.`;
/** What makes smaller than it is and may go: *a mere sixty views*, *only your name*; folded. */
const DIMINISHER = wordPattern(
  "(?<=^(?:we|i|it|they|you) )(?:only|just|merely)(?= [a-z]+)|(?<=^(?:it|this|that|there)(?:'s| is| was| has been|'s been) )(?:only|just|merely)(?= an? )|(?:only|just|merely)(?= (?:during|at|in|until|from) )|(?<=(?:was|were) )(?:only|just|merely)(?= (?!not |be )[a-z]+ for )|(?:a )?mere(?= (?:[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|[0-9]))|(?:only|just)(?= a (?:bit|little|touch) [a-z]+[.!]*$)|(?:only|just|merely)(?= (?:your|two|three|four|five|six|seven|eight|nine|ten|a (?:handful|few)|[0-9]))|a bit of(?= [a-z])|(?:nothing|no) (?:more|other) than(?= an? )|teeny|teensy|merely",
  'u',
);

/** What is said in its favour comforts nobody; folded. */
const CONSOLES = wordPattern(
  'bright side|plus side|silver lining|upside|consolation|at least|luckily|happily|fortunately|thankfully|be (?:glad|grateful|happy|thankful)|count yourself',
  'u',
);
/** What is left still makes it small, folded. */
const STILL_SMALL =
  /(?<![a-z])(?:is|are|was|were) (?:only |just |very |so |pretty |fairly )*(?:tiny|small|minor|slight|trivial|minimal|negligible)[^a-z]*$/u;
/** Names the trouble, and nothing else: *it's a scratch*; folded. */
const IS_A = /^(?:it|this|that)(?:'s| is| was) /u;
/** Nobody minds, and others have it worse: *…, and nobody will notice*. */
const COMFORT =
  /,? (?:and|but|so) (?:nobody|no one|(?:hardly|barely|scarcely) \p{L}+|others?|most people|everyone|at least)(?!\p{L})[^,;:.!]*(?=[.!]*$)|(?: that| which)? (?:you(?:['’](?:d|ll)| would| will)?|nobody|no one)(?: would| will|['’]ll)?(?: hardly| barely| scarcely| never)? (?:notice|see|spot)(?=[.!]*$)/iu;
/** How a thing is, and not only how people are. */
const IS_SO = /\b(?:is|are|was|were|has|have|will)\b(?!.*\bstill\b)/iu;

/** *A pump is a pump*. */
const SAME = /^(?:an? |the )?(?<what>\p{L}+) (?:is|are) (?:an? |the )?\k<what>(?!\p{L})/iu;

const SMALL =
  /\b(?:(?:just|only|merely|simply|very|rather|quite|fairly|relatively|comparatively) )*(?:small|little|minor|tiny|slight|trivial|minimal|negligible|wee|mere|teeny|short|brief|silly) /giu;

const COUNT =
  '(?:a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+t(?:y|een)|[0-9]+|half an?)(?: (?:couple|few|matter|bit) of)?(?: extra| more| short)?';
const UNIT =
  '(?:minutes?|hours?|days?|nights?|weeks?|months?|mornings?|afternoons?|evenings?|weekends?|miles?|euros?|pounds?|dollars?|per cent|percent)';
/** *It's only a week, so no great delay*: how long it was is a fact; folded. */
const ONLY_SO_LONG = new RegExp(
  `^(?<lead>[^,;:]*, )?(?<head>[^,;:]*(?:it's|it is|it was|that's|that is|that was|this is|this was|talking about))(?<only> (?:only|just|merely))? (?<much>(?<matter>a matter of )?${COUNT} ${UNIT}(?: (?:late|off|behind|or (?:so|two)))?)(?<too> (?:only|at most|tops|max))?(?:(?:,| [-–—])? (?<argued>(?:and|but|so|no|not|nothing|hardly|which is (?:no|nothing|hardly)) .*))?[.!]*$`,
  'u',
);
/** A count or a measure: with it a fact would go. */
const MEASURE = wordPattern(`${UNIT}|[a-z]+t(?:y|een)|dozens?`, 'u');

/** How long or how many it was. */
const COUNTED = wordPattern(
  '(?:a|of) few|few (?:more |extra )?[a-z]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|een)(?:-[a-z]+)?|half an?|dozens?|hundreds?|.*[0-9].*',
  'u',
);
/** What stays must be about the case: *a roof is a roof* is not. */
const OF_CASE = /\b(?:you|your|we|i|our|my|it)\b|\d/iu;
/** *Don't worry*, with which the reader is calmed down. */
const CALMS = /^[^a-z]*(?:please )?(?:don't|do not|dont) /u;
const tellsOfCase = (told: string): boolean => OF_CASE.test(told) && !makesLittle(told);
const makesLittle = (told: string): boolean =>
  STILL_SMALL.test(fold(told)) || CALMS.test(fold(told));
/** What we did is told, folded: with it a fact would go. */
const OUR_ACT =
  /(?<![a-z])(?:we|i)(?:'d| had| have|'ve)? (?!(?:said|need|speed)(?![a-z]))(?:[a-z]+ed|wrote|sent|put|left|took|gave|lost|made|forgot|broke|told|cut|hit)(?![a-z])/u;

/** What the reader has to know or to do, folded: it may not go with what makes it small. */
const TELLS = wordPattern(
  "my word|our word|(?:was|were|is|are) (?:sorted|fixed|resolved|corrected|put right|found)|you'll never|was in it|were in it|stayed|retype|drink|gp|will be (?:taken|paid|sent|back)|(?:is|are) yours|you can (?:still )?(?:use|claim|get|have)",
  'u',
);
/** Letters. */
const MAX_BEFORE = 33;
const THAT = /^ (?:that|when) (?<what>[^,;:.!?]+)/u;
const JOINT =
  /(?:,? (?:but|though|so|and)|[,;]| [–—-])(?: it['’]s| it was| it is| that['’]s)?\s*$/u;
const tellsMore = ({ folded }: Sentence): boolean => TELLS.test(folded) || tellsNews(folded);

/** The same without what makes it small; else what it meant for the reader. */
export function englishRewrites(sentence: Sentence, span: Span, { text }: RuleContext): Rewrite[] {
  const small = sentence.find('minimising/diminished').find((hit) => overlaps(hit, span));
  if (small) return sayInFull(sentence, small).map((full) => withoutComfort(sentence, full, text));
  if (CONSOLES.test(sentence.folded.slice(0, span.end - sentence.start))) {
    return tellsMore(sentence) ? [] : sayInstead(sentence, IMPACT, argumentsIn(sentence));
  }
  const measured = onlySoLong(sentence, span);
  if (measured.length > 0) return measured;
  const [tail] = withoutTail(sentence, span);
  if (tail) {
    const [full] = otherInFull(sentence);
    return [full && full.end <= tail.start ? together(full, tail, text) : tail];
  }
  const inFull = withoutDiminisher(sentence).filter((cut) => makesSmall(sentence, cut, span));
  if (inFull.length > 0) return inFull.map((full) => withoutComfort(sentence, full, text));
  const named = whatIsNamed(sentence, span);
  if (named.length > 0) return named;
  const failed = behindColon(sentence, span);
  if (failed !== null) return sayInstead(sentence, `${capitalise(failed)}. ${IMPACT}`);
  const besides = clauseBehind(sentence, span);
  if (besides && isOfCase(sentence, span, besides)) return sayInstead(sentence, `${besides}.`);
  const shorter = withoutLastClause(sentence, span, LEANS_FORWARD)
    .filter((cut) => tellsOfCase(text.slice(sentence.start, cut.start)))
    .map((cut) => withImpact(sentence, cut));
  if (shorter.length > 0 || tellsMore(sentence) || goesOn(sentence, span)) return shorter;
  if (COUNTED.test(sentence.folded)) return thatLong(sentence);
  if (OUR_ACT.test(sentence.folded)) return [];
  const isGeneral = !OF_CASE.test(text.slice(span.end, sentence.end));
  const times = isGeneral ? timesIn(sentence) : [];
  return sayInstead(sentence, IMPACT, [...argumentsIn(sentence), ...times]);
}

/** *It isn't the end of the world: orders from May are missing*: what went wrong is told. */
function behindColon({ text, start }: Sentence, { end }: Span): string | null {
  const told = /^: (?<told>[^:;]+?)[.!…]*$/u.exec(text.slice(end - start))?.groups?.told;
  return told !== undefined && canStandAlone(told) && tellsFailure(fold(told)) ? told : null;
}

/** *Two weeks is a blink*: how long it was stands first. */
const SO_LONG =
  /^(?<long>(?!few )[^,;:]*?\b(?:minutes?|hours?|days?|nights?|weeks?|months?|mornings?|afternoons?|evenings?|weekends?)(?: (?:of|on|in|at|with|without) [^,;:]*?)?) (?:is|are|was|were|will|would|can|could|never|hardly|does|do)\b/iu;

function thatLong(sentence: Sentence): Rewrite[] {
  const { long } = SO_LONG.exec(sentence.text)?.groups ?? {};
  const isClause = long === undefined || canStandAlone(long) || /^it|^th(?:at|is)/iu.test(long);
  const cost = blank('what it cost you');
  return isClause
    ? []
    : sayInstead(sentence, `I know that ${uncapitalise(long)} cost you ${cost}.`);
}

/** *A bit of elbow grease* beside the flagged words is none; nor is it where these are the whole sentence. */
const makesSmall = ({ text, start }: Sentence, cut: Span, span: Span): boolean =>
  overlaps(cut, span) && !/^a bit of (?!an? )/iu.test(text.slice(cut.start - start));

/** *It's no big deal that the lamp came broken*: it did. */
function whatIsNamed(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start } = sentence;
  const what = THAT.exec(text.slice(span.end - start))?.groups?.what;
  if (what === undefined || !canStandAlone(what)) return [];
  return sayInstead(sentence, `${capitalise(what)}. ${IMPACT}`);
}

/** What the other clause tells is of the case; hardly more than the flagged words stands before it. */
const isOfCase = ({ text }: Sentence, { start, end }: Span, besides: string): boolean =>
  text.length - besides.length - (end - start) < MAX_BEFORE &&
  !/\sif\s/iu.test(text) &&
  (OF_CASE.test(besides) || (IS_SO.test(besides) && !SAME.test(besides))) &&
  !ARGUES.test(fold(besides));

/** *a dent, and nobody will notice it* → *a dent* */
function withoutComfort(
  { text: said, start, end }: Sentence,
  full: Rewrite,
  text: string,
): Rewrite {
  const comfort = COMFORT.exec(said);
  if (!comfort || start + comfort.index < full.end || tellsFacts(fold(comfort[0]))) return full;
  const cut = { start: start + comfort.index, end, replacement: `. ${IMPACT}` };
  return { ...together(full, cut, text), mayGo: [cut] };
}

/** *… but nothing dramatic*, *…, no big deal* */
function withoutTail(sentence: Sentence, span: Span): Rewrite[] {
  const { text, start, end } = sentence;
  const kept = text.slice(0, span.start - start).replace(JOINT, '');
  const isTail = kept.length < span.start - start && /^[.!]*$/u.test(text.slice(span.end - start));
  if (!isTail || !canStandAlone(kept) || makesLittle(kept)) return [];
  const cut = { start: start + kept.length, end: Math.min(end, span.end), replacement: '' };
  return [withImpact(sentence, cut)];
}

/** *It's a scratch* alone makes it small still. */
const withImpact = ({ folded, end }: Sentence, cut: Rewrite): Rewrite =>
  IS_A.test(folded) ? { ...cut, end, replacement: `. ${IMPACT}` } : cut;

/** Another clause follows, which tells the reader something. */
const goesOn = ({ text, start }: Sentence, { end }: Span): boolean => {
  const behind = text.slice(end - start).replace(/^, I \p{L}+(?=,)/u, '');
  return /[,;:–—] (?:\S+ ){3}\S/u.test(behind) && OF_CASE.test(behind);
};

/** *just a small mix-up* → *a mix-up* */
const inFull = (words: string): string =>
  words
    .replace(SMALL, '')
    .replace(/\b(?:hiccup|hitch|blip|snag|niggle)(?=s?\b)/iu, 'problem')
    .replace(/\b(?:just|only|merely|simply) (?=an? )/iu, '')
    .replace(/\b(a)n? (?=[aeiou])/iu, '$1n ')
    .replace(/\b(a)n (?=[^aeiou])/iu, '$1 ');

/** One word alone, of which there is one: *tiny hiccup*. */
const ALONE = /^[a-z-]+(?<!s)$/iu;
const DETERMINED =
  /(?:^|\s)(?:my|our|your|his|her|its|their|no|any|every|each|the|an?|this|that|some|of)\s$/iu;

/** *only a small dent*, before the flagged words. */
const otherInFull = (sentence: Sentence): Rewrite[] =>
  [
    ...sentence.find('minimising/diminished').flatMap((small) => sayInFull(sentence, small)),
    ...withoutDiminisher(sentence),
  ].slice(0, 1);

/** *We forgot it, | just a small mix-up*: nothing is told by it. */
const APPENDED = /, $/u;
const LAST_WORD = /^[\p{L}-]*[.!]*$/u;

/** *A very, very small dent*: what makes small what makes small. */
const VERY = /(?:\b(?:very|quite|rather|really|pretty|fairly),? )+$/iu;

function sayInFull({ text, start, end }: Sentence, found: Span): Rewrite[] {
  const before = text.slice(0, found.start - start).replace(VERY, '');
  const small = { start: start + before.length, end: found.end };
  const written = text.slice(small.start - start, small.end - start);
  const full = inFull(written);
  if (full === written) return [];
  if (
    APPENDED.test(before) &&
    canStandAlone(before) &&
    LAST_WORD.test(text.slice(small.end - start))
  ) {
    return [{ start: small.start - 2, end, replacement: '.' }];
  }
  const isBare = ALONE.test(full) && !DETERMINED.test(before);
  const named = isBare ? `${/^[aeiou]/iu.test(full) ? 'an' : 'a'} ${full}` : full;
  return [replaceWords(small, /^\p{Lu}/u.test(written) ? capitalise(named) : named)];
}

/** Others, or the reader's own luck, held against the reader; folded. */
const ARGUES = wordPattern(
  "^(?:so|no|not|nothing|hardly|which)|you|you're|you'll|others?|nobody|no one|every(?:one|body)|anyway|really|honestly|frankly|at least",
  'u',
);
const onlyArgues = (folded: string): boolean =>
  ARGUES.test(folded) && !tellsFacts(folded) && !/[0-9]|\bplease\b/u.test(folded);

/** *It's only a week, and others waited longer* → *It's a week*, and what it cost. */
function onlySoLong({ text, folded, start, end }: Sentence, span: Span): Rewrite[] {
  const {
    lead = '',
    head,
    only,
    much,
    matter,
    too,
    argued = '',
  } = ONLY_SO_LONG.exec(folded)?.groups ?? {};
  if (head === undefined || much === undefined || !(only ?? matter ?? too)) return [];
  const headEnd = lead.length + head.length;
  const from = headEnd + (only ?? '').length;
  const isArgued = lead !== '' && overlaps(span, { start, end: start + lead.length });
  const said =
    text.slice(isArgued ? lead.length : 0, headEnd) + text.slice(from, from + much.length + 1);
  const goesOn = text.slice(from + much.length + 1 + (too ?? '').length);
  const rest = argued === '' || onlyArgues(argued) ? `. ${IMPACT}` : goesOn;
  return [{ start, end, replacement: `${isArgued ? capitalise(said) : said}${rest}` }];
}

/** It says how much or how long, or what the reader gets: it does not go. */
export const tellsFacts = (folded: string): boolean =>
  MEASURE.test(folded) || tellsNews(folded) || givesSomething(folded);

function withoutDiminisher({ text, folded, start }: Sentence): Rewrite[] {
  const found = DIMINISHER.exec(folded);
  if (!found) return [];
  const end = found.index + found[0].length;
  const next = /^\s+\S+/u.exec(text.slice(end))?.[0] ?? '';
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, found.index));
  return [
    replaceWords(
      shift({ start: found.index, end: end + next.length }, start),
      opens ? capitalise(next.trimStart()) : next.trimStart(),
    ),
  ];
}
