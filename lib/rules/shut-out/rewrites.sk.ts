import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** A mailbox that nobody reads, on folded text. */
const NO_REPLY = /neodpoved|neodpisuj|schrank|automatick|adresa|odpovede/u;

/** Whom to turn to, and by when an answer comes. */
export function openDoor(habits: Habits): string {
  const write = byReader(habits, 'napíšte', 'napíš');
  const answer = bySpeaker(habits, 'odpoviem', 'odpovieme');
  return `Ak niečo ostáva nedoriešené, ${write} ${bySpeaker(habits, 'mi', 'nám')} a do ${momentBlank('sk')} ${slovakReader(habits).to} ${answer}.`;
}

export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const can = slovakReader(habits).can;
  const instead = [
    ...(NO_REPLY.test(sentence.folded)
      ? sayInstead(sentence, `Odpovedať ${can.toLowerCase()} na ${blank('e-mail alebo telefón')}.`)
      : []),
    ...sayInstead(sentence, openDoor(habits)),
  ];
  const kept = leaveClauseOut(sentence, span);
  if (instead.length + kept.length > 0) return [...instead, ...kept];
  return sayAfter(sentence, openDoor(habits));
}
