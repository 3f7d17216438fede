import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { byReader, bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { leaveClauseOut } from '../../languages/grammar/sk-leave-out.ts';
import type { Span } from '../../text/span.ts';

/** Money that the reader is asked for, on folded text. */
const CHARGE =
  /(?<!\p{L})(?:\p{L}*uctuj|pripocit|doplat|priplat|poplat|spoplatn|naklad|strhne|hrad[ií]|znasa|zdrzn)/u;

/** What happens by itself, in the reader's favour; another matter waits for another mail. */
export function rewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, sentences, text } = context;
  const isOther = sentence.has('pressure/anotherMatter');
  const gone = sentences.length > 1 ? [removeSentence(sentence, text)] : [];
  const plain = [
    ...(isOther ? gone : sayInstead(sentence, byItself(habits))),
    ...leaveClauseOut(sentence, span),
    ...(isOther ? [] : gone),
  ];
  return [
    ...plain,
    ...(!isOther && CHARGE.test(sentence.folded)
      ? sayAfter(sentence, freeIfOurs(habits)).map((rewrite) => ({
          ...rewrite,
          isChoice: true,
          isAdmission: true,
        }))
      : []),
  ];
}

const byItself = (habits: Habits): string =>
  `Ak sa ${byReader(habits, 'neozvete', 'neozveš')}, do ${momentBlank('sk')} ${blank(bySpeaker(habits, 'čo urobím', 'čo urobíme'))}.`;

const freeIfOurs = (habits: Habits): string =>
  `Ak je príčina na našej strane, ${byReader(habits, 'neplatíte', 'neplatíš')} nič.`;
