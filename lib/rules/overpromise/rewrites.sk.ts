import { blank } from '../../checker/blanks.ts';
import { isDated } from '../../checker/commitments.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut, leaveWordsOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Words that swear: a dated promise stands without them. */
const OATH =
  /(?<!\p{L})(?:stopercentne|na sto percent|ur[cč]ite|garantovane|zaru[cč]ene|bezpodmiene[cč]ne|za ka[zž]d[uú] cenu|nav[zž]dy|do[zž]ivotne)(?!\p{L})/iu;

const otherwise = (habits: Habits): string =>
  blank(bySpeaker(habits, 'čo potom urobím', 'čo potom urobíme'));

/** On folded text: promises for all time to come. */
const AGAIN =
  /(?<!\p{L})(?:nikdy|uz|viac|znova|znovu|opat|\p{L}*opak|nestan|nabuduce|vzdy|navzdy)/u;

/** What has changed, or what can be promised, and what happens if it goes wrong all the same. */
export function change(habits: Habits, { folded }: Pick<Sentence, 'folded'>): string {
  if (AGAIN.test(folded)) {
    return `Odteraz platí táto zmena: ${blank('čo sa zmenilo')}. Ak by k tomu predsa znova došlo, ${otherwise(habits)}.`;
  }
  const can = bySpeaker(habits, 'môžem', 'môžeme');
  return `Sľúbiť ${can} toto: ${blank('čo konkrétne')}. Ak by to predsa nevyšlo, ${otherwise(habits)}.`;
}

export function rewrites(sentence: Sentence, span: Span, { habits }: RuleContext): Rewrite[] {
  const plain = isDated(sentence)
    ? [...leaveWordsOut(sentence, sentence, OATH), ...leaveClauseOut(sentence, span, true)]
    : [];
  const instead = sayInstead(sentence, change(habits, sentence));
  if (plain.length + instead.length > 0) return [...plain, ...instead];
  return sayAfter(sentence, `Ak by to predsa nevyšlo, ${otherwise(habits)}.`);
}
