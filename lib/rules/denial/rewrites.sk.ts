import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { asSentence, factsBeside, leans } from '../../languages/grammar/sk-clauses.ts';
import { asks, mustStay, promises } from '../../languages/grammar/sk-holds.ts';
import {
  afterSympathy,
  beforeTurn,
  clausesBefore,
  isSympathy,
  keepHead,
  onTopic,
  sympathyBefore,
} from '../../languages/grammar/sk-keep-head.ts';
import { callsIn, leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { withPlease } from '../../languages/grammar/sk-please.ts';
import { asSaidIn, ourPart } from '../../languages/grammar/sk-say.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A longer sentence tells more than the denial. */
const MAX_WORDS = 24;

/** On folded text: where it is written who bears what. */
const CITED =
  /(?<!\p{L})(?:vo? (?:\p{L}+ )?(?:objednavke|zmluve|podmienkach) (?:to )?(?:mate|mas|je|stoji)|(?<!sa )patri\p{L}?|spravuj\p{L}*|spada|podla (?:\p{L}+ )?(?:zmluvy|podmienok|poriadku)|\p{L}{4,}om poriadku)(?!\p{L})/u;

/** Whether nothing that the reader needs would go with the denial. */
const mayReplace = ({ folded, tokens }: Sentence): boolean =>
  tokens.length <= MAX_WORDS &&
  !mustStay(folded.replace(REBUTS, '')) &&
  ![CITED, FORBIDS].some((pattern) => pattern.test(folded));

/** On folded text: what the reader is asked not to send, pay or sign. */
const FORBIDS = /(?<!\p{L})ne(?:pos\p{L}+|plat\p{L}*|podpis\p{L}+)(?:aj|i|lte|te)(?!\p{L})/u;

/** On folded text: refuses the blame, and nothing that was asked for. */
const REBUTS =
  /odmieta\p{L}* (?:(?:akukolvek|vsetku) )?(?:zodpovednost|vinu)|odmieta\p{L}*, ze by|vycitk\p{L}+ [^,]*neopodstatnen\p{L}+/u;

/** On folded text: that it was done as it should be, or was so before, or that they knew. */
const DEFENDS =
  /(?<!\p{L})(?:predtym|v poriadku|podla|presne|spravne|riadne|nikto|vedel[aoi]|bezchybn\p{L}*|(?:na|v)cas)(?!\p{L})/u;

/** Where nothing but a defence is told beside it, and no number or name, all of it may go; else whom it calls. */
const denied = (sentence: Sentence, span: Span): Span[] =>
  factsBeside(sentence, span).some((fact) => !DEFENDS.test(fold(fact))) ||
  /\d|(?<=\p{Ll},? )\p{Lu}\p{Ll}/u.test(sentence.text)
    ? callsIn(sentence)
    : [sentence];

/** *Skúsim to nalepiť, ale za nič neručím.* */
function keptPromise(sentence: Sentence, span: Span): Rewrite[] {
  const head = beforeTurn(sentence);
  if (promises(fold(head))) return sayInstead(sentence, `${head}.`);
  return leaveClauseOut(sentence, span).filter(
    ({ replacement }) => promises(fold(replacement)) || asks(fold(replacement)),
  );
}

/** On folded text: what happened, with nobody blamed. */
const EVENT =
  /^(?!.*(?<!\p{L})(?:ste|si|sme|som|my|nam|vedel\p{L}*|predtym|nas\p{L}*|fuser|hanb\p{L}*|nikto|len|ze|podla|presne|spravne|riadne|(?:na|v)cas|bezchybn\p{L}*|poriadku|zodpoved\p{L}*|vina|vinu)(?!\p{L}))(?:\p{L}+ ){1,8}?\p{L}{2,}[aeiouys]?l[aio]?(?!\p{L})/u;

/** *Let zrušili pre hmlu a nemohli sme …*: the clause before *a*. */
const beforeAnd = ({ text, start }: Sentence, span: Span): string =>
  /^([^,;:]+) a [^,;:]*$/u.exec(text.slice(0, span.start - start))?.[1] ?? '';

/** On folded text: owns it, or denies a denial. */
const OWNS =
  /^(?:(?!nie )\p{L}+ )?(?:je to|to je) (?:nasa|moja) (?:chyba|vina)|nemoz(?:em|eme) povedat, ze/u;

/** *Marcipán došiel, za to nemôžem*: what happened stays, before the denial or behind it. */
function eventBeside(sentence: Sentence, span: Span): string {
  const head = clausesBefore(sentence, span) || beforeAnd(sentence, span);
  const [behind = ''] = head === '' ? factsBeside(sentence, span) : [];
  return [head, asSentence(behind) ?? ''].find((told) => EVENT.test(fold(told))) ?? '';
}

/** *Škodu si uplatnite u poisťovne, my s tým nič nemáme*: where to turn stays, with a please; empty where nothing is asked. */
function orderBefore(sentence: Sentence, span: Span): string {
  const head = clausesBefore(sentence, span);
  const asked = withPlease(head);
  return asked === head || leans(head) || isSympathy(head) ? '' : asked;
}

/** A way forward; whether it costs anything depends on what was denied. */
export const option = (habits: Habits): string =>
  `${bySpeaker(habits, 'Ponúkam', 'Ponúkame')} toto riešenie: ${blank('ďalšia možnosť a či niečo stojí')}.`;

/** What is ours to do, or a way forward where nobody here answers for it; then the sympathy before it alone. */
export function rewrites(
  sentence: Sentence,
  span: Span,
  { situation, habits: draft }: RuleContext,
): Rewrite[] {
  const sympathy = sympathyBefore(sentence);
  const habits = asSaidIn(
    sympathy === '' ? sentence : { text: sympathy, folded: fold(sympathy) },
    draft,
  );
  if (OWNS.test(sentence.folded)) return [];
  const order = orderBefore(sentence, span);
  if (order !== '') return sayInstead(sentence, `${order}. ${option(habits)}`);
  if (!mayReplace(sentence)) return keptPromise(sentence, span);
  const ours = situation === 'not-ours' ? option(habits) : ourPart(habits);
  const event = eventBeside(sentence, span);
  if (event !== '') return sayInstead(sentence, `${event}. ${ours}`, callsIn(sentence));
  return [
    ...sayInstead(
      sentence,
      onTopic(sentence, afterSympathy(sentence, ours)),
      denied(sentence, span),
    ),
    ...keepHead(sentence, span).filter(({ replacement }) => isSympathy(replacement)),
  ];
}
