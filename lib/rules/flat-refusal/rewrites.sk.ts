import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import type { Span } from '../../text/span.ts';

/** What can be had instead, with its cost; or two things to choose from. */
export function alternatives(habits: Habits): readonly string[] {
  const { to, can } = slovakReader(habits);
  return [
    `${bySpeaker(habits, 'Môžem', 'Môžeme')} ${to} ponúknuť ${blank('riešenie a jeho cenu')}.`,
    `${can} si vybrať: ${blank('prvú možnosť')} alebo ${blank('druhú možnosť')}. Čo ${to} vyhovuje?`,
  ];
}

export const rewrites = (sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] => [
  ...alternatives(habits).flatMap((text) => sayAfter(sentence, text)),
  ...sayInstead(sentence, `Dá sa to, cena je ${blank('cena')}.`).map((rewrite) => ({
    ...rewrite,
    isChoice: true,
  })),
];
