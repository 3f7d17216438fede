import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeShortSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** On folded text: a cost of putting it right that is left to the reader. */
const CHARGE =
  /(?<!\p{L})(?:\p{L}*uctuj|vyfaktur|pripocit|priplat|spoplatn|naklad|strhn|strham|hrad[ií]|znasa|zdrzn|plat[ií](?:te|s)|zaplat[ií](?:te|s)|zakupi|sadzb|penale|storno|prirazk|polovic|nabehnu)|€/u;
/** On folded text: something happens unless the reader does as told. */
const CONDITION =
  /(?<!\p{L})(?:ak|pokial|kym|bud|bez (?:podpis|suhlas|uhrad|doplat)|in[ay]k|inac|lebo|v opacnom|do (?:zajtra|piatk|pondel|utork|stred|stvrtk|sobot|nede|konca)|nevyjadr|podmienk)/u;
/** On folded text: what the reader has to do for the matter to go on. */
const REQUEST = /(?<!\p{L})(?:vypln\p{L}*|objednajte|objednaj|poslite|posli)(?!\p{L})/u;
/** On folded text: what may be said in public, and what comes of it. */
const THREAT = /(?<!\p{L})(?:trestn\p{L}+|recenzi\p{L}*|ocier\p{L}*)(?!\p{L})/u;
/** A longer sentence says something besides. */
const MAX_WORDS = 14;

/** What happens by itself, who pays what, or nothing: another matter waits for another mail. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const habits = asSaidIn(sentence, context.habits);
  const gone = REQUEST.test(sentence.folded)
    ? []
    : removeShortSentence(sentence, context, MAX_WORDS);
  if (sentence.has('pressure/anotherMatter')) return gone;
  if (CHARGE.test(sentence.folded)) {
    const free = CONDITION.test(sentence.folded) ? [] : sayAfter(sentence, freeIfOurs(habits));
    return [
      ...sayInstead(sentence, whoPays(habits)),
      ...free.map((rewrite) => ({ ...rewrite, isChoice: true })),
    ];
  }
  if (THREAT.test(sentence.folded)) return removeShortSentence(sentence, context, MAX_WORDS);
  if (!CONDITION.test(sentence.folded)) return gone;
  return [replaceSentence(sentence, byItself(habits)), ...leaveClauseOut(sentence, span)];
}

const whoPays = (habits: Habits): string =>
  `Náklady si rozdelíme takto: ${blank(`${bySpeaker(habits, 'čo platím ja', 'čo platíme my')} a čo ${byReader(habits, 'vy', 'ty')}`)}.`;

const byItself = (habits: Habits): string =>
  `Ak sa ${byReader(habits, 'neozvete', 'neozveš')}, do ${momentBlank('sk')} ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}.`;

const freeIfOurs = (habits: Habits): string =>
  `Ak je príčina na našej strane, ${byReader(habits, 'neplatíte', 'neplatíš')} nič.`;
