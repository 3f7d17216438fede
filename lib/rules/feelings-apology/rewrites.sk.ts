import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn, ourPart } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** What follows says more of what they felt. */
const GOES_ON = /^, (?:že|ze|aby|ktor\p{L}*|čo|co|ako|keď|ked|a|nad)(?!\p{L})/iu;
/** Words before the flagged ones that belong to the apology: *je mi*, *veľmi nás*. */
const MAX_BEFORE = 3;

/** An apology for the act; where nothing may be admitted, what is ours to do. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { mayAdmit } = context;
  const habits = asSaidIn(sentence, context.habits);
  if (!mayAdmit) return sayInstead(sentence, ourPart(habits));
  const apology = `${bySpeaker(habits, 'Ospravedlňujem sa', 'Ospravedlňujeme sa')} za ${blank(bySpeaker(habits, 'svoju konkrétnu chybu', 'našu konkrétnu chybu'))}`;
  const whole = sayInstead(sentence, `${apology}.`);
  const rest = sentence.text.slice(span.end - sentence.start);
  const before = sentence.tokens.filter(({ end }) => end <= span.start).length;
  if (!/^, /u.test(rest)) return [...whole, ...leaveClauseOut(sentence, span)];
  if (GOES_ON.test(rest) || before > MAX_BEFORE) return whole;
  return [{ start: sentence.start, end: span.end, replacement: apology }];
}
