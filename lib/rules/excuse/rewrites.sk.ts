import { blank } from '../../checker/blanks.ts';
import { removeSentence, rewritten } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spelledFacts } from '../../checker/spelled-facts.ts';
import { behindAnd, isOfUs, withoutOpeningCause } from '../../languages/grammar/sk-cause.ts';
import { clausesWith } from '../../languages/grammar/sk-clauses.ts';
import { mustStay, pleads } from '../../languages/grammar/sk-holds.ts';
import { isSympathy, keepHead, sympathyBefore } from '../../languages/grammar/sk-keep-head.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import { restart } from '../../languages/restart.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';

/** A sentence with more words than this tells more than the excuse. */
const MAX_WORDS = 14;
/** On folded text: what went wrong, or what is refused, is told beside it. */
const TOLD =
  /(?<!\p{L})(?:bol[aoi]? (?:\p{L}+ ){0,3}\p{L}+(?:[aei]n[yaeo]|ut[yaeo])|nebol\p{L}*|nejdem\p{L}*|nebudem\p{L}*)(?!\p{L})/u;
/** On folded text: of the reader, what is not done, or what came of it: not to go with its days and numbers. */
const NEEDED =
  /(?<!\p{L})(?:v[ay]s\p{L}{0,3}|vam\p{L}?|vy|ti|teba|tvoj\p{L}*|ne(?!vid|ved|stih|zvlad|jd|roztrh|da(?!\p{L}))\p{L}{3,}|tak(?:ze)?|(?:poplie|pomiesa|pomyli|zabud|strati)\p{L}*)(?!\p{L})/u;
/** A cause that could be told to anybody. */
const CAUSE =
  /(?<!\p{L})(?:z|zo) (?:technick|prev[aá]dzkov|kapacitn|organiza[cč]n|person[aá]ln|objekt[ií]vn)[yý]ch (?:a \p{L}+[yý]ch )?(?:pr[ií][cč]in|d[oô]vodov)(?!\p{L})/iu;
/** A cause at the end, without a verb of its own. */
const CAUSE_AT_END =
  / (?:z d[oô]vodu|v d[oô]sledku|kv[oô]li|vzh[lľ]adom na|pre(?! (?:v[aá]s|teba|n[aá]s)(?!\p{L})))(?: \p{L}+){1,5}(?=[.!…]*$)/iu;
const CAUSE_AND_CHANGE = `Príčina bola v tom, že ${blank('čo sme zistili')}. Odteraz ${blank('čo sme zmenili')}.`;

/** On folded text: behind *and* it is told what happened: *a texty išli von, ako prišli*. */
const CAME_OF_IT = / a (?:\p{L}+ ){1,2}(?!ne)\p{L}{2,}l[aoi](?!\p{L})/u;

/** On folded text, behind the excuse: what came of it. */
const OUTCOME =
  /, (?:a )?(?:preto|takze|tak|nuz) (?!ste |ne\p{L}+te)(?<outcome>[^,;:]+ [^,;:]+?)(?=[.!…]*$)/u;

/** On folded text: *…, potom pochopíte, prečo sme vám nezavolali*. */
const WHY = /, preco (?<outcome>(?:som|sme) [^,;:]+?)(?=[.!…]*$)/u;

/** On folded text: of us or the reader, what went wrong, or what came of it. */
const isNews = (folded: string): boolean => isOfUs(folded) || FAILURE.test(folded);

const FAILURE =
  /(?<!\p{L})(?:neskor\p{L}*|\p{L}*mesk\p{L}+|oneskor\p{L}+|ne(?!stih|ved)\p{L}{3,}l[aoi]?|nestihame?|po lehote|az|preto|takze)(?!\p{L})/u;

/** On folded text: what is left excuses still, or defies the reader. */
const ARGUES =
  /(?<!\p{L})(?:nie (?:je|som|sme|su)|nikto|nik|kazd\p{L}*|ne\p{L}{3,}(?:te|[aei]s)|(?:co|ake?) (?:sme|som) kedy|druh[aey] (?:polovica )?\p{L}+|ved(?:ia|i)? len)(?!\p{L})/u;

/** On folded text: *sme nevedeli, kde nám hlava stojí* has lost what was not known. */
const UNFINISHED = /(?<!\p{L})nev(?:iem|ieme|edel[aoi]?)(?:,? a |[.!…]*$)/u;

type Told = Pick<Sentence, 'folded' | 'text'>;

function clauseWith(sentence: Sentence, span: Span): Told {
  const { start, end } = shift(clausesWith(sentence, span), -sentence.start);
  return { folded: sentence.folded.slice(start, end), text: sentence.text.slice(start, end) };
}

const holdsMore = (folded: string): boolean =>
  [mustStay, pleads, isSympathy].some((holds) => holds(folded)) || OUTCOME.test(folded);

