import { blank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { keepHead } from '../../languages/grammar/sk-keep-head.ts';
import { leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with more words than this tells more than the excuse. */
const MAX_WORDS = 14;
/** On folded text: what went wrong, or what is refused, is told beside it. */
const TOLD =
  /(?<!\p{L})(?:bol[aoi]? (?:\p{L}+ ){0,3}\p{L}+(?:[aei]n[yaeo]|ut[yaeo])|nebol\p{L}*|nejdem\p{L}*|nebudem\p{L}*)(?!\p{L})/u;
/** A cause that could be told to anybody. */
const CAUSE =
  /(?<!\p{L})(?:z|zo) (?:technick|prev[aá]dzkov|kapacitn|organiza[cč]n|person[aá]ln|objekt[ií]vn)[yý]ch (?:a \p{L}+[yý]ch )?(?:pr[ií][cč]in|d[oô]vodov)(?!\p{L})/iu;
const CAUSE_AND_CHANGE = `Príčina: ${blank('čo sme zistili')}. Čo je odteraz inak: ${blank('čo sme zmenili')}.`;

/** Without the excuse; or the cause that was found and what was changed. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const mayGo =
    context.sentences.length > 1 &&
    sentence.tokens.length <= MAX_WORDS &&
    !TOLD.test(sentence.folded);
  const kept = [...leaveWordsOut(sentence, span, CAUSE), ...keepHead(sentence, span)].slice(0, 1);
  return [
    ...kept,
    ...(kept.length === 0 && mayGo ? [removeSentence(sentence, context.text)] : []),
    ...(context.situation === 'not-ours' ? [] : sayInstead(sentence, CAUSE_AND_CHANGE)),
  ];
}
