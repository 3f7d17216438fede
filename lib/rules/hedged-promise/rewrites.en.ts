import { blank, momentBlank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import { ourPart } from '../../languages/grammar/en-say.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { nextMessage } from '../vague-deadline/rewrites.en.ts';

const BEST =
  '(?:my|our) (?:very |level )?(?:best|utmost)|(?:everything|all|what|whatever) (?:that )?(?:i|we) can';
/** What stands before the infinitive, folded. */
const ATTEMPT = wordPattern(
  `(i|we)(?:'ll| will| shall)? (?:now |also |certainly |really )?(?:try(?: (?:my|our) (?:very )?(?:best|hardest))?|attempt|endeavou?r|aim|(?:hope|expect) to be able|hope|do (?:${BEST})|make every effort|strive) to (not )?([a-z]+)`,
  'u',
);

/** The reader is to do it; folded. */
const ASKS = /^(?:please|kindly) |(?:would|'d) (?:appreciate|love|like) (?:an?|if|your)(?![a-z])/u;

/** Something lies ahead and is open, folded; what has none of these was taken for a promise. */
const OPEN = wordPattern(
  "(?:[a-z]+'(?:ll|d)|will|shall|should|might|may|maybe|could|can|would|ought|hop(?:e[a-z]*|ing)|inten[a-z]+|aim[a-z]*|try|trying|expect|plan(?:ning)? to|plan is|efforts?|best|luck|being well|touch wood|crossed|willing|hopefully|optimistic|confident|doable|meant|supposed|if|whether|chances?|promises|reckon|believe)",
  'u',
);
/** How one wants to be, of which nothing will be known; folded. */
const NO_OUTCOME =
  /(?:effort|try|best|endeavour|strive|aim|hope) to (?:be (?:an? )?(?:bit|little|much|more|better)|do better|improve|keep|avoid)(?![a-z])/u;
/** Says no more than that one tries. */
const MAX_EMPTY = 6;
/** Only takes back what stands before it; folded. */
const TAIL =
  /,? (?:but |though |although |and )?(?:please )?(?:no (?:promises|guarantees)|we'll see|who knows|you never know|don't quote me(?: on (?:it|that))?|touch wood|knock on wood|fingers crossed|(?:but )?don't (?:hold (?:me|us) to|count on|bank on|rely on) (?:it|that))(?=[.!]*$)/u;

/** The promise itself with its date; else when the rest will be known. */
export function englishRewrites(sentence: Sentence, _: Span, context: RuleContext): Rewrite[] {
  const habits = habitsIn(sentence, context.habits);
  const courteous = COURTESY.exec(sentence.folded);
  if (courteous) return warmly(sentence, courteous, habits);
  const firm = promised(sentence);
  if (firm.length > 0) return firm;
  if (sentence.tokens.length <= MAX_EMPTY && promiseOf(sentence)) {
    return sayInstead(sentence, certain(habits));
  }
  const isOpen = OPEN.test(sentence.folded) && !NO_OUTCOME.test(sentence.folded);
  if (!isOpen || ASKS.test(sentence.folded)) return [];
  return eitherWay(sentence, habits);
}

/** What is certain now, and when the rest will be known. */
const certain = (habits: Habits): string =>
  `What is certain today: ${blank('what you can promise')}. ${nextMessage(habits)}`;

/** The hope is over, or it is for news: a message is all there is to promise; folded. */
const HOPED =
  /(?:was|were) hoping|(?:had|'d) hoped|^(?:i|we) hoped|(?<![a-z])(?:tell you|let you know|inform you|news)(?![a-z])/u;

/** *On Monday or else on Tuesday*. */
const namesTwo = ({ times, folded, start }: Sentence): boolean =>
  times.length > 1 &&
  times.some(({ span }) =>
    /(?<![a-z])or(?: [a-z]+){0,3} $/u.test(folded.slice(0, span.start - start)),
  );

const confirmed = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will confirm this by ${momentBlank('en')}.`;

/** When it will be known, after the sentence without what takes it back. */
function eitherWay(sentence: Sentence, habits: Habits): Rewrite[] {
  const who = habits.person === 'singular' ? 'I' : 'We';
  const said = HOPED.test(sentence.folded)
    ? nextMessage(habits)
    : `${who} will let you know ${namesTwo(sentence) ? 'which it will be' : 'either way'} by ${momentBlank('en')}.`;
  const tail = TAIL.exec(sentence.folded);
  if (!tail) {
    const kindly = sayKindlyAfter(sentence, said);
    const alone = ourPart(habits);
    return kindly.length > 0
      ? kindly.map((rewrite) => ({ ...rewrite, alone }))
      : sayInstead(sentence, certain(habits));
  }
  const stays = sentence.folded.slice(0, tail.index);
  // Without its tail it is certain: there is no other way.
  const answer = OPEN.test(stays) ? said : confirmed(habits);
  return [{ start: sentence.start + tail.index, end: sentence.end, replacement: `. ${answer}` }];
}

/** *We hope to have the pleasure of welcoming you*: no promise at all; folded. */
const COURTESY =
  /(?:i|we)(?: do| very much| sincerely)? hope to have the (?:opportunity|pleasure|chance|privilege|honour) (?:of|(?<to>to)) (?=[a-z])/u;

function warmly({ start }: Sentence, found: RegExpExecArray, { person }: Habits): Rewrite[] {
  if (found.index > 0 || !found.groups?.to) return [];
  const said = `${person === 'singular' ? 'I' : 'We'} would be glad to `;
  return [{ start, end: start + found[0].length, replacement: said }];
}

const promiseOf = ({ folded }: Sentence): RegExpExecArray | null => ATTEMPT.exec(folded);

/** Other words that hold a promise open, folded. */
const STILL_OPEN = wordPattern(
  "[a-z]+'d|ought|should|might|may|maybe|perhaps|could|would|if|unless|subject to|depending|allowing|permitting|everything we can|who knows|never know|quote me|rest assured|he'll|she'll",
  'u',
);
/** No work that is done by a day. */
const LASTS = /^(?:protect|keep|avoid|ensure|stay|remain|prevent|make sure)(?![a-z])/u;
/** What may come between follows; folded. */
const OBSTACLE = /^[,;]? (?:but|although|though|however|only)(?![a-z])/iu;
/** Work that is ours and done by a day; of what only turns out, no more is known than when there is news. */
const WORK =
  /^(?:arrange|bring|book|call|clean|complete|correct|deliver|dispatch|email|exchange|finish|fit|fix|install|issue|mend|move|order|paint|pay|phone|post|print|process|publish|put|refund|reimburse|repair|replace|reply|reprint|reschedule|restore|return|ring|send|ship|sort|speak|supply|transfer|update|upload|write)$/u;
/** No day can be put behind it: it names a time of its own, or no work of ours; folded. */
const NO_DAY = wordPattern(
  'after|when|once|meeting|visit|appointment|party|together|while|each|every|always|more|better|from (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|[0-9].*)|future|some|next|later|before|into|until|till|during|meet (?:it|this|that|the)|help',
  'u',
);

/** *We will try to bring it* → *We will bring it by …*. */
function promised(sentence: Sentence): Rewrite[] {
  const { folded, text, start } = sentence;
  const found = promiseOf(sentence);
  if (!found || STILL_OPEN.test(folded.replace(found[0], ''))) return [];
  const [words, who, not = '', verb = ''] = found;
  const end = found.index + words.length - verb.length;
  const rest = /^(?:[^,;:.!?…()–—]|[.,:](?=\d))*/u.exec(text.slice(end))?.[0].trimEnd() ?? '';
  if (/(?<![a-z])(?:and|but|so|if|because|soon|shortly|asap|possible)(?![a-z])/iu.test(rest))
    return [];
  if (OBSTACLE.test(text.slice(end + rest.length))) return [];
  const isSettled =
    isDated(sentence) || sentence.times.length > 0 || not !== '' || LASTS.test(fold(rest));
  if (!isSettled && (!WORK.test(verb) || NO_DAY.test(fold(rest)))) return [];
  const deadline = isSettled ? '' : ` by ${momentBlank('en')}`;
  const promise = `${who === 'i' ? 'I' : 'we'} will ${not}${rest.trimStart()}${deadline}`;
  const opens = !/\p{L}/u.test(text.slice(0, found.index));
  return [
    replaceWords(
      { start: start + found.index, end: start + end + rest.length },
      opens ? capitalise(promise) : promise,
    ),
  ];
}