/** What went wrong stands beside the excuse, or an apology, a promise. */
export const tellsMore = ({ folded }: Told): boolean => TOLD.test(folded) || holdsMore(folded);

/** Without the excuse; or the cause that was found and what was changed. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const isExcuseOnly =
    ![NEEDED, FAILURE].some((pattern) => pattern.test(sentence.folded)) &&
    !holdsMore(sentence.folded) &&
    !CAME_OF_IT.test(sentence.folded);
  const mayGo =
    context.sentences.length > 1 &&
    sentence.tokens.length <= MAX_WORDS &&
    isExcuseOnly &&
    !TOLD.test(sentence.folded);
  const sympathy = sympathyBefore(sentence);
  if (sympathy !== '')
    return sayInstead(sentence, `${sympathy}.`, excuseBehind(sentence, sympathy));
  const isHeard = span.start === sentence.start && span.end >= sentence.end - 1;
  const kept = [
    ...afterExcuse(sentence),
    ...(tellsMore(clauseWith(sentence, span)) ? [] : factAfter(sentence, span)),
    ...withoutCause(sentence, span).filter(
      (cut) => !isHeard || isNews(fold(rewritten(sentence, cut))),
    ),
    ...keepHead(sentence, span)
      .filter(({ replacement }) => isNews(fold(replacement)))
      .map((head) => ({ ...head, mayGo: spelledFacts(sentence) })),
  ]
    .filter(({ replacement }) => !ARGUES.test(fold(replacement)))
    .filter((cut) => !UNFINISHED.test(fold(rewritten(sentence, cut))))
    .slice(0, 1);
  if (kept.length > 0) return kept;
  const mayExplain = context.situation !== 'not-ours' && isExcuseOnly;
  return [
    ...(mayGo ? [removed(sentence, context.text)] : []),
    ...(mayExplain ? sayInstead(sentence, CAUSE_AND_CHANGE, justifying(sentence)) : []),
  ];
}

/** Without the cause at its start, or set words for one elsewhere. */
function withoutCause(sentence: Sentence, span: Span): Rewrite[] {
  const rest = withoutOpeningCause(sentence.text);
  return rest === null || span.start > sentence.start
    ? [CAUSE, CAUSE_AT_END].flatMap((cause) => leaveWordsOut(sentence, span, cause))
    : sayInstead(sentence, rest, [span]);
}

/** What we failed to do, ask or promise behind the excuse stays. */
const factAfter = (sentence: Sentence, span: Span): Rewrite[] =>
  leaveClauseOut(sentence, span, true)
    .filter(({ replacement }) => !sentence.text.startsWith(replacement.slice(0, 8)))
    .filter(
      ({ replacement }) =>
        BECAUSE.test(sentence.folded) ||
        mustStay(fold(replacement)) ||
        FAILED.test(fold(replacement)),
    );

/** On folded text: such a clause opens the sentence only to lead to what is told. */
const BECAUSE = /^(?:kedze|pretoze|nakolko|tym,? ze)(?!\p{L})/u;

const FAILED =
  /(?<!\p{L})(?:som|sme)(?!\p{L}).*(?<!\p{L})(?:ne\p{L}+l[ai]?|(?:zabud|pomyli|poplie|pomiesa|strat)\p{L}+)(?!\p{L})/u;

/** *Máme veľa práce, preto sme na vás zabudli* → *Zabudli sme na vás.* */
function afterExcuse(sentence: Sentence): Rewrite[] {
  if (withoutOpeningCause(sentence.text) !== null) return [];
  const other = behindAnd(sentence.text);
  if (other !== null) return sayInstead(sentence, other, justifying(sentence));
  const found = OUTCOME.exec(sentence.folded) ?? WHY.exec(sentence.folded);
  if (!found) return [];
  const end = found.index + found[0].length;
  const outcome = restart(sentence.text.slice(end - (found.groups?.outcome?.length ?? 0)), 'sk');
  const excuse = { start: sentence.start, end: sentence.start + found.index };
  return outcome === null ? [] : sayInstead(sentence, outcome, [excuse]);
}

/** What stands behind the sympathy, unless it is about the reader. */
function excuseBehind({ text, folded, start, end }: Sentence, { length }: string): Span[] {
  const behind = folded.slice(length);
  return NEEDED.test(behind) || /\p{N}/u.test(text.slice(length))
    ? []
    : [{ start: start + length, end }];
}

/** Days and numbers that only justify us go with the excuse. */
const justifying = (sentence: Sentence): Span[] => (NEEDED.test(sentence.folded) ? [] : [sentence]);

const removed = (sentence: Sentence, text: string): Rewrite => ({
  ...removeSentence(sentence, text),
  mayGo: justifying(sentence),
});
