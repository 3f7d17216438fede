import { blank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { keepHead } from '../../languages/grammar/sk-keep-head.ts';
import { leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** *Podľa našich obchodných podmienok*: the sentence says the same without it. */
const SHIELD =
  /(?<!\p{L})(?:pod[lľ]a|v zmysle|v s[uú]lade s|na z[aá]klade) (?:(?:\p{L}+(?:[yý]ch|ich|ej|[eé]ho|[yý]m|[yý]mi|ou)|VOP) ){0,3}(?:pravidi?el|pravidl\p{L}+|podmieno?k\p{L}*|predpis\p{L}*|smern[ií]c\p{L}*|poriadku|cenn[ií]ka|postup(?:ov|u)|metodik\p{L}|nariadenia|politik\p{L}|[sš]tat[uú]tu|tarify|sadzobn[ií]ka|VOP)(?: (?:na[sš]ej |na[sš]ich )?(?:spolo[cč]nosti|firmy|banky|[sš]koly|hotela|obchodu))?(?!\p{L})/iu;

const offer = (habits: Habits): string =>
  `${bySpeaker(habits, 'Môžem', 'Môžeme')} ${slovakReader(habits).to} ponúknuť ${blank('riešenie')}.`;

/** What is refused and why, without the rule, and what can be done. */
export const reason = (habits: Habits): string =>
  `${bySpeaker(habits, 'Nemôžem', 'Nemôžeme')} ${blank('čo')}, pretože ${blank('dôvod')}. ${offer(habits)}`;

/** The reason behind the rule that was told, and what can be done. */
const because = (habits: Habits): string => `Dôvod je tento: ${blank('dôvod')}. ${offer(habits)}`;

export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const [kept] = [...leaveWordsOut(sentence, sentence, SHIELD), ...keepHead(sentence, span)];
  if (kept) return [replaceWords(sentence, `${applied(kept, sentence)} ${because(habits)}`)];
  const refused = sayInstead(sentence, reason(habits));
  if (refused.length > 0 || sentence.has('denial/flag')) return refused;
  return sayAfter(sentence, because(habits));
}

/** The sentence as it will read, with a stop. */
function applied(rewrite: Rewrite, { text, start }: Sentence): string {
  const left = text.slice(0, rewrite.start - start);
  const read = left + rewrite.replacement + text.slice(rewrite.end - start);
  return /[.!?…]$/u.test(read) ? read : `${read}.`;
}
