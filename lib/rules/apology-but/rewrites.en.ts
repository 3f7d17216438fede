import { blank, momentBlank, NEEDED } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { clausesBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { ourPart } from '../../languages/grammar/en-say.ts';
import { UNKIND } from '../../languages/grammar/en-unkind.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** What is or will be done, folded. */
const PUTS_RIGHT = wordPattern(
  "will|shall|[a-z]+'ll|(?:have|has|[a-z]+'ve) (?!(?:been|had|got|to|no|not)(?![a-z]))[a-z]+",
  'u',
);

/** Leads over to what is done about it; nothing else puts it right. */
export function putRight({ person }: Habits, follows: string): string | null {
  if (!PUTS_RIGHT.test(fold(follows))) return null;
  return person === 'singular'
    ? 'Here is how I am putting it right.'
    : 'Here is how we are putting it right.';
}

/** Somebody else, or fairness, is brought up, folded. */
const DEFENDS = wordPattern(
  "only as good as|as good as|at the end of the day|in fairness|to be fair|other (?:projects|customers|clients|jobs|patients|guests|people)|only (?:the|an?)|just (?:the|an?)|merely|sent (?:me|us)|let (?:me|us) down|not our fault|(?:i|we)(?:'ve| have) been (?!able)[a-z]+",
  'u',
);
/** *Anybody who calls at nine …*, *people fall ill*: nothing is put right by it; folded. */
const OF_OTHERS =
  /^[^a-z]*(?:(?:any|every|some|no)(?:body|one)|no one|people|those who|most|one)(?![a-z'])/u;
/** *In any office I have known*: hung on a noun, it is no deed; folded. */
const HUNG_ON = /\b(?:any|every|all|no) [a-z]+ (?:i|we)(?:'ve| have) [a-z]+/u;

export const defends = (follows: string): boolean => {
  const folded = fold(follows);
  return [DEFENDS, OF_OTHERS, HUNG_ON].some((words) => words.test(folded));
};

/** What is asked of the reader may not go, folded. */
const REQUIRES = wordPattern(
  "(?:has|have|needs?) to be|must be|please(?! (?:remember|note|understand|consider|appreciate|(?:bear|keep) in mind))|(?:we|i) (?:do |still )?need|for you|(?:won't|will not|can't|cannot) (?:be )?[a-z]+ (?:before|until|till)|(?:unless|until) you|(?:could|can|would) you|(?:is|are) (?:now )?(?:ready|done|finished|fixed|back|attached|enclosed)|now [a-z]+ [a-z]+ (?:is|are)|we ask you|(?:has|have) been (?:uploaded|sent|posted|issued|corrected|replaced|refunded|credited|booked|fixed)|was put back|(?:new|corrected|right|fresh|replacement) [a-z]+ (?:went|goes|is|leaves|left)|you can|(?:has|have) left|(?:opens?|starts?|begins?|ends?|costs?) (?:at|on|from)",
  'u',
);
/** *Your bank shows it after two days*: the reader has to wait so long; nothing of the past is told. */
const DURATION = wordPattern(
  '(?:after|within|in|for|up to|takes?|lasts?) (?:[a-z0-9-]+ ){1,5}(?:minutes|hours|(?:working |business )?days|weeks|months)|(?:lasts?|runs?|goes on|continues?|stays?) (?:[a-z]+ ){0,3}until [a-z0-9]+',
  'u',
);
const PAST = wordPattern(
  "was|were|had|has|have|did|didn't|been|[a-z]+'ve|would|could|[a-z]+ed|went|came|took|got",
  'u',
);
const takesTime = (folded: string): boolean => DURATION.test(folded) && !PAST.test(folded);

/** What the reader did, and what excuses us, folded: no request is heard after it. */
const REPROACHES = wordPattern(
  `you (?:did|didn't|were|had|should|could have|said|signed|chose|ticked|agreed|failed|forgot|never|must|knew|will have)|every|everyone|everybody|anyone|anybody|others?|stretched|busy|swamped|season|in fairness|to be fair|honestly|happens?|onus|as good as|hear me out|asking for it|my shift|reached (?:my|our|me|us)`,
  'u',
);
export const mustFollow = (follows: string): boolean => {
  const folded = fold(follows);
  return (
    (REQUIRES.test(folded) || (takesTime(folded) && !refuses(folded))) && !REPROACHES.test(folded)
  );
};

/** Something will not be done, folded. */
const REFUSES = wordPattern(
  "final decision|decision (?:is final|stands)|(?:i|we)(?: are|'re| am|'m)? (?:cannot|can't|unable|not able)|no (?:[a-z]+ )?[a-z]+ (?:is|are|was|were|will be|can be) (?:given|made|paid|granted|issued|offered)|no refunds?|there (?:really |simply |just )?(?:isn't|is no|is not|is nothing)|there's (?:really )?(?:nothing|no|not)|(?<!(?:would|wouldn't|could|should) )(?:has|have|is|are|was|were) (?:already |now )?(?:gone(?! (?:through|out|up|by))|sold|taken|full|closed|fully booked|discontinued|out of stock)|no compensation|too late|excludes?|(?:cannot|can't|could not|couldn't) be [a-z]+|(?:does not|doesn't|do not|don't) cover|only (?:covers?|applies|includes?|lasts?)|non-?refundable|(?:isn't|aren't|is not|are not|not) (?:part of|included|covered|available|valid|in stock)|(?:not|isn't|aren't) (?:possible|entitled|negotiable)|declin(?:e|ed)|reject(?:ed)?|still (?:applies|apply)|(?:is|are|remains?|stays?) (?:still )?(?:due|payable|owing)",
  'u',
);

/** *…, but we don't ship glass*; folded. */
const WE_DO_NOT =
  /^[\s,;:–—-]*(?:but )?(?:unfortunately,? |sadly,? )?(?:we|i) (?:don't|do not|won't|will not) (?!know|think|see|believe|understand|want|have)[a-z]+/u;
/** *We can't be answerable for it* denies; nothing is refused. Folded. */
const DENIES = wordPattern('answerable|responsible|liable|held to account|answer for', 'u');
const refuses = (folded: string): boolean =>
  (REFUSES.test(folded) || WE_DO_NOT.test(folded)) && !DENIES.test(folded);

/** What will not be, or cannot be put right, folded: the reader has to know. */
const NEWS = wordPattern(
  "(?:won't|will not|(?:(?:it|he|she|that|this|there)'s|(?:we|they)'re|i'm) not going to|(?:is|are|am)(?:n't| not) going to) (?!happen|let you)[a-z]+|(?:isn't|aren't|is not|are not|not) (?:recoverable|retrievable|coming|ready|back|here|there)|(?:haven't|have not) got (?:an?|any|the)|can't (?:fit|make|get|offer|do|take|come)",
  'u',
);

/** *I do get it*, *I know you waited*: alone it says sorry for nothing; folded. */
const CONCEDES =
  /^(?!.*(?:sorry|apolog|regret|pardon|ashamed|mortified|embarrass|feel|sympath)).*\b(?:i|we) (?:[a-z]+ ){0,2}?(?:get|see|know|understand|realise|realize|appreciate|imagine|hear|accept)(?![a-z])/u;
/** *I do sympathise* alone feels for nothing, *apologies to anyone who …* for nobody; folded. */
const EMPTY =
  /^(?:i|we) (?:[a-z]+ )?sympathi[sz]e$|\b(?:any(?:one|body)|those|all) (?:for |to |of )?who(?:m|se)?\b/u;
export const isEnough = (apology: string): boolean =>
  !CONCEDES.test(apology) && !EMPTY.test(apology);

/** *Sorry and all that*, *I regret it, as one does* is none: where the shrug begins in an apology. */
export function shrugIn(apology: string): number {
  const at = apology.search(
    /,? and all that(?!\p{L})|,? as (?:one|people|anyone|anybody) \p{L}+(?: \p{L}+){0,3}[\s,;:–—-]*$/iu,
  );
  return at < 0 ? apology.length : at;
}

/** Nothing is said by them but no, folded. */
const CLOSES = wordPattern('final(?! sale)|stands|nothing|not the place', 'u');
/** Where the reason for a refusal begins: that is what defends. */
const REASON = /,?\s(?:because|since|as (?!soon|of)|given that|seeing)\s.*$|;.*$/iu;

/** *…, no credit is given, that's just how it works*. */
function withoutSneer(refusal: string): string {
  const sneer = UNKIND.exec(fold(refusal));
  return (sneer && clausesBefore(refusal, sneer.index)) ?? refusal;
}

/** *…, tickets were final sale and that's where it stands*: what is refused before that, with its stop. */
function beforeClosing(follows: string): string {
  const said = follows.replace(/^[\s,;:–—-]+/u, '');
  const kept = clausesBefore(said, CLOSES.exec(fold(said))?.index ?? 0);
  const isRefusal = kept !== null && refuses(fold(kept)) && !REPROACHES.test(fold(kept));
  return isRefusal ? `Unfortunately, ${uncapitalise(kept)}. ` : '';
}

/** What is refused the reader has to know; what can be done follows it. */
export function instead(follows: string, habits: Habits): readonly string[] | null {
  if (mustFollow(follows)) return null;
  if (!refuses(fold(follows))) {
    return NEWS.test(fold(follows)) ? [`${blank(NEEDED.en)}. ${ourPart(habits)}`] : null;
  }
  const { person } = habits;
  const we = person === 'singular' ? 'I' : 'we';
  const offer = `What ${we} can do is ${blank(`what ${we} will do`)}, by ${momentBlank('en')}.`;
  if (CLOSES.test(fold(follows))) return [`${beforeClosing(follows)}${offer}`];
  const reason = REASON.exec(follows)?.[0] ?? '';
  const isTold = /\d/u.test(reason) && !REPROACHES.test(fold(reason));
  const said = isTold ? follows : follows.slice(0, follows.length - reason.length);
  const refusal = withoutSneer(said.replace(/^[\s,;:–—-]+/u, '').replace(/[\s.!…]+$/u, ''));
  const isWhole = refuses(fold(refusal)) && !REPROACHES.test(fold(refusal));
  return isWhole ? [`Unfortunately, ${uncapitalise(refusal)}. ${offer}`] : [];
}

/** *Much as I sympathise with the flooded kitchen, …*: the apology, up to its comma. */
const CONCESSION = /^(?:much as|whilst|while|although|though) (?=(?:i|we) [^,;]+, )/iu;
const ADVERSATIVE =
  /[,;:–—-]*\s(?:but|however|though|although|tho|nevertheless|mind you|it(?:['’]s| is| was) (?:only|just)(?: that)?)(?!\p{L})/iu;
/** A name in the middle: *…, Mrs Boyle, the plumber was …* */
const CALLED = /^, (?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+(?=, )/u;

/** The apology stands on its own, and what is ours to do follows. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const apology =
    concession(sentence, span) ?? inPerson(sentence, habits) ?? beforeAdversative(sentence, span);
  if (apology === null) return [];
  const { start, end } = sentence;
  const follows = sentence.text.startsWith(apology) ? sentence.text.slice(apology.length) : '';
  const told = follows.replace(ADVERSATIVE, '').trimStart();
  if (mustFollow(told)) return [{ start, end, replacement: `${apology}. ${capitalise(told)}` }];
  const answers = instead(told, habits)?.map((one) => ` ${one}`) ?? [
    ` ${ourPart(habits)}`,
    ...(isEnough(fold(apology)) ? [''] : []),
  ];
  return answers.map((answer) => ({
    start,
    end,
    replacement: `${apology}.${answer}`,
    mayGo: argumentsIn(sentence),
  }));
}

function concession({ text, start }: Sentence, span: Span): string | null {
  const opening = CONCESSION.exec(text)?.[0];
  if (opening === undefined || span.start !== start) return null;
  const comma = text.indexOf(', ');
  const called = CALLED.exec(text.slice(comma))?.[0] ?? '';
  return capitalise(text.slice(opening.length, comma) + called);
}

const SORRY = wordPattern('sorry|apolog[a-z]*|regret[a-z]*|pardon|excuse|forgive', 'u');
/** *I know it spoiled your evening*: what is known of anybody else, or not known, is no sympathy; folded. */
const SYMPATHY =
  /(?<!n't |not |nobody )\b(?:feels?|know|understand|appreciate|see|get|hate|wish|pains?|dreadful|terrible)\b(?=.*\byou)/u;

/** *One feels for you, but …*: nobody does, until a person says it. */
const OF_NOBODY =
  /^one (?:does |can |quite )*(?<verb>feel|sympathi[sz]e|understand|regret|appreciate|see)s?(?= )/iu;
const TAKES_BACK =
  /[\s,;:–—-]+(?:and )?(?:but|yet|still|even so|all the same|however|though|although|nevertheless)(?!\p{L})/iu;

function inPerson({ text }: Sentence, { person }: Habits): string | null {
  const found = OF_NOBODY.exec(text);
  const turn = TAKES_BACK.exec(text)?.index ?? 0;
  if (!found || turn <= found[0].length) return null;
  const who = person === 'singular' ? 'I' : 'We';
  return `${who} do ${found.groups?.verb ?? ''}${text.slice(found[0].length, turn)}`;
}

const isSorry = (folded: string): boolean => SORRY.test(folded) || SYMPATHY.test(folded);

/** What the second voice alone hears holds an adversative too, as a rule. */
function beforeAdversative(sentence: Sentence, span: Span): string | null {
  const but = isWhole(sentence, span) ? ADVERSATIVE.exec(sentence.text) : null;
  return but && but.index > 0 && isSorry(sentence.folded.slice(0, but.index))
    ? sentence.text.slice(0, but.index)
    : null;
}
