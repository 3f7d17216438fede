import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn, nextMessage } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** A mailbox that nobody reads, on folded text. */
const NO_REPLY = /neodpoved|neodpisuj|schrank|automatick|adresa|odpovede/u;

/** Sends the reader elsewhere, or goes on with what they did. */
const SENDS_ON =
  /(?<!\p{L})(?:adresuj\p{L}*|obr[aá][tť]\p{L}*|smeruj\p{L}*|kontaktuj\p{L}*|ste|si)(?!\p{L})/iu;

/** On folded text: after that an open door would be a contradiction. */
const FORBIDS =
  /(?<!\p{L})(?:ne(?:pis|vol|posiel|kontakt|odpov|urguj|ozyvaj)\p{L}*|odpustite|odpusti|nebudeme|nebudem)(?!\p{L})/u;

/** On folded text: it is not over yet. */
const GOES_ON = /(?<!\p{L})(?:dovtedy|zatial|urg\p{L}*|cakajte|cakaj)(?!\p{L})/u;

/** Whom to turn to, and by when an answer comes; where it is not over, when the reader hears more. */
export function openDoor(draft: Habits, sentence: Sentence): string {
  const habits = asSaidIn(sentence, draft);
  if (GOES_ON.test(sentence.folded)) return nextMessage(habits);
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
    ...sayInstead(sentence, openDoor(habits, sentence)),
  ];
  const kept = leaveClauseOut(sentence, span).filter(
    ({ replacement }) => !SENDS_ON.test(replacement),
  );
  if (instead.length + kept.length > 0 || FORBIDS.test(sentence.folded))
    return [...instead, ...kept];
  return sayAfter(sentence, openDoor(habits, sentence));
}
